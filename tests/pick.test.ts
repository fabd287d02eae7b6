import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pick, type Worth } from '../src/pick.ts'
import type { Terms } from '../src/terms.ts'

/** Sentences as lists of term numbers. */
function termsOf(sentences: number[][]): Terms {
  const ids = sentences.flat()
  const offsets = Int32Array.from([0, ...sentences].map((_, s) => sentences.slice(0, s).flat().length))
  const frequencies = new Float64Array(Math.max(0, ...ids.map((id) => id + 1))).fill(1)
  return {
    ids: Int32Array.from(ids),
    offsets,
    words: new Int32Array(0),
    letters: 0,
    quotes: new Uint8Array(0),
    frequencies,
    spread: new Uint8Array(0),
    title: [],
    query: [],
    spelling: String,
    isTopic: Boolean,
    stem: String,
    textOf: () => '',
  }
}

const worthOf = (terms: Terms, fixed: number[], share = 1): Worth => ({
  fixed,
  place: fixed.map(() => 0),
  share: fixed.map(() => share),
  weights: new Float64Array(terms.frequencies.length).fill(1),
  leans: [],
  stories: 1,
})

const counting = (n: number, sentences: number): { costs: Uint8Array; limit: number } => ({
  costs: new Uint8Array(sentences).fill(1),
  limit: n,
})

function picks(sentences: number[][], fixed: number[], n: number, share?: number): number[] {
  const terms = termsOf(sentences)
  return pick(terms, worthOf(terms, fixed, share), counting(n, sentences.length))
}

it('where a sentence stands counts less with each picked beyond the second: openings, then what is worth more', () => {
  const terms = termsOf([[0], [1], [2], [3], [4], [5]])
  const worth = { ...worthOf(terms, [0, 0, 0, 0, 0.9, 0.8], 0), place: [1, 0.99, 0.98, 0.97, 0, 0] }
  const order = [1, 2, 3, 4, 5, 6].map((n) => pick(terms, worth, counting(n, 6)))
  expect(order).toEqual([[0], [0, 1], [0, 1, 2], [0, 1, 2, 4], [0, 1, 2, 4, 5], [0, 1, 2, 3, 4, 5]])
})

describe('the sentences worth most are picked', () => {
  it('in reading order, whatever the order of their worth', () => {
    expect(picks([[0], [1], [2], [3]], [0.1, 0.9, 0.2, 0.8], 2)).toEqual([1, 3])
  })

  it('ties go to the earlier sentence', () => {
    expect(picks([[0], [1], [2]], [1, 1, 1], 2)).toEqual([0, 1])
  })

  it('a sentence with new terms beats one whose terms were picked before', () => {
    expect(
      picks(
        [
          [0, 1, 2],
          [0, 1, 3],
          [4, 5, 6],
        ],
        [0.2, 0.1, 0],
        2,
      ),
    ).toEqual([0, 2])
  })
})

it.each([
  ['is worth less alone', [0, 0, 1, 0.9], 1, [3]],
  ['is worth as much as it says with the one before', [0, 2, 1, 0.9], 2, [1, 2]],
  ['gives way to one that stands alone', [0.85, 0, 1, 0.9], 2, [0, 3]],
])('a sentence that leans on the one before %s', (_, fixed, n, wanted) => {
  const terms = termsOf([[0], [1], [2], [3]])
  const worth = { ...worthOf(terms, fixed, 0), leans: [0, 0, 1, 0] }
  expect(pick(terms, worth, counting(n, 4))).toEqual(wanted)
})

describe('no echo is picked while there is another choice', () => {
  it.each<[string, number[][]]>([
    ['the same terms', [[0, 1], [0, 1], [2]]],
    ['the same terms in another order', [[0, 1], [1, 0], [2]]],
    ['nearly all its terms in one picked sentence', [[0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4], [6]]],
    ['no terms, as another picked before', [[], [], [2]]],
  ])('%s', (_, sentences) => {
    expect(picks(sentences, [9, 8, 0], 2)).toEqual([0, 2])
  })

  it('echoes fill up when nothing else is left, the worthiest first', () => {
    expect(picks([[0], [0], [0], [1]], [9, 7, 8, 0], 3)).toEqual([0, 2, 3])
  })

  it('an exact repeat is known even after many others with its terms', () => {
    const sentences = [
      [0, 1],
      ...Array.from({ length: 12 }, (_, i) => [0, 1, 10 + 3 * i, 11 + 3 * i, 12 + 3 * i]),
      [0, 1],
      [99],
    ]
    const fixed = sentences.map((_, s) => (s === 0 ? 9 : s === 13 ? 0.5 : s === 14 ? 0 : 5))
    expect(picks(sentences, fixed, 14, 0.0001)).not.toContain(13)
  })
})

describe('the budget is never exceeded, and used', () => {
  it('a sentence that does not fit is passed over for one that does', () => {
    const terms = termsOf([[0], [1], [2]])
    const costs = [100, 30, 40]
    expect(pick(terms, worthOf(terms, [9, 5, 4]), { costs, limit: 70 })).toEqual([1, 2])
    expect(pick(terms, worthOf(terms, [9, 5, 4]), { costs, limit: 29 })).toEqual([])
  })

  it('a place that was too small for a good sentence is not filled with a poor one', () => {
    const terms = termsOf([[0], [1], [2]])
    const costs = [30, 30, 5]
    expect(pick(terms, worthOf(terms, [9, 8, 0]), { costs, limit: 40 })).toEqual([0])
    expect(pick(terms, worthOf(terms, [9, 8, 5]), { costs, limit: 40 })).toEqual([0, 2])
    expect(pick(terms, worthOf(terms, [9, 8, 0]), { costs, limit: 20 })).toEqual([2])
    expect(pick(terms, worthOf(terms, [9, 8, 0]), { costs, limit: 65 })).toEqual([0, 1, 2])
  })

  it('any sentences, any costs: within the limit, in order, none twice, all where all fit, one where one fits', () => {
    const sentence = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((ids) => [...new Set(ids)])
    const article = fc.array(
      fc.tuple(sentence, fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true })),
    )
    fc.assert(
      fc.property(article, fc.nat(200), (rows, limit) => {
        const terms = termsOf(rows.map(([ids]) => ids))
        const costs = rows.map(([, cost]) => cost)
        const worth = worthOf(
          terms,
          rows.map(([, , fixed]) => fixed),
        )
        const picked = pick(terms, worth, { costs, limit })
        const sum = (which: readonly number[]): number => which.reduce((all, s) => all + (costs[s] as number), 0)
        expect(picked).toEqual([...new Set(picked)].sort((a, b) => a - b))
        expect(sum(picked)).toBeLessThanOrEqual(limit)
        if (sum([...costs.keys()]) <= limit) expect(picked).toHaveLength(costs.length)
        if (Math.min(...costs) <= limit) expect(picked).not.toEqual([])
      }),
    )
  })
})
