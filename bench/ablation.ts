/**
 * What does each constant and signal earn? `node --import tsx bench/ablation.ts [options] [FILE.jsonl …]`
 *
 * Each is dropped, halved and doubled, the rest left as it is; the files are those of bench/quality.ts, without one the
 * fixtures. Options: --limit K (the first K of each file: a look, not kept), --bars FILE (JSON, set → system → the three
 * F1 in per cent: what to be ahead of beside lead-n, in the place of the rivals of bench/quality.ts), --leave-one-out (are
 * six main constants as good on a set that they were not chosen on?).
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildVariant } from './ablation/build.ts'
import { CHANGES, type Change, type Variant } from './ablation/changes.ts'
import { type Effect, tableOfEffects } from './ablation/effects.ts'
import { leaveOneOut } from './ablation/leave-one-out.ts'
import { type DocumentSet, readFixtureSet, readLines } from './quality/records.ts'
import { makeScore } from './quality/scorer.ts'
import { average, meanOfSets, subtract } from './quality/statistics.ts'
import { runLead } from './quality/systems.ts'
import { bestRival, type MeasuredSet } from './quality/tables.ts'
import { progress, Report, readNewest } from './report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    bars: { type: 'string' },
    'leave-one-out': { type: 'boolean', default: false },
  },
})

/** Set → system → the three F1 in per cent. */
type Bars = Record<string, Record<string, readonly number[]>>

/** The rivals as bench/quality.ts measured them last, on as many documents. */
function readRivals(): Bars {
  const measured = readNewest<{ sets: MeasuredSet[] }>('sets')?.sets ?? []
  const same = measured.filter(({ name, documents }) =>
    sets.some((set) => set.name === name && set.documents.length === documents),
  )
  return Object.fromEntries(same.map((set) => [set.name, { rival: Object.values(bestRival(set)?.rouge ?? {}) }]))
}

const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
const sets = positionals.length > 0 ? positionals.map((file) => readLines(file, limit)) : [readFixtureSet()]
const scores = sets.map(makeScore)
const bars = values.bars ? (JSON.parse(readFileSync(values.bars, 'utf8')) as Bars) : readRivals()
const bests = sets.map(bestOther)
const unit = positionals.length > 0 ? 'points of ROUGE (mean of the three F1)' : 'points of accepted less rejected'

/** The best of lead-n and what --bars names. */
function bestOther(set: DocumentSet, i: number): number {
  const lead = runLead(set)
  const scored = scores[i]?.((_, d) => lead[d] ?? []) ?? []
  return Math.max(
    average(scored),
    ...Object.values(bars[set.name] ?? {}).flatMap((f1) => (f1.length > 0 ? average(f1) : [])),
  )
}

/** Of each set the score of each document. */
async function scoreVariant(variant: Variant): Promise<number[][]> {
  const summarize = await buildVariant(variant)
  return scores.map((score) =>
    score(({ text, n, title, language }) => {
      const { sentences } = summarize(text, n, title === undefined ? { language } : { title, language })
      return sentences.map((sentence) => sentence.text)
    }),
  )
}

const countAhead = (scored: readonly number[][]): number =>
  scored.filter((each, i) => average(each) > (bests[i] as number)).length

async function measureEffect(change: Change, strength: number): Promise<Effect> {
  const scored = await scoreVariant([[change, strength]])
  const differences = scored.map((each, i) => subtract(each, plain[i] as number[]))
  const means = differences.map(average)
  return {
    name: change.name,
    strength,
    ...meanOfSets(differences),
    better: means.filter((mean) => mean >= 0.05).length,
    worse: means.filter((mean) => mean <= -0.05).length,
    ahead: countAhead(scored),
  }
}

const kind = values['leave-one-out'] ? 'leave-one-out' : positionals.length > 0 ? 'sets-ablation' : 'fixtures-ablation'
const report = new Report(kind, 'half a minute a set of 300')
const plain = await scoreVariant([])
const effects: Effect[] = []
if (values['leave-one-out']) {
  const { text, ...means } = await leaveOneOut(sets, plain, scoreVariant)
  report.say(`\nIn ${unit}.\n\n${text}`)
  if (values.limit === undefined) report.keep(means)
} else {
  for (const change of CHANGES) {
    progress(`ablation: ${change.name}`)
    for (const strength of change.strengths) effects.push(await measureEffect(change, strength))
  }
  const count = sets.reduce((sum, { documents }) => sum + documents.length, 0)
  report.say(`
What a change does to the mean over ${sets.length} sets, ${count} documents, in ${unit}; a set is better or worse
from 0.05 on, ahead when above lead-n and every rival measured.

${tableOfEffects(effects, countAhead(plain))}`)
  if (values.limit === undefined) report.keep({ sets: sets.length, effects })
}
