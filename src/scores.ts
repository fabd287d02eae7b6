import { ln } from './logarithm.ts'
import type { Budget, Worth } from './pick.ts'
import type { Terms } from './terms.ts'
import type { Weights } from './weights.ts'

/** What a sentence's score is made of, each 0 or more; they add up to the score. */
export interface Parts {
  /** It names what the article keeps coming back to. */
  terms: number
  /** It is close to the whole: its words are the article's words. */
  centrality: number
  /** It stands early, and this article's opening tells the story. */
  position: number
  /** It has the headline's words. */
  title: number
  /** It is about as long as a digest's sentence should be. */
  length: number
  /** It has the words of the reader's question. */
  query: number
}

export interface Scores {
  worth: Worth
  /** 0 to 1, 1 for the article's best sentence: the sum of its parts. */
  scoreOf(sentence: number): number
  partsOf(sentence: number): Parts
}

/** How much each signal counts beside the terms, whose best sentence has 1. */
const TITLE = 1.2
const QUERY = 4
const LENGTH = 1.2

export function scoreSentences(terms: Terms, { topic, centroid }: Weights, budget: Budget, dateline: boolean): Scores {
  const asked = shareAsked(budget)
  const sizes = sizesOf(terms)
  const share = shareOfTerms(terms, topic, sizes)
  const parts: Record<keyof Parts, Float64Array> = {
    terms: coverage(terms, topic, share),
    centrality: centrality(terms, centroid, sizes, asked),
    position: position(sizes, asked, dateline),
    title: overlap(terms, terms.title, sizes, TITLE),
    length: length(terms.words, asked),
    query: answers(terms),
  }
  const fixed = sum([parts.centrality, parts.position, parts.title, parts.length, parts.query])
  const whole = sum([parts.terms, fixed])
  const best = largest(whole) || 1
  return {
    worth: { fixed, share, weights: topic },
    scoreOf: (s) => (whole[s] as number) / best,
    partsOf(s) {
      const named = Object.entries(parts).map(([name, values]) => [name, (values[s] as number) / best])
      return Object.fromEntries(named) as Parts
    },
  }
}

/** Which share of the article is asked for, 0 to 1: n of N, or the same in words or characters. */
function shareAsked({ costs, limit }: Budget): number {
  let all = 0
  for (let s = 0; s < costs.length; s++) all += costs[s] as number
  return Math.min(1, limit / (all || 1))
}

/** How many different terms each sentence has, 1 at least. */
function sizesOf({ offsets, words }: Terms): Float64Array {
  const sizes = new Float64Array(words.length)
  for (let s = 0; s < sizes.length; s++) sizes[s] = Math.max(1, (offsets[s + 1] as number) - (offsets[s] as number))
  return sizes
}

/** What a term's weight counts in each sentence: less in a long one, and so that the best sentence has 1 in all. */
function shareOfTerms(terms: Terms, weights: Float64Array, sizes: Float64Array): Float64Array {
  const share = sizes.map((size) => 1 / Math.sqrt(size))
  const best = largest(coverage(terms, weights, share)) || 1
  return share.map((value) => value / best)
}

/** Sum of the weights of the sentence's terms. */
function coverage(
  { ids, offsets }: Pick<Terms, 'ids' | 'offsets'>,
  weights: ArrayLike<number>,
  share: Float64Array,
): Float64Array {
  return share.map((value, s) => {
    let covered = 0
    for (let i = offsets[s] as number; i < (offsets[s + 1] as number); i++)
      covered += weights[ids[i] as number] as number
    return value * covered
  })
}

/** Cosine of the sentence with the article, from 0 for the least central to full weight. */
function centrality(terms: Terms, centroid: Float64Array, sizes: Float64Array, asked: number): Float64Array {
  const cosines = coverage(
    terms,
    centroid,
    sizes.map((size) => 1 / Math.sqrt(size)),
  )
  const least = -largest(cosines.map((cosine) => -cosine))
  const weight = (0.3 + 2 * Math.max(0, asked - 0.2)) / (largest(cosines) - least || 1)
  return cosines.map((cosine) => weight * (cosine - least))
}

/**
 * The lead counts most when about a fifth of the article is asked for: of a smaller share the opening is but an
 * introduction, of half the article any place is as good. It counts more when the article opens with a dateline or a
 * long first sentence, as news does, and falls by a fifth with each sentence.
 */
function position(sizes: Float64Array, asked: number, dateline: boolean): Float64Array {
  const opening = Math.min(2, (sizes[0] ?? 0) / mean(sizes)) - 1
  const news = Math.max(0, 1 + (dateline ? 1 : 0) + 1.5 * opening)
  let lead = ((3 * asked) / (asked + 0.5)) * Math.max(0, 1 - (asked / 0.4) * (asked / 0.4)) * news
  return sizes.map((_, s) => {
    const value = lead + 0.1 / (s + 1)
    lead *= 0.7788
    return value
  })
}

/** Cosine of the sentence with another text, each a set of terms. */
function overlap(terms: Terms, other: Int32Array, sizes: Float64Array, weight: number): Float64Array {
  const has = new Uint8Array(terms.frequencies.length)
  for (const term of other) has[term] = 1
  return coverage(
    terms,
    has,
    sizes.map((size) => weight / Math.sqrt(size * (other.length || 1))),
  )
}

/** Which share of the question's terms the sentence has, the rarer in the article the more telling. */
function answers({ ids, offsets, words, frequencies, query }: Terms): Float64Array {
  const telling = new Float64Array(frequencies.length)
  let all = 0
  for (const term of query) {
    telling[term] = ln(1 + words.length / (frequencies[term] as number))
    all += telling[term] as number
  }
  return coverage({ ids, offsets }, telling, new Float64Array(words.length).fill(QUERY / (all || 1)))
}

/**
 * How near the sentence's words are to what a digest's sentence should have: the mean (geometric) of what digests of so
 * many sentences have and of what this article's sentences have. When much is asked for, long sentences tell more.
 */
function length(words: Int32Array, asked: number): Float64Array {
  const n = asked * words.length
  const usual = mean(words) || 1
  const target = Math.sqrt((18 + 2 * n) * usual)
  return Float64Array.from(words, (count) => {
    const off = ln(Math.max(1, count) / target)
    const fit = Math.max(0, 1 - (off < 0 ? -off / 2 : off / 3))
    return LENGTH * fit + 2 * asked * Math.min(1, count / (2 * usual))
  })
}

function sum(signals: readonly Float64Array[]): Float64Array {
  return (signals[0] as Float64Array).map((_, s) => signals.reduce((all, values) => all + (values[s] as number), 0))
}

function mean(values: ArrayLike<number>): number {
  let all = 0
  for (let i = 0; i < values.length; i++) all += values[i] as number
  return values.length > 0 ? all / values.length : 0
}

function largest(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) most = Math.max(most, value)
  return most
}
