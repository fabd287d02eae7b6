/** What a call costs in memory. Each is measured in a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { GCProfiler } from 'node:v8'
import type { Digest } from '../../src/index.ts'
import { makeProse } from '../texts/prose.ts'
import { makeRandom } from '../texts/random.ts'

type Call = (text: string, n: number) => Digest

export interface Peak {
  characters: number
  /** Bytes of the text in memory: one or two a character. */
  text: number
  /** Bytes of the highest resident set during the call, above that with the text loaded. */
  above: number
}

export interface Allocation {
  bytes: number
  /** Garbage collections meanwhile: with none, `bytes` is exact. */
  collections: number
}

export interface Articles {
  /** Bytes of heap and array buffers after each tenth. */
  heap: number[]
  articles: number
}

/** Needs --expose-gc. */
export function measurePeak(summarize: Call, make: () => string, n: number): Peak {
  summarize(makeProse(3000), 3)
  const text = make()
  globalThis.gc?.()
  globalThis.gc?.()
  resetPeak()
  const before = process.memoryUsage.rss()
  summarize(text, n)
  const above = readPeak() - before
  return { characters: text.length, text: text.length * (isOneByte(text) ? 1 : 2), above }
}

/** Linux keeps the highest resident set of a process, and forgets it when told to. */
function resetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Elsewhere the peak is that of the process so far: an upper bound.
  }
}

function readPeak(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

function isOneByte(text: string): boolean {
  return !/[^\0-\xff]/.test(text)
}

/** Bytes allocated by a call, on the heap and beside it. Needs --expose-gc and a young generation that takes all calls. */
export function measureAllocation(summarize: Call, size: number, n: number): Allocation {
  const CALLS = 100
  const text = makeProse(size)
  for (let i = 0; i < 2000; i++) summarize(text, n)
  // The second waits until the array buffers that the first found dead are freed.
  globalThis.gc?.()
  globalThis.gc?.()
  // It also throws away compiled code, and until that is made anew a call allocates up to twice as much.
  for (let i = 0; i < 700; i++) summarize(text, n)
  const profiler = new GCProfiler()
  profiler.start()
  const before = process.memoryUsage()
  for (let i = 0; i < CALLS; i++) summarize(text, n)
  const after = process.memoryUsage()
  const collections = profiler.stop().statistics.length
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers
  return { bytes: grown / CALLS, collections }
}

/** The heap after each tenth of so many different articles, each with words of its own. Needs --expose-gc. */
export function measureArticles(summarize: Call, count: number): Articles {
  const STEPS = 10
  const prose = makeProse(300_000)
  const random = makeRandom(3)
  const heap: number[] = []
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < count / STEPS; i++) {
      const at = Math.floor(random() * (prose.length - 1200))
      const name = `Zor${step}q${i}`.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
      summarize(`${name} was ${name}ish. ${prose.slice(at, at + 1000)}. In ${name}land it rained.`, 3)
    }
    globalThis.gc?.()
    globalThis.gc?.()
    const used = process.memoryUsage()
    heap.push(used.heapUsed + used.arrayBuffers)
  }
  return { heap, articles: Math.floor(count / STEPS) * STEPS }
}
