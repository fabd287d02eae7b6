import { ln } from './logarithm.ts'
import type { Budget, Worth } from './pick.ts'
import type { Terms } from './terms.ts'
import type { Weights } from './weights.ts'
import type { Wording } from './wording.ts'

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
  /** It says that it tells what the article is about: "We show that …", "In conclusion, …". */
  cue: number
  /** It has the words of the reader's question. */
  query: number
}

export interface Scores {
  worth: Worth
  /** 0 to 1, 1 for the article's best sentence: the sum of its parts. */
  scoreOf(sentence: number): number
  partsOf(sentence: number): Parts
}

/** How much each signal counts beside the terms, of which the best sentence has 1. */
const LEAD = 3
const TITLE = 1.2
const LENGTH = 1.2
const CUE = 0.4
const QUERY = 4

/** What is known of an article and asked of it. */
export interface Evidence {
  terms: Terms
  weights: Weights
  wording: Wording
  budget: Budget
  dateline: boolean
}

export function scoreSentences({ terms, weights, wording, budget, dateline }: Evidence): Scores {
  const asked = shareAsked(budget)
  const { cued, form } = wording
  const sizes = sizesOf(terms)
  const share = shareOfTerms(terms, weights.topic, sizes)
  const parts: Record<keyof Parts, Float64Array> = {
    terms: coverage(terms, weights.topic, share),
    centrality: centrality(terms, weights.centroid, sizes, asked),
    position: position(sizes, asked, dateline),
    title: overlap(terms, terms.title, sizes),
    length: length(terms.words, asked),
    cue: share.map((_, s) => CUE * (cued[s] as number)),
    query: answers(terms),
  }
  const whole = form.map((value, s) => value * total(parts, s))
  const best = largest(whole) || 1
  return {
    worth: {
      fixed: whole.map((value, s) => value - (form[s] as number) * (parts.terms[s] as number)),
      share: share.map((value, s) => value * (form[s] as number)),
      weights: weights.topic,
    },
    scoreOf: (s) => (whole[s] as number) / best,
    partsOf(s) {
      const named = Object.entries(parts).map(([name, values]) => [
        name,
        ((form[s] as number) * (values[s] as number)) / best,
      ])
      return Object.fromEntries(named) as Parts
    },
  }
}

function total(parts: Record<string, Float64Array>, s: number): number {
  let all = 0
  for (const name in parts) all += (parts[name] as Float64Array)[s] as number
  return all
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
  const share = sizes.map((size) => Math.sqrt(Math.sqrt(size)) / size)
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
  const weight = (0.3 + asked) / (largest(cosines) - least || 1)
  return cosines.map((cosine) => weight * (cosine - least))
}

/**
 * The lead counts most when a quarter of the article is asked for: of a smaller share the opening is but an
 * introduction, from three fifths on any place is as good. It counts more when the article opens with a dateline or a
 * long first sentence, as news does, and falls by a fifth with each sentence.
 */
function position(sizes: Float64Array, asked: number, dateline: boolean): Float64Array {
  const opening = Math.min(2, (sizes[0] ?? 0) / mean(sizes)) - 1
  const news = 1 + (dateline ? 2 : 0) + opening / 2
  let lead = ((LEAD * asked) / (asked + 0.3)) * Math.max(0, 1 - (asked / 0.6) * (asked / 0.6)) * news
  return sizes.map(() => {
    const value = lead
    lead *= 0.8187
    return value
  })
}

/** Cosine of the sentence with another text, each a set of terms. */
function overlap(terms: Terms, other: Int32Array, sizes: Float64Array): Float64Array {
  const has = new Uint8Array(terms.frequencies.length)
  for (const term of other) has[term] = 1
  return coverage(
    terms,
    has,
    sizes.map((size) => TITLE / Math.sqrt(size * (other.length || 1))),
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
 * How near the sentence's words are to 26, what human digests have, give and take a little for what this article's have.
 * When much is asked for, long sentences tell more.
 */
function length(words: Int32Array, asked: number): Float64Array {
  const usual = mean(words) || 1
  const target = 26 * Math.sqrt(Math.sqrt(usual / 26))
  return Float64Array.from(words, (count) => {
    const off = ln(Math.max(1, count) / target)
    const fit = Math.max(0, 1 - (off < 0 ? -0.6 * off : 0.3 * off))
    return LENGTH * fit + 2 * asked * Math.min(1, count / (2 * usual))
  })
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
