const SQRT2 = 1.4142135623730951
const LN2 = 0.6931471805599453

/**
 * The natural logarithm of a number above 0, from sums, products and quotients alone. `Math.log` may differ in its last
 * bit between engines, and with it two near scores could change places: the same text must give the same digest everywhere.
 */
export function ln(x: number): number {
  const known = whole[x]
  if (known) return known
  const found = series(x)
  if (known === 0) whole[x] = found
  return found
}

/** Counts are asked for again and again: those below 256 are kept, once found. */
const whole = /* @__PURE__ */ new Float64Array(256)

function series(x: number): number {
  let m = x
  let k = 0
  while (m > SQRT2) {
    m /= 2
    k++
  }
  while (m < SQRT2 / 2) {
    m *= 2
    k--
  }
  // ln m = 2 artanh s, and |s| ≤ 0.172: eleven terms are exact to 1e-17.
  const s = (m - 1) / (m + 1)
  const square = s * s
  let sum = 0
  for (let odd = 21; odd > 0; odd -= 2) sum = sum * square + 1 / odd
  return k * LN2 + 2 * s * sum
}
