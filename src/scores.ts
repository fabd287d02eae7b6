import type { Budget, Worth } from './pick.ts'
import type { Terms } from './terms.ts'

/** What a sentence's score is made of, each 0 or more; they add up to the score. */
export interface Parts {
  /** How much of what the article is about the sentence names. */
  terms: number
  /** How early it stands, and how much this article's opening counts. */
  position: number
  /** How many of the headline's terms it has. */
  title: number
}

export interface Scores {
  worth: Worth
  /** 0 to 1: the sum of the parts. */
  scoreOf(sentence: number): number
  partsOf(sentence: number): Parts
}

export function scoreSentences(terms: Terms, weights: Float64Array, budget: Budget): Scores {
  const { ids, offsets, words, title } = terms
  const N = words.length
  const inTitle = new Uint8Array(weights.length)
  for (const term of title) inTitle[term] = 1
  const lengthOf = (s: number): number => Math.max(1, (offsets[s + 1] as number) - (offsets[s] as number))
  const meanLength = Math.max(1, ids.length / Math.max(1, N))
  let total = 0
  for (let s = 0; s < N; s++) total += budget.costs[s] as number
  const r = Math.min(1, budget.limit / Math.max(1, total))
  const coverage = new Float64Array(N)
  const share = new Float64Array(N)
  const fixed = new Float64Array(N)
  const titles = new Float64Array(N)
  const leads = new Float64Array(N)
  let most = 0
  for (let s = 0; s < N; s++) {
    let sum = 0
    let hits = 0
    for (let i = offsets[s] as number; i < (offsets[s + 1] as number); i++) {
      const term = ids[i] as number
      sum += weights[term] as number
      hits += inTitle[term] as number
    }
    share[s] = 1 / Math.sqrt(lengthOf(s) / meanLength)
    coverage[s] = sum * (share[s] as number)
    most = Math.max(most, coverage[s] as number)
    titles[s] = title.length ? hits / Math.sqrt(title.length * lengthOf(s)) : 0
  }
  const opening = Math.min(2, lengthOf(0) / meanLength) - 1
  let lead = ((0.5 * (1 - r * r)) / (1 + N / 100)) * (1 + 0.5 * opening)
  for (let s = 0; s < N; s++) {
    leads[s] = lead
    lead *= 0.846
    const w = words[s] as number
    fixed[s] = (leads[s] as number) + 0.6 * (titles[s] as number) - (w < 6 ? 0.3 : w > 40 ? 0.2 : 0)
    share[s] = most > 0 ? (share[s] as number) / most : 0
  }
  let highest = 0
  for (let s = 0; s < N; s++)
    highest = Math.max(highest, (fixed[s] as number) + (most > 0 ? (coverage[s] as number) / most : 0))
  return {
    worth: { fixed, share, weights },
    scoreOf: (s) =>
      Math.max(0, ((fixed[s] as number) + (most > 0 ? (coverage[s] as number) / most : 0)) / (highest || 1)),
    partsOf: (s) => ({
      terms: most > 0 ? (coverage[s] as number) / most : 0,
      position: leads[s] as number,
      title: titles[s] as number,
    }),
  }
}
