import { ln } from './logarithm.ts'
import type { Budget, Worth } from './pick.ts'
import { sizeOf, sumOf, type Terms } from './terms.ts'
import { each, largest, mean, smallest, sum } from './values.ts'
import type { Weights } from './weights.ts'
import type { Wording } from './wording.ts'

/** What a sentence's score is made of, each 0 or more; they add up to the score. */
export interface Parts {
  /** It names what the article keeps coming back to. */
  terms: number
  /** It is close to the whole: its words are the article's words. */
  centrality: number
  /** It stands early, and this article's opening tells the story; or late in a long report whose close sums it up. */
  position: number
  /** It has the headline's words; most where it opens the article with them, as an encyclopedia's definition does. */
  title: number
  /** It is about as long as a digest's sentence should be. */
  length: number
  /** It says that it tells what the article is about, as few others do: "We show that …"; or it stands under "Conclusions". */
  cue: number
  /** It has the words of the reader's question. */
  query: number
}

/** What `pick` chooses by, and what a reader is told of it. */
export interface Scores {
  worth: Worth
  /** 0 to 1, 1 for the article's best sentence: the sum of its parts. */
  scoreOf(sentence: number): number
  partsOf(sentence: number): Parts
}

/**
 * How much each signal counts beside the terms, of which the best sentence has 1. None does better by more than chance if it
 * is halved or doubled (`bench/ablation.ts`).
 */
const LEAD = 2.6
const CLOSE = 2
const TITLE = 1.2
/** Keeps the first sentence of 45 of 58 articles of an encyclopedia at n = 1 instead of 9 (0.3: 25, 0.6: 36), at +0.2 points. */
const DEFINITION = 1
const LENGTH = 1.2
const CUE = 0.4
const QUERY = 12

/** The share of an article of which half the lead counts, and the one from which on it counts nothing. */
const HALF_LEAD = 0.2
const NO_LEAD = 0.6
/** Sentences from which on an article is a report, which may close with what it found. */
const REPORT = 50

/** What is known of an article and asked of it. */
export interface Evidence {
  terms: Terms
  weights: Weights
  wording: Wording
  budget: Budget
  /** The first sentence of each of its stories. */
  stories: readonly number[]
  dateline: boolean
}

/** What a signal says for a sentence, 0 or more. An array of each took 25 of 118 ms on 3 MB, for memory not touched before. */
type Signal = (sentence: number) => number

/** What each sentence is worth to a digest, how its score is made up, and what the next pick may take off it. */
export function scoreSentences(evidence: Evidence): Scores {
  const { terms, weights, wording, budget } = evidence
  const { form, cued } = wording
  const count = terms.words.length
  const asked = shareAsked(budget)
  const long = Math.max(0, 1 - REPORT / count)
  const topical = each(count, (s) => sumOf(terms, weights.topic, s))
  const share = shareOfTerms(terms, topical)
  const central = centrality(terms, weights.centroid, asked, long)
  const signals: Record<keyof Parts, Signal> = {
    terms: (s) => (topical[s] as number) * (share[s] as number),
    centrality: (s) => central[s] as number,
    position: position(evidence, central, asked, long),
    title: likeness(terms),
    length: length(terms, asked),
    cue: (s) => CUE * (cued[s] as number),
    query: answers(terms),
  }
  // one by one, so that V8 inlines each: a loop over them takes half as long again
  const rest: Signal = (s) =>
    signals.centrality(s) + signals.title(s) + signals.length(s) + signals.cue(s) + signals.query(s)
  const fixed = each(count, (s) => (form[s] as number) * rest(s))
  const place = each(count, (s) => (form[s] as number) * signals.position(s))
  // worked out anew for the few that are picked
  const whole: Signal = (s) => (fixed[s] as number) + (place[s] as number) + (form[s] as number) * signals.terms(s)
  let best = 0
  for (let s = 0; s < count; s++) best = Math.max(best, whole(s))
  best ||= 1
  return {
    worth: {
      fixed,
      place,
      share: each(count, (s) => (form[s] as number) * (share[s] as number)),
      weights: weights.topic,
      leans: wording.leans,
      stories: evidence.stories.length,
    },
    scoreOf: (s) => whole(s) / best,
    partsOf(s) {
      const scale = (form[s] as number) / best
      return Object.fromEntries(
        Object.entries(signals).map(([name, signal]) => [name, scale * signal(s)]),
      ) as unknown as Parts
    },
  }
}

/** Which share of the article is asked for, 0 to 1: n of N, or the same in words or characters. */
function shareAsked({ costs, limit }: Budget): number {
  return Math.min(1, limit / (sum(costs) || 1))
}

/**
 * What a term's weight counts in each sentence: less in a long one (its size to the power of −0.75, by square roots, which
 * are the same to the last bit everywhere), and so that the best sentence has 1 in all.
 */
function shareOfTerms(terms: Terms, topical: Float64Array): Float64Array {
  const share = each(topical.length, (s) => Math.sqrt(Math.sqrt(sizeOf(terms, s))) / sizeOf(terms, s))
  let best = 0
  for (let s = 0; s < share.length; s++) best = Math.max(best, (topical[s] as number) * (share[s] as number))
  for (let s = 0; s < share.length; s++) share[s] = (share[s] as number) / (best || 1)
  return share
}

/**
 * Cosine of the sentence with the article, from 0 for the least central to full weight: more when much is asked for, of a
 * report above all where that is more than five sentences (+0.5 points on government reports, papers and stories).
 */
