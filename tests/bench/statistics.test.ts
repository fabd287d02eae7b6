import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, meanOfSets, readDeciles } from '../../bench/quality/statistics.ts'

const points = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 })

describe('an interval by resampling', () => {
  it('is the same each time and has the mean between its ends', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 4 }), (sets) => {
        const { mean, low, high } = meanOfSets(sets)
        expect(meanOfSets(sets)).toEqual({ mean, low, high })
        expect(low).toBeLessThanOrEqual(high)
        expect(Math.min(...sets.flat())).toBeLessThanOrEqual(low)
        expect(Math.max(...sets.flat())).toBeGreaterThanOrEqual(high)
      }),
      { numRuns: 20 },
    )
  })

  it('each set counts the same, however many documents it has', () => {
    expect(meanOfSets([[10], [0, 0, 0]])).toEqual({ mean: 5, low: 5, high: 5 })
  })

  it('is about two standard errors to either side', () => {
    const { mean, low, high } = meanOfSets([Array.from({ length: 100 }, (_, i) => i % 2)])
    expect(mean).toBe(0.5)
    expect(low).toBeCloseTo(0.4, 1)
    expect(high).toBeCloseTo(0.6, 1)
  })

  it('comes with wins, ties and losses', () => {
    expect(compare([1, 2, 3, 4], [0, 2, 4, 0])).toMatchObject({ mean: 1, wins: 2, ties: 1, losses: 1 })
  })
})

describe('tenths by score', () => {
  it('go from the lowest to the highest', () => {
    const sentences = Array.from({ length: 20 }, (_, i) => ({ score: i, wanted: i > 9 }))
    expect(readDeciles(sentences).map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
  })
})
