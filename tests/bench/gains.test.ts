import { expect, it } from 'vitest'
import { type Gain, lostGains } from '../../bench/quality/gains.ts'

const gain = (what: string, ...points: number[]): Gain => ({
  what,
  mean: { mean: 0, low: 0, high: 0 },
  sets: Object.fromEntries(points.map((value, i) => [`set ${i}`, value])),
})

it('where we lose: the sets on which it costs points, named where they are few', () => {
  const gains = [gain('a title', 1, -1, -2), gain('a query', 1, 2), gain('a corpus', -1, -2, -3, -4, 5)]
  expect(lostGains(gains)).toBe('Where we lose: a title, on set 1, set 2; a corpus, on 4 of 5 sets.')
})
