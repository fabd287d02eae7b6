/**
 * How well does a splitter find sentence ends? `node --import tsx bench/sentences.ts DIR`
 *
 * DIR holds gold files `<name>.json` with `{ text, boundaries }` (UTF-16 offsets of sentence ends) and, if you have
 * them, `golden-rules.json` with `{ language: [[text, [sentences]]] }`. White space is dropped before offsets are
 * compared; the end of the text is no boundary to find. Each splitter gets the whole text, as its users would.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Language } from '../src/language.ts'
import { realign } from '../src/realign.ts'
import { findEnds, inked } from './ends.ts'
import { lostColumns, markdownTable, sayLost } from './report.ts'

interface Gold {
  text: string
  boundaries: number[]
}

/** Text → where its sentences end. */
type Splitting = (text: string, code: string) => number[]

const plain: Language = { code: 'und', stopWords: new Set(), wordsPerMinute: 200 }

/** Every language value that src/languages has, by its code. */
async function findLanguages(): Promise<Map<string, Language>> {
  const folder = new URL('../src/languages/', import.meta.url)
  const found = new Map<string, Language>()
  for (const file of readdirSync(folder)) {
    const module = (await import(new URL(file, folder).href)) as Record<string, Partial<Language>>
    for (const value of Object.values(module))
      if (value?.code && value.stopWords) found.set(value.code, value as Language)
  }
  return found
}

function nutgraf(languages: Map<string, Language>): Splitting {
  return (text, code) => findEnds(text, languages.get(code) ?? { ...plain, code })
}

/** Rivals give strings that lose white space and marks: the library's own way to find them again. */
function placed(split: (text: string, code: string) => string[]): Splitting {
  return (text, code) => realign(text, () => split(text, code))
}

/** Rivals are measured when they are there: sbd is ours to bundle, Intl is built in, the others live in bench/rivals. */
function findRivals(): Map<string, Splitting> {
  const rivals = new Map<string, Splitting>()
  const ours = createRequire(import.meta.url)
  const theirs = createRequire(new URL('./rivals/package.json', import.meta.url))
  const add = (name: string, load: () => Splitting): void => {
    try {
      rivals.set(name, load())
    } catch {
      console.error(`${name}: not installed`)
    }
  }
  add('sbd', () => {
    const sbd = ours('sbd')
    return placed((text) => sbd.sentences(text))
  })
  add('sbd by paragraph', () => {
    const sbd = ours('sbd')
    return placed((text) => text.split(/\n\s*\n/).flatMap((paragraph) => sbd.sentences(paragraph)))
  })
  add('Intl.Segmenter', () => (text, code) => {
    const segments = new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)
    return Array.from(segments, ({ index, segment }) => index + segment.length)
  })
  add('sentencex', () => {
    const { segment } = theirs('sentencex')
    return placed((text, code) => segment(code, text))
  })
  add('wink-nlp', () => {
    const nlp = theirs('wink-nlp')(theirs('wink-eng-lite-web-model'), ['sbd'])
    return placed((text) => nlp.readDoc(text).sentences().out())
  })
  add('compromise', () => {
    const nlp = theirs('compromise')
    return placed((text) => nlp(text).sentences().out('array'))
  })
  return rivals
}

