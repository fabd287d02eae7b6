import { makeRandom } from '../texts/random.ts'

export interface Interval {
  mean: number
  /** 95 % of means of as many documents drawn with replacement lie between. */
  low: number
  high: number
}

export interface Margin extends Interval {
  wins: number
  ties: number
  losses: number
}

const DRAWS = 1000

/** How far a system is ahead of another one, document by document. */
export function compare(ours: readonly number[], theirs: readonly number[]): Margin {
  const differences = subtract(ours, theirs)
  return {
    ...meanOfSets([differences]),
    wins: differences.filter((difference) => difference > 1e-9).length,
    ties: differences.filter((difference) => Math.abs(difference) <= 1e-9).length,
    losses: differences.filter((difference) => difference < -1e-9).length,
  }
}

export function subtract(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((score, i) => score - (theirs[i] as number))
}

/** The mean of the sets' means, each set counting the same; documents are drawn within their set. */
export function meanOfSets(sets: readonly (readonly number[])[]): Interval {
  const random = makeRandom(1)
  const redraw = (values: readonly number[]): number => {
    let sum = 0
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] as number
    return sum / values.length
  }
  const draws = Array.from({ length: DRAWS }, () => average(sets.map(redraw))).sort((a, b) => a - b)
  return {
    mean: average(sets.map(average)),
    low: draws[Math.floor(0.025 * DRAWS)] ?? Number.NaN,
    high: draws[Math.ceil(0.975 * DRAWS) - 1] ?? Number.NaN,
  }
}

export function average(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length
}

export interface Decile {
  /** Lowest and highest score in it. */
  from: number
  to: number
  /** Share of its sentences that are wanted. */
  share: number
  sentences: number
}

/** Sentences by their score, a tenth of them each: how many of them the reader would have wanted. */
export function readDeciles(sentences: readonly { score: number; wanted: boolean }[]): Decile[] {
  const sorted = sentences.slice().sort((a, b) => a.score - b.score)
  return Array.from({ length: 10 }, (_, tenth) => {
    const from = Math.floor((tenth * sorted.length) / 10)
    const part = sorted.slice(from, Math.floor(((tenth + 1) * sorted.length) / 10))
    return {
      from: part[0]?.score ?? 0,
      to: part.at(-1)?.score ?? 0,
      share: average(part.map(({ wanted }) => Number(wanted))),
      sentences: part.length,
    }
  })
}
