/**
 * How fast? `npm run bench:speed` or `node --import tsx bench/speed.ts [options] [TEXT]`
 *
 * TEXT is a file or folder of your own prose, for the table of rivals. Options: --quick (a look, not kept),
 * --huge (ours at 30 MB too), --articles N (for the heap), --limit SECONDS (a call), --only rivals,parts,hostile,
 * scripts,memory,cold. Answers are checked before they are timed; times are medians; systems that are compared as
 * parts take turns in one process, rivals have a process each.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawTimes } from './plots.ts'
import { Report } from './report.ts'
import { timeBesideParts } from './speed/beside-parts.ts'
import { timeBesideRivals } from './speed/beside-rivals.ts'
import { measureCold } from './speed/cold-start.ts'
import { timeHostile } from './speed/hostile-texts.ts'
import { measureMemory } from './speed/memory-use.ts'
import { timeScripts } from './speed/other-scripts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    huge: { type: 'boolean', default: false },
    articles: { type: 'string' },
    limit: { type: 'string' },
    only: { type: 'string' },
  },
})
const { quick } = values
const wanted = values.only?.split(',')
const sizes = quick ? [3000, 30_000] : [3000, 30_000, 300_000, 3_000_000]
const milliseconds = quick ? 100 : 1500
const report = new Report('speed', quick ? 'a minute or two' : 'about 12 minutes')

function readText(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8')
  return readdirSync(path)
    .sort()
    .map((name) => readText(`${path}/${name}`))
    .join('\n\n')
}

let failed = false

/** A part that fails is reported and does not take the others with it. */
async function when<T>(name: string, measure: () => T | Promise<T>): Promise<T | undefined> {
  if (wanted && !wanted.includes(name)) return undefined
  try {
    return await measure()
  } catch (error) {
    failed = true
    report.say(`\n## ${name}: failed\n\n${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const own = positionals[0] === undefined ? undefined : readText(positionals[0])
const plan = { sizes, milliseconds, limit: Number(values.limit ?? (quick ? 3 : 20)) * 1000 }
const found = {
  rivals: await when('rivals', () => timeBesideRivals(report, plan, own)),
  parts: await when('parts', () => timeBesideParts(report, values.huge ? [...sizes, 30_000_000] : sizes, milliseconds)),
  hostile: await when('hostile', () => timeHostile(report, quick ? 100_000 : 1_000_000, milliseconds / 3)),
  scripts: await when('scripts', () => timeScripts(report, quick ? 30_000 : 300_000, milliseconds)),
  memory: await when('memory', () =>
    measureMemory(report, quick ? 3_000_000 : 30_000_000, Number(values.articles ?? (quick ? 2000 : 100_000))),
  ),
  cold: await when('cold', () => measureCold(report, quick ? 3 : 15)),
}
if (quick || wanted || failed || own !== undefined) process.exit(failed ? 1 : 0)
report.keep(found)
if (found.rivals) drawTimes(found.rivals.three, sizes)
