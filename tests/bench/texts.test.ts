import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../../bench/texts/hostile.ts'
import { makeProse } from '../../bench/texts/prose.ts'
import { growth, median } from '../../bench/timing.ts'

describe('texts of the bench', () => {
  it.each(['en', 'de', 'ru', 'ar', 'zh', 'ja'])(
    '%s: prose is the same every time, as long as asked for, and varied',
    (code) => {
      const prose = makeProse(20_000, code)
      expect(makeProse(20_000, code)).toBe(prose)
      expect(Math.abs(prose.length - 20_000)).toBeLessThan(500)
      const sentences = prose.split(/(?<=[.!?。？])\s*/)
      expect(new Set(sentences).size).toBeGreaterThan(0.8 * sentences.length)
    },
  )

  it.each(HOSTILE)('$name: about as long as asked for', ({ make }) => {
    expect(Math.abs(make(5000, 0).length - 5000)).toBeLessThan(500)
  })
})

describe('figures of the bench', () => {
  it('growth is the exponent', () => {
    const points = [3000, 30_000, 300_000].map((size) => ({ size, time: 0.2 * size ** 1.5 }))
    expect(growth(points)).toBeCloseTo(1.5)
    expect(growth(points.slice(0, 1))).toBeNaN()
  })

  it('the median is the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
  })
})
