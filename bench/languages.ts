/**
 * How good is each language? `node --import tsx bench/languages.ts GOLD_DIR SUMMARIES_DIR [ANCHORS.json]`
 *
 * GOLD_DIR holds `<code>_<name>.json` with `{ text, boundaries }` (see bench/sentences.ts), SUMMARIES_DIR files of the
 * form that bench/quality.ts takes, ANCHORS.json `{ set: { system: [R1, R2, RL] } }`: the best of them is the bar, else
 * lead-n is. Prints how many paragraphs are taken for the language that they are in, what stop words and stems give, and
 * the README's table.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Language } from '../src/language.ts'
import * as entry from '../src/languages.ts'
import { findEnds, inked } from './ends.ts'
import { type DocumentSet, readLines } from './quality/records.ts'
import { average, compare, type Margin } from './quality/statistics.ts'
import { runLead } from './quality/systems.ts'
import { markdownTable, sayLost } from './report.ts'
import { makeTokenize, meanOf, scoreSummary } from './rouge.ts'

interface Gold {
  text: string
  boundaries: number[]
}

interface Detected {
  right: number
  of: number
  taken: Map<string, number>
}

interface Ranked {
  set: string
  documents: number
  margin: number
  stopWords: Margin
  stems: Margin | undefined
}

const [goldDirectory, summariesDirectory, anchorsFile] = process.argv.slice(2)
if (!goldDirectory || !summariesDirectory) {
  console.error('usage: node --import tsx bench/languages.ts GOLD_DIR SUMMARIES_DIR [ANCHORS.json]')
  process.exit(1)
}
const anchors: Record<string, Record<string, number[]>> = anchorsFile
  ? JSON.parse(readFileSync(anchorsFile, 'utf8'))
  : {}
const languages = Object.entries(entry)
  .filter((named): named is [string, Language] => typeof named[1] === 'object' && named[1].code !== 'und')
  .sort(([a], [b]) => (a < b ? -1 : 1))

/** As an article's paragraphs are: sentences one after another, until there are so many characters. */
const LENGTHS = [100, 200, 500]

function readGold(code: string): Gold[] {
  return readdirSync(goldDirectory as string)
    .filter((file) => file.startsWith(`${code}_`))
    .map((file) => JSON.parse(readFileSync(join(goldDirectory as string, file), 'utf8')) as Gold)
}

function cutParagraphs({ text, boundaries }: Gold, length: number): string[] {
  const paragraphs: string[] = []
  let start = 0
  for (const end of boundaries) {
    if (end - start < length) continue
    paragraphs.push(text.slice(start, end))
    start = end
  }
  return paragraphs
}

function measureDetection(code: string, golds: readonly Gold[], length: number): Detected {
  const detected: Detected = { right: 0, of: 0, taken: new Map() }
  for (const paragraph of golds.flatMap((gold) => cutParagraphs(gold, length))) {
    const found = entry.detectLanguage(paragraph)?.code ?? 'und'
    detected.of++
    if (found === code) detected.right++
    else detected.taken.set(found, (detected.taken.get(found) ?? 0) + 1)
  }
  return detected
}

/** F1 of sentence ends, in per cent: mean over the language's sets. */
function measureSentences(golds: readonly Gold[], language: Language): number {
  return average(
    golds.map(({ text, boundaries }) => {
      const ends = findEnds(text, language)
      const found = inked(text, ends)
      const gold = inked(text, boundaries)
      const right = [...found].filter((end) => gold.has(end)).length
      return (200 * right) / (found.size + gold.size)
    }),
  )
}

function scoreAll({ documents, language: code }: DocumentSet, digests: readonly string[][]): number[] {
  const tokenize = makeTokenize(code)
  return documents.map(({ summaries }, d) => 100 * meanOf(scoreSummary(summaries, digests[d] ?? [], tokenize)))
}

function scoreLanguage(set: DocumentSet, language: Language): number[] {
  const digests = set.documents.map(({ text, n, title }) =>
    entry
      .summarize(text, n, { language, ...(title === undefined ? {} : { title }) })
      .sentences.map((sentence) => sentence.text),
  )
  return scoreAll(set, digests)
}

