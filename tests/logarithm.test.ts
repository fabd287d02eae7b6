import { expect, it } from 'vitest'
import { ln } from '../src/logarithm.ts'

it.each([1, 2, 3, 10, 0.1, 1e-9, 7.38905609893065, 1e6, 123456789])('ln %d is the logarithm to 15 digits', (x) => {
  expect(ln(x)).toBeCloseTo(Math.log(x), 13)
})

it('ln 1 is exactly 0', () => {
  expect(ln(1)).toBe(0)
})
