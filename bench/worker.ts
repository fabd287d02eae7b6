/** A process of its own for what may hang, run out of memory or spoil the process: `workers.ts` starts it and talks to it. */
import type { Digest } from '../src/index.ts'
import { loadLibrary } from './digests.ts'
import { loadRival } from './rivals.ts'
import { measureAllocation, measureArticles, measurePeak } from './speed/memory.ts'
import { makeProse } from './texts/prose.ts'
import { timeTogether } from './timing.ts'

export const LIBRARY = 'nutgraf'
export const SEGMENTER = 'lead-n by Intl.Segmenter (summarizes nothing)'

export type Job =
  | { kind: 'load'; system: string }
  | { kind: 'digest'; text: string; n: number }
  /** `text`, or that much prose. */
  | { kind: 'time'; text?: string; size: number; n: number; milliseconds: number }
  | { kind: 'peak'; text?: string; size: number; n: number }
  | { kind: 'allocation'; size: number; n: number }
  | { kind: 'articles'; count: number }

type System = (text: string, n: number) => string[] | Promise<string[]>

let system: System = () => []
let summarize: ((text: string, n: number) => Digest) | undefined
let made: { size: number; texts: string[] } | undefined
/** Articles that take turns where they are small, so that none is met again at once. */
const ARTICLES = 20
const SMALL = 30_000

async function load(name: string): Promise<{ version: string }> {
  if (name === LIBRARY) {
    const library = await loadLibrary()
    summarize = library
    system = (text, n) => library(text, n).sentences.map((sentence) => sentence.text)
    return { version: '' }
  }
  if (name === SEGMENTER) {
    system = leadSegments
    return { version: process.versions['icu'] ?? '' }
  }
  const rival = await loadRival(name)
  system = rival.summarize
  return { version: rival.version }
}

/** Stops after n: over a whole text Intl.Segmenter is quadratic in Node 20 (100 KB of words: over a second). */
function leadSegments(text: string, n: number): string[] {
  const segments: string[] = []
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (segments.push(segment.trim()) >= n) break
  }
  return segments
}

function textsOf({ text, size }: { text?: string; size: number }): string[] {
  if (text !== undefined) return [text]
  const seeds = Array.from({ length: size > SMALL ? 1 : ARTICLES }, (_, seed) => seed + 1)
  if (made?.size !== size) made = { size, texts: seeds.map((seed) => makeProse(size, 'en', seed)) }
  return made.texts
}

export interface Timed {
  median: number
  /** Articles that were tried, and those of them that it throws on. */
  texts: number
  failed: number
}

/**
 * Each article once by the clock, as far as the time goes; again and again those on which it worked, if it was quick:
 * so that a slow rival costs one call and not twenty.
 */
async function time(texts: readonly string[], n: number, milliseconds: number): Promise<Timed> {
  const from = performance.now()
  const working: string[] = []
  let problem: unknown
  let tried = 0
  for (const text of texts) {
    tried++
    try {
      const found = await system(text, n)
      if (!Array.isArray(found) || found.length === 0) throw new Error('no sentences')
      working.push(text)
    } catch (error) {
      problem = error
    }
    if (performance.now() - from > milliseconds) break
  }
  if (working.length === 0) throw problem
  const failed = tried - working.length
  const spent = (performance.now() - from) / tried
  if (spent > milliseconds) return { median: spent, texts: tried, failed }
  let turn = 0
  const call = (): string[] | Promise<string[]> => system(working[turn++ % working.length] as string, n)
  return { median: (await timeTogether({ call }, milliseconds, 3)).call.median, texts: tried, failed }
}

async function run(job: Job): Promise<unknown> {
  if (job.kind === 'load') return load(job.system)
  if (job.kind === 'digest') return system(job.text, job.n)
  if (job.kind === 'time') return time(textsOf(job), job.n, job.milliseconds)
  if (!summarize) throw new Error(`${job.kind} is measured of ${LIBRARY} alone`)
  if (job.kind === 'peak') return measurePeak(summarize, () => textsOf(job)[0] as string, job.n)
  if (job.kind === 'allocation') return measureAllocation(summarize, job.size, job.n)
  return measureArticles(summarize, job.count)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
}

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: isMissing(error) ? 'not installed' : 'throws', detail: String(error) }),
  )
})
