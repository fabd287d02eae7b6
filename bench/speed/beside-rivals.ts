import { checkSame, loadLibrary } from '../digests.ts'
import { markdownTable, progress, type Report, sayLost, showRatio, showSize, showTime } from '../report.ts'
import { RIVAL_CALLS, RIVAL_NAMES } from '../rivals.ts'
import { makeProse } from '../texts/prose.ts'
import { growth } from '../timing.ts'
import { LIBRARY, SEGMENTER, type Timed } from '../worker.ts'
import { type Answer, Worker } from '../workers.ts'

export interface Line {
  name: string
  version: string
  /** By size: milliseconds a call, or why there is none. */
  times: Record<number, number | string>
  growth: number
  /** Of small articles that take turns: on how many it throws. Its times are of the others. */
  failures?: string
}

export interface BesideRivals {
  three: Line[]
  tenth: Line[]
}

interface Plan {
  sizes: readonly number[]
  /** Milliseconds of measuring; how long one call may take. */
  milliseconds: number
  limit: number
}

/** The whole call at n = 3 and at n = 10 % of the sentences, each system in a process of its own. */
export async function timeBesideRivals(report: Report, plan: Plan, text: string | undefined): Promise<BesideRivals> {
  const summarize = await loadLibrary()
  const textOf = (size: number): string => (text === undefined ? makeProse(size) : text.slice(0, size))
  const counts = new Map(plan.sizes.map((size) => [size, summarize(textOf(size), 0).article.sentences]))
  for (const size of plan.sizes) {
    checkSame(summarize, textOf(size), 3, showSize(size))
    checkSame(summarize, textOf(size), tenthOf(counts.get(size)), showSize(size))
  }
  const lines: Record<'three' | 'tenth', Line[]> = { three: [], tenth: [] }
  const names = [LIBRARY, SEGMENTER, ...RIVAL_NAMES]
  for (const [i, name] of names.entries()) {
    progress(`speed: whole call, ${i + 1} of ${names.length}, ${name}`)
    const worker = new Worker(name)
    lines.three.push(await timeSystem(worker, name, plan, text, () => 3))
    lines.tenth.push(await timeSystem(worker, name, plan, text, (size) => tenthOf(counts.get(size))))
    worker.stop()
  }
  report.say(`\n## Whole call, n = 3\n\n${tableOfRivals(lines.three)}\n\n${lostToRivals(lines.three)}`)
  report.say(
    `\n## Whole call, n = 10 % of the sentences\n\n${tableOfRivals(lines.tenth)}\n\n${lostToRivals(lines.tenth)}`,
  )
  const sentences = plan.sizes.map((size) => `${showSize(size)}: ${counts.get(size)?.toLocaleString('en-US')}`)
  report.say(
    `\nSentences: ${sentences.join(' · ')}. A call over ${plan.limit / 1000} s was stopped there. Growth is the`,
  )
  report.say('exponent b of time = a · size^b; 1 is linear. Calls:')
  for (const [name, call] of RIVAL_CALLS) report.say(`- ${name}: \`${call}\``)
  return lines
}

const tenthOf = (sentences = 0): number => Math.ceil(sentences / 10)

async function timeSystem(
  worker: Worker,
  name: string,
  { sizes, milliseconds, limit }: Plan,
  text: string | undefined,
  nFor: (size: number) => number,
): Promise<Line> {
  const loaded = await worker.ask<{ version: string }>({ kind: 'load', system: name }, 60_000)
  const line: Line = { name, version: 'result' in loaded ? loaded.result.version : '', times: {}, growth: Number.NaN }
  let failed = 'error' in loaded ? loaded.error : ''
  for (const size of sizes) {
    if (failed) {
      line.times[size] = failed
      continue
    }
    const slice = text === undefined ? {} : { text: text.slice(0, size) }
    const job = { kind: 'time', size, n: nFor(size), milliseconds, ...slice } as const
    // The limit is on one call; a short one is made again and again.
    const answer: Answer<Timed> = await worker.ask<Timed>(job, limit + 3 * milliseconds)
    const over = 'result' in answer ? answer.result.median > limit : answer.error.startsWith('over')
    if (over) failed = `> ${limit / 1000} s`
    else if ('error' in answer) failed = answer.error
    else {
      line.times[size] = answer.result.median
      if (answer.result.failed > 0)
        line.failures = `throws on ${answer.result.failed} of ${answer.result.texts} articles`
      continue
    }
    line.times[size] = failed
  }
  const points = sizes.flatMap((size) => {
    const time = line.times[size]
    return typeof time === 'number' ? [{ size, time }] : []
  })
  line.growth = growth(points)
  return line
}

/** Times, and how many times ours they are. */
export function tableOfRivals(lines: readonly Line[]): string {
  const ours = lines[0] as Line
  const sizes = Object.keys(ours.times).map(Number)
  const rows = lines.map(({ name, version, times, failures, growth: exponent }) => [
    `${name} ${version}`.trim() + (failures ? ` (${failures})` : ''),
    ...sizes.map((size) => showCell(times[size], ours.times[size])),
    Number.isFinite(exponent) ? exponent.toFixed(2) : '—',
  ])
  return markdownTable(['', ...sizes.map(showSize), 'growth'], rows)
}

function showCell(time: number | string | undefined, own: number | string | undefined): string {
  if (typeof time !== 'number') return time ?? '—'
  return `${showTime(time)} · ${typeof own === 'number' ? showRatio(time / own) : '—'}`
}

export function lostToRivals([ours, ...rivals]: readonly Line[]): string {
  const lost = rivals.flatMap(({ name, times }) => {
    const sizes = Object.keys(times).map(Number)
    const ahead = sizes.filter((size) => Number(times[size]) < Number(ours?.times[size]))
    return ahead.length > 0 ? `to ${name} at ${ahead.map(showSize).join(', ')}` : []
  })
  return sayLost(lost)
}
