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
  const { title } = article
  const sentences: DigestSentence[] = []
  let joined = ''
  for (const index of picked) {
    const { start, end } = article.sentences[index] as Span
    const sentence = text.slice(start, end)
    sentences.push({ text: sentence, start, end, index, score: scores.scoreOf(index) })
    joined += sentences.length < picked.length ? sentence + joint(text, end) : sentence
  }
  if (explain) for (const sentence of sentences) sentence.parts = scores.partsOf(sentence.index)
  const whole = measure(article.sentences, terms.words, language)
  const kept = measure(
    sentences,
    picked.map((s) => terms.words[s] as number),
    language,
  )
  return {
    text: joined,
    sentences,
    ...(title !== undefined && { title }),
    terms: keyTerms(terms, weights),
    kept,
    article: whole,
    secondsSaved: whole.seconds - kept.seconds,
  }
}

function measure(sentences: readonly Span[], counts: ArrayLike<number>, { wordsPerMinute }: Language): Extent {
  let words = 0
  let characters = 0
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s] as Span
    words += counts[s] as number
    characters += end - start
  }
  return { sentences: sentences.length, words, characters, seconds: Math.round((60 * words) / wordsPerMinute) }
}

/** The weightiest terms as the article spells them, those of the headline twice as weighty; ties to the one met first. */
function keyTerms({ title, spelling }: Terms, topic: Float64Array): string[] {
  const best: number[] = []
  const weights: number[] = []
  const isBefore = (term: number, weight: number, at: number): boolean => {
    const difference = weight - (weights[at] as number)
    return difference > 0 || (difference === 0 && term < (best[at] as number))
  }
  const offer = (term: number, weight: number): void => {
    if (best.length === MOST_TERMS && !isBefore(term, weight, MOST_TERMS - 1)) return
    if (best.includes(term)) return
    let at = Math.min(best.length, MOST_TERMS - 1)
    for (; at > 0 && isBefore(term, weight, at - 1); at--) {
      best[at] = best[at - 1] as number
      weights[at] = weights[at - 1] as number
    }
    best[at] = term
    weights[at] = weight
  }
  for (const term of title) offer(term, 2 * (topic[term] as number))
  for (let term = 0; term < topic.length; term++) offer(term, topic[term] as number)
  return best.map(spelling)
}