function measureRanking(file: string, language: Language): Ranked {
  const set = readLines(join(summariesDirectory as string, file), Number.POSITIVE_INFINITY)
  const scores = scoreLanguage(set, language)
  const bars = Object.values(anchors[set.name] ?? {}).map(average)
  const bar =
    bars.length > 0
      ? Math.max(...bars)
      : average(
          scoreAll(
            set,
            runLead(set).map((digest) => digest ?? []),
          ),
        )
  const { stem, ...unstemmed } = language
  return {
    set: set.name,
    documents: set.documents.length,
    margin: average(scores) - bar,
    stopWords: compare(scores, scoreLanguage(set, { ...language, stopWords: new Set() })),
    stems: stem && compare(scores, scoreLanguage(set, unstemmed)),
  }
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
const percent = ({ right, of }: Detected): string => (of > 0 ? ((100 * right) / of).toFixed(1) : '—')
const showMargin = (margin: Margin | undefined): string =>
  margin ? `${signed(margin.mean)} (${signed(margin.low)} to ${signed(margin.high)})` : '—'

const files = readdirSync(summariesDirectory).filter((file) => file.endsWith('.jsonl'))
const codeOf = (file: string): string =>
  JSON.parse(readFileSync(join(summariesDirectory as string, file), 'utf8').split('\n', 1)[0] as string).lang

const measured = languages.map(([name, language]) => {
  const golds = readGold(language.code)
  const detected = LENGTHS.map((length) => measureDetection(language.code, golds, length))
  // English has a bench of its own: bench/quality.ts.
  const file = files.find((candidate) => codeOf(candidate) === language.code && language.code !== 'en')
  const ranked = file === undefined ? undefined : measureRanking(file, language)
  const f1 = golds.length > 0 ? measureSentences(golds, language) : undefined
  return { name, language, f1, golds, detected, ranked }
})

/** Lists and stemmers that cost points, those beyond noise first. */
function lostByLists(): string {
  const all = ranked.flatMap(({ name, stopWords, stems }) => [
    { what: `${name} stop words`, margin: stopWords },
    { what: `${name} stems`, margin: stems },
  ])
  const lost = all.filter(({ margin }) => margin && margin.mean < 0)
  const say = (noise: boolean): string =>
    lost.flatMap(({ what, margin }) => (noise === (margin as Margin).high >= 0 ? what : [])).join(', ') || 'none'
  return sayLost([say(false), `within noise ${say(true)}`])
}

/** Languages behind the bar, and the one whose sentences are found worst. */
function lostLanguages(): string {
  const behind = ranked.flatMap(({ name, margin }) => (margin < 0 ? `${name} (${signed(margin)} points)` : []))
  const [worst] = tested.slice().sort((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0))
  return sayLost([...behind, `sentences worst in ${worst?.name} (F1 ${worst?.f1?.toFixed(1)})`])
}

const tested = measured.filter(({ golds }) => golds.length > 0)
console.log('Paragraphs taken for the language that they are in, per cent')
console.log(
  markdownTable(
    ['language', ...LENGTHS.map((length) => `${length} characters`), 'taken for (200)'],
    tested.map(({ name, detected }) => [
      name,
      ...detected.map(percent),
      [...(detected[1] as Detected).taken].map(([code, count]) => `${code} ${count}`).join(', ') || '—',
    ]),
  ),
)
LENGTHS.forEach((length, i) => {
  const all = tested.map(({ detected }) => detected[i] as Detected)
  const right = all.reduce((sum, one) => sum + one.right, 0)
  const of = all.reduce((sum, one) => sum + one.of, 0)
  console.log(`${length}: ${right} of ${of}, ${((100 * right) / of).toFixed(2)} %`)
})

const ranked = measured.flatMap(({ name, ranked: one }) => (one ? [{ name, ...one }] : []))
console.log('\nWhat stop words and stems give: points of ROUGE, 95 % of resampled means between')
console.log(
  markdownTable(
    ['language', 'set', 'articles', 'margin', 'stop words', 'stems'],
    ranked.map(({ name, set, documents, margin, stopWords, stems }) => [
      name,
      set,
      documents,
      signed(margin),
      showMargin(stopWords),
      showMargin(stems),
    ]),
  ),
)
console.log(lostByLists())
console.log(`ahead on ${ranked.filter(({ margin }) => margin > 0).length} of ${ranked.length}`)

console.log(`\nThe README's table; ROUGE ahead of ${anchorsFile ? basename(anchorsFile) : 'lead-n'}`)
console.log(
  markdownTable(
    ['language', 'code', 'stems', 'sentences, F1', 'found in 200 characters, %', 'ROUGE margin'],
    measured.map(({ name, language, f1, detected, ranked: one }) => [
      `\`${name}\``,
      language.code,
      language.stem ? 'yes' : '—',
      f1?.toFixed(1) ?? 'untested',
      (detected[1] as Detected).of > 0 ? percent(detected[1] as Detected) : 'untested',
      one ? signed(one.margin) : language.code === 'en' ? 'see above' : 'untested',
    ]),
  ),
)
console.log(lostLanguages())