function centrality(terms: Terms, centroid: Float64Array, asked: number, long: number): Float64Array {
  const cosines = each(terms.words.length, (s) => sumOf(terms, centroid, s) * (1 / Math.sqrt(sizeOf(terms, s))))
  const least = smallest(cosines)
  const many = Math.min(1, Math.max(0, (asked * cosines.length - 5) / 15))
  const weight = (0.3 + asked + long * many) / (largest(cosines) - least || 1)
  for (let s = 0; s < cosines.length; s++) cosines[s] = weight * ((cosines[s] as number) - least)
  return cosines
}

/**
 * How early a sentence stands in its story and, in a report, how late. Both fall to a third over five sentences, or over a
 * tenth of a long report, whose introduction is a section (+0.7 points on papers of 200 sentences).
 *
 * Lead: most when about a quarter of the article is asked for; of a smaller share the opening is but an introduction, and
 * from three fifths on any place is as good. More with a dateline or with a first sentence longer than the mean, as news
 * has; up to twice as much in a long report (+0.4 on papers), but not in a story full of talk, which opens with a scene; a
 * quarter with a question, which is answered anywhere. What is picked lowers it (`TOLD` in pick.ts).
 *
 * Close: only in a report of more than 50 sentences of which more than one is asked for, as far as its end says more of the
 * whole than the rest does: conclusions do, references don't (else −1.3 on patents).
 */
function position(
  { terms, stories, dateline }: Evidence,
  central: ArrayLike<number>,
  asked: number,
  long: number,
): Signal {
  const count = terms.words.length
  const first = Math.min(2, (count * sizeOf(terms, 0)) / (terms.ids.length || 1)) - 1
  const news = 1 + (dateline ? 2 : 0) + first / 2
  const most = terms.query.length > 0 ? LEAD / 4 : LEAD
  const choice = Math.max(0, 1 - (asked / NO_LEAD) * (asked / NO_LEAD))
  const lead = ((most * asked) / (asked + HALF_LEAD)) * choice * news
  const report = 1 + long * Math.max(0, 1 - 3 * shareQuoted(terms.quotes))
  const opening = new Float64Array(count)
  stories.forEach((from, k) => {
    falling(opening.subarray(from, stories[k + 1] ?? count), lead * report)
  })
  if (long === 0) return (s) => opening[s] as number
  const closing = falling(new Float64Array(count), 1).reverse()
  const excess = meanBy(closing, central) / (mean(central) || 1) - 1
  const close = Math.min(1, Math.max(0, CLOSE * excess)) * choice * long * Math.max(0, 1 - 1 / (asked * count))
  return (s) => (opening[s] as number) + close * (closing[s] as number)
}

function shareQuoted(quotes: Uint8Array): number {
  return quotes.filter(Boolean).length / quotes.length
}

/** From the first on to a third over five sentences, or over a tenth of a long report. */
function falling(values: Float64Array, first: number): Float64Array {
  const fall = 1 - 1 / (Math.max(5, values.length / 10) + 0.5)
  let next = first
  for (let i = 0; i < values.length; i++) {
    values[i] = next
    next *= fall
  }
  return values
}

/**
 * Cosine of the sentence with the title, each a set of terms; of the title those that the article has at all. "Boston is the
 * capital of …" under "Boston" is a definition: the article's first terms, which are numbered as they come, are the title's.
 * So they are in 46 of 58 articles of an encyclopedia and in 7 of 2,500 others.
 */
function likeness(terms: Terms): Signal {
  const { title, frequencies, offsets } = terms
  const has = new Float64Array(frequencies.length)
  for (const term of title) has[term] = 1
  const within = title.length > 0 && title.length <= (offsets[1] as number)
  const definition = within && title.every((term, i) => term === i) ? DEFINITION : 0
  return (s) =>
    sumOf(terms, has, s) * (TITLE / Math.sqrt(sizeOf(terms, s) * title.length || 1)) + (s === 0 ? definition : 0)
}

/**
 * Which share of the question's terms the sentence has, the rarer in the article the more telling: squared, as in the
 * cosine of TF-IDF. One sentence answers 63 of 100 questions to the fixtures (at a third of the weight, not squared and
 * with the whole lead 51; the closest by cosine alone 60).
 */
function answers(terms: Terms): Signal {
  const { words, frequencies, query } = terms
  if (query.length === 0) return () => 0
  const telling = new Float64Array(frequencies.length)
  for (const term of query) {
    const rarity = ln(1 + words.length / (frequencies[term] as number))
    telling[term] = rarity * rarity
  }
  const share = QUERY / sum(telling)
  return (s) => share * sumOf(terms, telling, s)
}

/** Words of a sentence of human digests. */
const WORDS = 26
/** Letters of a Chinese one (26 instead: −2.0 ± 0.7 points on 37 texts); of Japanese, where it made no odds, and Thai for want of a better. */
const LETTERS = 38

/**
 * How near the sentence's words are to what human digests have, give and take a little for what this article's have. When
 * much is asked for, long sentences tell more.
 */
function length({ words, letters }: Terms, asked: number): Signal {
  const usual = mean(words) || 1
  const human = WORDS + ((LETTERS - WORDS) * letters) / (usual * words.length)
  const target = ln(human * Math.sqrt(Math.sqrt(usual / human)))
  return (s) => {
    const count = words[s] as number
    const off = ln(Math.max(1, count)) - target
    const fit = Math.max(0, 1 - Math.max(-0.6 * off, 0.3 * off))
    return LENGTH * fit + 2 * asked * Math.min(1, count / (2 * usual))
  }
}

function meanBy(weights: ArrayLike<number>, values: ArrayLike<number>): number {
  let weighted = 0
  for (let s = 0; s < values.length; s++) weighted += (weights[s] as number) * (values[s] as number)
  return weighted / sum(weights)
}
