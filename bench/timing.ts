/** Medians, and what they grow with. */
import { Bench } from 'tinybench'

/** Rounds of taking turns: a slow second of the machine falls on every task alike. */
const ROUNDS = 5

export interface Timing {
  /** Milliseconds a call. */
  median: number
}

/** Each task for about `milliseconds` in all, taking turns; at least once a round. */
export async function timeTogether<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  milliseconds: number,
  rounds: number = ROUNDS,
): Promise<Record<K, Timing>> {
  const names = Object.keys(tasks) as K[]
  const medians = new Map<K, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      time: milliseconds / rounds,
      iterations: 1,
      warmup: round === 0,
      warmupTime: 50,
      warmupIterations: 1,
      throws: true,
    })
    for (const name of names) bench.add(name, tasks[name])
    await bench.run()
    for (const task of bench.tasks) {
      const { result } = task
      if (!('latency' in result)) throw new Error(`${task.name}: ${result.state}`)
      medians.get(task.name as K)?.push(result.latency.p50)
    }
  }
  const timings = names.map((name) => [name, { median: median(medians.get(name) ?? []) }])
  return Object.fromEntries(timings) as Record<K, Timing>
}

export function median(values: readonly number[]): number {
  const sorted = values.slice().sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** The exponent b of time = a · size^b that fits best (least squares of the logarithms). 1 is linear. */
export function growth(points: readonly { size: number; time: number }[]): number {
  if (points.length < 2) return Number.NaN
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ time }) => Math.log(time))
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  let [above, below] = [0, 0]
  xs.forEach((x, i) => {
    above += (x - mx) * ((ys[i] as number) - my)
    below += (x - mx) ** 2
  })
  return above / below
}