function score(
  found: ReadonlySet<number>,
  gold: ReadonlySet<number>,
): { precision: number; recall: number; f1: number } {
  let right = 0
  for (const end of found) if (gold.has(end)) right++
  const precision = found.size > 0 ? right / found.size : 0
  const recall = gold.size > 0 ? right / gold.size : 1
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

/** Median speed over runs that last long enough to be measured, in MB (UTF-16 units) a second. */
function speed(split: Splitting, text: string, code: string): number {
  const times: number[] = []
  const until = performance.now() + 400
  while (times.length < 3 || (performance.now() < until && times.length < 40)) {
    const start = performance.now()
    split(text, code)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return text.length / 1000 / (times[times.length >> 1] as number)
}

function readRules(folder: string): Record<string, [string, string[]][]> {
  try {
    return JSON.parse(readFileSync(join(folder, 'golden-rules.json'), 'utf8'))
  } catch {
    return {}
  }
}

function passes(text: string, ends: readonly number[], wanted: readonly string[]): boolean {
  const gold = wanted.slice(0, -1).map(
    (_, i) =>
      wanted
        .slice(0, i + 1)
        .join('')
        .replace(/\s/g, '').length,
  )
  return [...inked(text, ends)].join() === gold.join()
}

const directory = process.argv[2]
if (!directory) {
  console.error('usage: node --import tsx bench/sentences.ts DIR')
  process.exit(1)
}
const files = readdirSync(directory).filter((file) => /^[a-z]{2}_.*\.json$/.test(file))
const rules = readRules(directory)
const languages = await findLanguages()

/** Of one splitter: set → F1 and MB/s; language → golden rules. */
interface Measured {
  f1: Map<string, number>
  rates: Map<string, number>
  rules: Map<string, string>
}

function measure(name: string, split: Splitting): Measured {
  const measured: Measured = { f1: new Map(), rates: new Map(), rules: new Map() }
  console.log(`\n${name}\n${'set'.padEnd(16)} precision recall    F1   MB/s`)
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(directory as string, file), 'utf8')) as Gold
    const code = file.slice(0, 2)
    const set = file.replace('.json', '')
    const { precision, recall, f1 } = score(inked(gold.text, split(gold.text, code)), inked(gold.text, gold.boundaries))
    const rate = speed(split, gold.text, code)
    measured.f1.set(set, f1)
    measured.rates.set(set, rate)
    const figures = [percent(precision).padStart(9), percent(recall).padStart(6), percent(f1)]
    console.log(set.padEnd(16), ...figures, rate.toPrecision(3).padStart(6))
  }
  for (const [code, cases] of Object.entries(rules)) {
    const right = cases.filter(([text, wanted]) => passes(text, split(text, code), wanted)).length
    measured.rules.set(code, `${right}/${cases.length}`)
  }
  const passed = [...measured.rules].map(([code, right]) => `${code} ${right}`)
  if (passed.length > 0) console.log(`Golden Rules: ${passed.join(', ')}`)
  return measured
}

/** README's: English set by set, all other languages as a mean, and how many of them each is the best or within 0.3 of. */
function sayOfSplitters(all: ReadonlyMap<string, Measured>): string {
  const sets = [...(all.values().next().value as Measured).f1.keys()]
  const english = sets.filter((set) => set.startsWith('en_'))
  const others = sets.filter((set) => !english.includes(set))
  const mean = (values: Map<string, number>, of: readonly string[]): number =>
    of.reduce((sum, set) => sum + (values.get(set) as number), 0) / (of.length || 1)
  const best = (set: string): number => Math.max(...[...all.values()].map(({ f1 }) => f1.get(set) as number))
  const rows = [...all].map(([name, { f1, rates, rules }]) => [
    name,
    ...english.map((set) => percent(f1.get(set) as number).trim()),
    rules.get('en') ?? '—',
    percent(mean(f1, others)).trim(),
    `${others.filter((set) => (f1.get(set) as number) > best(set) - 0.003).length} of ${others.length}`,
    Number(mean(rates, english).toPrecision(2)),
  ])
  const heads = [
    '',
    ...english.map((set) => set.slice(3).toUpperCase()),
    'Golden Rules',
    'others, mean',
    'best there',
    'MB/s',
  ]
  return `${markdownTable(heads, rows)}\n\n${sayLost(lostColumns(heads, rows), 'in no column')}`
}

const splitters = new Map([['nutgraf', nutgraf(languages)], ...findRivals()])
const all = new Map([...splitters].map(([name, split]) => [name, measure(name, split)]))
console.log(`\n${sayOfSplitters(all)}`)
