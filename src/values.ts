/** The values of 0 to count − 1. */
export function each(count: number, value: (i: number) => number): Float64Array {
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = value(i)
  return values
}

export function sum(values: ArrayLike<number>): number {
  let all = 0
  for (let i = 0; i < values.length; i++) all += values[i] as number
  return all
}

export function mean(values: ArrayLike<number>): number {
  return values.length > 0 ? sum(values) / values.length : 0
}

export function largest(values: ArrayLike<number>): number {
  let most = values[0] ?? 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > most) most = values[i] as number
  return most
}

export function smallest(values: ArrayLike<number>): number {
  let least = values[0] ?? 0
  for (let i = 1; i < values.length; i++) if ((values[i] as number) < least) least = values[i] as number
  return least
}
