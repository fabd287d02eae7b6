import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORE_FILE } from '../digests.ts'
import { markdownTable, progress, type Report, showTime } from '../report.ts'
import { RIVAL_NAMES, RIVAL_PACKAGES } from '../rivals.ts'
import { makeProse } from '../texts/prose.ts'
import { median } from '../timing.ts'
import { LIBRARY } from '../worker.ts'

export interface Cold {
  name: string
  load: number
  /** The first call on an article of 3 KB. */
  first?: number
}

const MARK = 'cold:'

const OURS = `
const text = process.argv[1]
const t0 = performance.now()
const { summarize } = await import(process.argv[2])
const t1 = performance.now()
const digest = summarize(text, 3)
const t2 = performance.now()
if (digest.sentences.length !== 3) throw new Error('not three sentences')
console.log('${MARK}' + JSON.stringify([t1 - t0, t2 - t1]))`

/** What Node takes to import any file at all. */
const NOTHING = `
const t0 = performance.now()
await import(process.argv[1])
console.log('${MARK}' + JSON.stringify([performance.now() - t0]))`

const THEIRS = `
const { createRequire } = await import('node:module')
const require = createRequire(process.argv[1])
const t0 = performance.now()
for (const name of process.argv.slice(2)) {
  try { require(name) } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM') throw error
    const { pathToFileURL } = await import('node:url')
    await import(pathToFileURL(require.resolve(name)).href)
  }
}
console.log('${MARK}' + JSON.stringify([performance.now() - t0]))
process.exit()`

/** Import and first call, each time in a fresh process. */
export function measureCold(report: Report, times: number): Cold[] {
  const text = makeProse(3000)
  progress('speed: cold start')
  const runs = Array.from({ length: times }, () => run(OURS, [text, CORE_FILE.href]) ?? [])
  const ours = {
    name: LIBRARY,
    load: median(runs.map(([load = Number.NaN]) => load)),
    first: median(runs.map(([, first = Number.NaN]) => first)),
  }
  const found: Cold[] = [ours, { name: 'an empty file', load: measureNothing(times) }]
  const folder = new URL('../rivals/package.json', import.meta.url).pathname
  for (const name of RIVAL_NAMES) {
    const loads = Array.from({ length: Math.ceil(times / 5) }, () =>
      run(THEIRS, [folder, ...(RIVAL_PACKAGES.get(name) ?? [])]),
    )
    const known = loads.flatMap((found) => found?.[0] ?? [])
    if (known.length > 0) found.push({ name, load: median(known) })
  }
  const often = `median of ${times} fresh processes, of a rival ${Math.ceil(times / 5)}`
  report.say(`\n## Cold start, ${often}\n\n${tableOfCold(found)}`)
  return found
}

function measureNothing(times: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  const file = join(folder, 'empty.mjs')
  writeFileSync(file, '')
  const loads = Array.from({ length: times }, () => run(NOTHING, [file])?.[0] ?? Number.NaN)
  rmSync(folder, { recursive: true })
  return median(loads)
}

export function tableOfCold(found: readonly Cold[]): string {
  const rows = found.map(({ name, load, first }) => [name, showTime(load), first === undefined ? '' : showTime(first)])
  return markdownTable(['', 'import', 'first call, 3 KB'], rows)
}

function run(code: string, args: readonly string[]): number[] | undefined {
  try {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code, '--', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    })
    return JSON.parse(output.slice(output.lastIndexOf(MARK) + MARK.length))
  } catch {
    return undefined
  }
}
