import { joint } from './joint.ts'
import { keyTerms } from './key-terms.ts'
import type { Language } from './language.ts'
import type { Parts, Scores } from './scores.ts'
import type { Span, Terms } from './terms.ts'
import { sum } from './values.ts'
import type { Weights } from './weights.ts'

/** How long something is. */
export interface Extent {
  sentences: number
  /** Runs between blanks, of Markdown those that a page shows; each letter of a script without blanks counts as one. */
  words: number
  /** UTF-16 code units of the sentences, without what joins them. */
  characters: number
  /** Reading time at the language's `wordsPerMinute`, in whole seconds. */
  seconds: number
}

/** One sentence of a digest: `input.slice(start, end) === text`. */
export interface DigestSentence {
  text: string
  /** The same as a reader sees it, in one line: no tags, targets of links, entities or times of subtitles. */
  plain: string
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
  /** The same as a reader sees it: the sentences' `plain`. */
  plain: string
  sentences: DigestSentence[]
  /** The headline, given or found in the text. */
  title?: string
  /** The article's key terms as it mostly spells them, the weightiest first (those of the headline twice as weighty), 8 at most. */
  terms: string[]
  /** What was kept. */
  kept: Extent
  /** The whole article: its sentences, without headline, headings and page crumbs. */
  article: Extent
  /** Reading time saved: `article.seconds - kept.seconds`. */
  secondsSaved: number
}

/** The whole article: where its sentences are in the text, and its headline. */
export interface Whole {
  sentences: readonly Span[]
  /** One of them as a reader sees it. */
  plainOf(index: number): string
  title: string | undefined
}

/** What was picked, and out of what. */
export interface Choice {
  terms: Terms
  weights: Weights
  scores: Scores
  picked: readonly number[]
}

/** Puts the picked sentences together, with what the reader is told of the whole. They are in reading order. */
export function makeDigest(
  text: string,
  { sentences: all, plainOf, title }: Whole,
  { terms, weights, scores, picked }: Choice,
  language: Language,
  explain = false,
): Digest {
  const sentences: DigestSentence[] = []
  let joined = ''
  let shown = ''
  for (const index of picked) {
    const { start, end } = all[index] as Span
    const sentence = text.slice(start, end)
    const parts = explain && { parts: scores.partsOf(index) }
    const score = scores.scoreOf(index)
    const plain = plainOf(index)
    sentences.push({ text: sentence, plain, start, end, index, score, ...parts })
    const last = sentences.length === picked.length
    joined += last ? sentence : sentence + joint(text, end)
    shown += last ? plain : plain + joint(plain, plain.length)
  }
  const whole = measure(all, terms.words, language)
  const wordsKept = picked.map((s) => terms.words[s] as number)
  const kept = measure(sentences, wordsKept, language)
  return {
    text: joined,
    plain: shown,
    sentences,
    ...(title !== undefined && { title }),
    terms: keyTerms(text, terms, weights.topic, language),
    kept,
    article: whole,
    secondsSaved: whole.seconds - kept.seconds,
  }
}

function measure(sentences: readonly Span[], counts: ArrayLike<number>, { wordsPerMinute }: Language): Extent {
  const words = sum(counts)
  let characters = 0
  for (const { start, end } of sentences) characters += end - start
  return { sentences: sentences.length, words, characters, seconds: Math.round((60 * words) / wordsPerMinute) }
}
