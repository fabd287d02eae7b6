import type { Article } from './article.ts'
import { joint } from './joint.ts'
import type { Language } from './language.ts'
import type { Parts, Scores } from './scores.ts'
import type { Span, Terms } from './terms.ts'

/** How long something is. */
export interface Extent {
  sentences: number
  /** Runs between blanks; each letter of a script without blanks counts as one. */
  words: number
  /** UTF-16 code units. */
  characters: number
  /** Reading time, at the language's `wordsPerMinute`. */
  seconds: number
}

/** One sentence of a digest: `input.slice(start, end) === text`. */
export interface DigestSentence {
  text: string
  /** UTF-16 offsets in the input. */
  start: number
  end: number
  /** Place among the article's sentences, from 0. */
  index: number
  /** 0 to 1, comparable within one article. */
  score: number
  /** With `explain: true`: what the score is made of; the parts add up to it. */
  parts?: Parts
}

/** Plain data: survives `structuredClone`, `JSON.stringify` and a worker boundary. */
export interface Digest {
  /** The sentences in reading order, joined as the article's script joins sentences. */
  text: string
  sentences: DigestSentence[]
  /** The headline, given or found in the text. */
  title?: string
  /** The article's key terms as it spells them, the weightiest first, 8 at most. */
  terms: string[]
  /** What was kept. */
  kept: Extent
  /** The whole article: its sentences, without headline, headings and page crumbs. */
  article: Extent
  /** Reading time saved. */
  secondsSaved: number
}

/** Kept terms shown to the reader. */
const MOST_TERMS = 8

export function makeDigest(
  text: string,
  article: Article,
  terms: Terms,
  weights: Float64Array,
  scores: Scores,
  picked: readonly number[],
  language: Language,
  explain = false,
): Digest {
  const sentences = picked.map((s) => {
    const { start, end } = article.sentences[s] as Span
    const sentence = { text: text.slice(start, end), start, end, index: s, score: scores.scoreOf(s) }
    return explain ? { ...sentence, parts: scores.partsOf(s) } : sentence
  })
  const whole = measure(article.sentences, article.sentences.keys(), terms.words, language)
  const kept = measure(article.sentences, picked, terms.words, language)
  return {
    text: sentences
      .map(({ text: sentence, end }, i) => (i + 1 < sentences.length ? sentence + joint(text, end) : sentence))
      .join(''),
    sentences,
    ...(article.title === undefined ? {} : { title: article.title }),
    terms: keyTerms(terms, weights),
    kept,
    article: whole,
    secondsSaved: whole.seconds - kept.seconds,
  }
}

function measure(
  sentences: readonly Span[],
  which: Iterable<number>,
  words: Int32Array,
  { wordsPerMinute }: Language,
): Extent {
  const extent = { sentences: 0, words: 0, characters: 0, seconds: 0 }
  for (const s of which) {
    const { start, end } = sentences[s] as Span
    extent.sentences++
    extent.words += words[s] as number
    extent.characters += end - start
  }
  extent.seconds = Math.round((60 * extent.words) / wordsPerMinute)
  return extent
}

/** The weightiest terms as the article spells them, those of the headline twice as weighty; ties to the one met first. */
function keyTerms(terms: Terms, topic: Float64Array): string[] {
  const weights = topic.slice()
  for (const term of terms.title) weights[term] = 2 * (weights[term] as number)
  const best: number[] = []
  for (let term = 0; term < weights.length; term++) {
    let at = best.length
    while (at > 0 && (weights[best[at - 1] as number] as number) < (weights[term] as number)) at--
    if (at < MOST_TERMS) best.splice(at, 0, term)
    if (best.length > MOST_TERMS) best.pop()
  }
  return best.map(terms.spelling)
}
