import { describe, expect, it } from 'vitest'
import { each, largest, mean, smallest, sum } from '../src/values.ts'

describe('of values', () => {
  it.each<[values: number[], expected: { sum: number; mean: number; largest: number; smallest: number }]>([
    [[3, 1, 2], { sum: 6, mean: 2, largest: 3, smallest: 1 }],
    [[-3, -1], { sum: -4, mean: -2, largest: -1, smallest: -3 }],
    [[], { sum: 0, mean: 0, largest: 0, smallest: 0 }],
  ])('%j: %o', (values, expected) => {
    const found = { sum: sum(values), mean: mean(values), largest: largest(values), smallest: smallest(values) }
    expect(found).toEqual(expected)
  })

  it('a million are no more arguments than a call can take', () => {
    expect(largest(each(1e6, (i) => i))).toBe(999_999)
  })
})
