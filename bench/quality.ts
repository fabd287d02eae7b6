/**
 * How good? `npm run bench:quality` or `node --import tsx bench/quality.ts [options] [FILE.jsonl …]`
 *
 * Each line of a file is `{ text, summaries, title?, lang, n }`: the article, its reference summaries (a sentence a
 * line), its language, how many sentences to keep. Without a file the fixtures are measured. Options: --limit K (the first
 * K of each file: a look, not kept), --no-rivals, --no-hints (title and language are not given).
 */
import { parseArgs } from 'node:util'
import { drawQuality } from './plots.ts'
import { lostGains, measureGains, tableOfGains, tableOfGainsBySet } from './quality/gains.ts'
import { addMargin, calibrate, measureSystem } from './quality/measure.ts'
import { lostQuestions, measureQuestions, tableOfAnswers } from './quality/questions.ts'
import { type DocumentSet, readFixtureSet, readLines } from './quality/records.ts'
import { average, compare, meanOfSets, subtract } from './quality/statistics.ts'
import {
  LEAD,
  LEAD_OF_ARTICLE,
  ORACLE,
  OURS,
  runLead,
  runLeadOfArticle,
  runLibrary,
  runOracle,
  runRival,
} from './quality/systems.ts'
import {
  bestRival,
  lostFaults,
  lostSets,
  type Means,
  type MeasuredSet,
  sayDeciles,
  sayMeans,
  showMargin,
  tableOfDeciles,
  tableOfFaults,
  tableOfHalves,
  tableOfSets,
  tableOfSystems,
} from './quality/tables.ts'
import { progress, Report, readNewest } from './report.ts'
import { RIVAL_NAMES } from './rivals.ts'
import type { BesideRivals } from './speed/beside-rivals.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    limit: { type: 'string' },
    rivals: { type: 'boolean', default: true },
    hints: { type: 'boolean', default: true },
  },
})

/** Of each set how far each document's digest is ahead. */
const ahead: Record<keyof Means, number[][]> = { lead: [], rival: [], best: [] }

async function measureSet(set: DocumentSet): Promise<MeasuredSet> {
  progress(`quality: ${set.name}, ${set.documents.length} documents`)
  const raw = measureSystem(LEAD, set, runLead(set))
  const known = set.documents[0]?.furniture ? measureSystem(LEAD_OF_ARTICLE, set, runLeadOfArticle(set)) : undefined
  // Of the two the harder one to beat.
  const lead = known ?? raw
  const oracle = runOracle(set)
  const ours = measureSystem(OURS, set, await runLibrary(set, values.hints))
  const systems = [ours, raw, ...(known ? [known] : []), measureSystem(ORACLE, set, oracle.digests)]
  const failed: Record<string, string> = {}
  // The rivals are made for English; those that only cut sentences are there for the clock.
  const rivals =
    values.rivals && ['en', 'several'].includes(set.language)
      ? RIVAL_NAMES.filter((name) => !name.startsWith(LEAD))
      : []
  for (const name of rivals) {
    const digests = await runRival(name, set)
    if (typeof digests === 'string') failed[name] = digests
    else systems.push(measureSystem(name, set, digests))
  }
  const rival = bestRival({ systems })
  const best = rival && average(rival.scores) > average(lead.scores) ? rival : lead
  ahead.lead.push(subtract(ours.scores, lead.scores))
  ahead.best.push(subtract(ours.scores, best.scores))
  if (rival) ahead.rival.push(subtract(ours.scores, rival.scores))
  const deciles = calibrate(set, (document, d) => document.accept ?? oracle.picked[d] ?? [])
  const { name, language, n, documents } = set
  return {
    name,
    language,
    n,
    documents: documents.length,
    systems: systems.map((system) => addMargin(system, lead)),
    ...(rival && { rival: compare(ours.scores, rival.scores) }),
    failed,
    deciles,
  }
}

/** Of each system: its mean score above that of lead-n, on the English sets where they were measured, else on the fixtures. */
function drawAgainstSpeed(): void {
  const times = readNewest<{ rivals?: BesideRivals }>('speed')?.rivals?.three ?? []
  const measured = (readNewest<{ sets: MeasuredSet[] }>('sets')?.sets ?? []).filter(({ language }) => language === 'en')
  const used = measured.length > 0 ? measured : (readNewest<{ sets: MeasuredSet[] }>('quality')?.sets ?? [])
  const dots = times.flatMap(({ name, times: bySize }) => {
    const time = bySize[3000]
    const margins = used.flatMap(({ systems }) => systems.find((system) => system.name === name)?.margin ?? [])
    if (typeof time !== 'number' || margins.length < used.length) return []
    return [{ name, time, quality: margins.reduce((sum, { mean }) => sum + mean, 0) / margins.length }]
  })
  const label =
    measured.length > 0
      ? `ROUGE above lead-n, mean of ${used.length} English sets`
      : 'accepted less rejected, above lead-n (%)'
  if (dots.length > 0) drawQuality(dots, label)
}

const given = positionals.length > 0
const report = given ? new Report('sets', 'about 2 minutes a set of 300') : new Report('quality', 'a minute')
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
const read = given ? positionals.map((file) => readLines(file, limit)) : [readFixtureSet()]
const sets: MeasuredSet[] = []
for (const set of read) sets.push(await measureSet(set))
const means: Means = {
  lead: meanOfSets(ahead.lead),
  ...(ahead.rival.length > 0 && { rival: meanOfSets(ahead.rival) }),
  best: meanOfSets(ahead.best),
}

if (given) {
  report.say(`
## ROUGE-1 / 2 / Lsum (F1, per cent)

${tableOfSets(sets)}

${sayMeans(means)} ${lostSets(sets)}`)
}
for (const set of sets) {
  report.say(`\n## ${set.name}: ${set.documents} documents, ${set.language}, n = ${set.n}\n\n${tableOfSystems(set)}`)
  const { name = '—' } = bestRival(set) ?? {}
  const failures = Object.entries(set.failed).map((pair) => pair.join(': '))
  report.say(`\nBest rival: ${name}; ahead of it by ${showMargin(set.rival)}. ${failures.join('; ')}`.trimEnd())
}
const how = given ? 'by rules of thumb' : 'beside what the fixtures say'
report.say(`
## Faults: per cent of the digests, ${how}

${tableOfFaults(sets)}

${tableOfHalves(sets)}

${lostFaults(sets)}

## Share of the sentences that the oracle (or an editor) takes, by tenth of their score

${tableOfDeciles(sets)}

${sayDeciles(sets)}`)

const gains = given ? measureGains(read) : []
if (given) {
  report.say(
    `\n## What titles and a corpus are worth\n\n${tableOfGains(gains)}\n\n${lostGains(gains)}\n\n${tableOfGainsBySet(gains)}`,
  )
}
const answers = given ? [] : measureQuestions()
if (!given)
  report.say(
    `\n## Questions: does the digest hold an answer?\n\n${tableOfAnswers(answers)}\n\n${lostQuestions(answers)}`,
  )
if (values.limit !== undefined || !values.rivals || !values.hints) process.exit()
report.keep(given ? { sets, means, gains } : { sets, answers })
drawAgainstSpeed()
