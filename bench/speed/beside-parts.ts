import { createRequire } from 'node:module'
import { checkSame, loadLibrary } from '../digests.ts'
import { markdownTable, progress, type Report, sayLost, showRatio, showSize, showTime } from '../report.ts'
import { prepare, runCore, termsBySentence } from '../stages.ts'
import { makeProse } from '../texts/prose.ts'
import { growth, timeTogether } from '../timing.ts'
import { rankByLexRank } from './lexrank.ts'

const require = createRequire(import.meta.url)
const sbd: { sentences(text: string): string[] } = require('sbd')
// The subpath: natural itself prints to stdout and looks for databases as it loads.
const TfIdf: new () => TfIdfOfNatural = require('natural/lib/natural/tfidf/tfidf.js')

interface TfIdfOfNatural {
  addDocument(text: string): void
  listTerms(index: number): { term: string; tfidf: number }[]
}

export interface Part {
  size: number
  /** Megabytes a second of the whole call. */
  rate: number
  times: Record<string, number>
}

/** The whole call beside splitting sentences alone; the scoring core beside natural's TF-IDF and LexRank. */
export async function timeBesideParts(
  report: Report,
  sizes: readonly number[],
  milliseconds: number,
): Promise<{ whole: Part[]; core: Part[] }> {
  const summarize = await loadLibrary()
  const whole: Part[] = []
  const core: Part[] = []
  for (const size of sizes) {
    progress(`speed: parts, ${showSize(size)}`)
    const text = makeProse(size)
    checkSame(summarize, text, 3, `prose of ${showSize(size)}`)
    const timings = await timeTogether(
      { 'nutgraf, n = 3': () => summarize(text, 3), 'sbd.sentences alone': () => sbd.sentences(text) },
      milliseconds,
      roundsFor(size),
    )
    const times = medians(timings)
    whole.push({ size, rate: text.length / 1000 / (times['nutgraf, n = 3'] as number), times })
    core.push(await timeCore(text, size, milliseconds))
  }
  report.say(
    `\n## Whole call beside sentence splitting alone\n\n${tableOfParts(whole)}\n\n${showRates(whole)} ${lostToParts(whole)}`,
  )
  report.say(`\n## Scoring core (terms → weights → scores → pick) on prepared sentences\n\n${tableOfParts(core)}`)
  return { whole, core }
}

/** Beyond this LexRank's pairs take minutes. */
const MOST_FOR_LEXRANK = 300_000
/** Beyond this natural.TfIdf needs gigabytes. */
const MOST_FOR_NATURAL = 3_000_000
/** Rounds of taking turns: fewer where a call takes a second. */
const roundsFor = (size: number): number => (size > MOST_FOR_NATURAL ? 2 : 5)

async function timeCore(text: string, size: number, milliseconds: number): Promise<Part> {
  const article = prepare(text)
  const sentences = article.places.map(({ start, end }) => text.slice(start, end))
  const scored = runCore(article, 3)
  if (scored.picked.length !== Math.min(3, sentences.length)) throw new Error('core: not as many as asked for')
  const terms = termsBySentence(scored)
  const count = scored.terms.frequencies.length
  const addAll = (): TfIdfOfNatural => {
    const frequencies = new TfIdf()
    for (const sentence of sentences) frequencies.addDocument(sentence)
    return frequencies
  }
  const timings = await timeTogether<string>(
    {
      'nutgraf, n = 3': () => runCore(article, 3),
      'nutgraf, n = 10 %': () => runCore(article, Math.ceil(sentences.length / 10)),
      ...(size <= MOST_FOR_NATURAL && { 'natural.TfIdf, documents added': addAll }),
    },
    milliseconds,
    roundsFor(size),
  )
  const times = medians(timings)
  // Slow ones have a turn of their own, once or a few times.
  const listAll = (): number => {
    const frequencies = addAll()
    return sentences.reduce((sum, _, i) => sum + frequencies.listTerms(i).length, 0)
  }
  if (size <= MOST_FOR_LEXRANK) {
    times['natural.TfIdf, and their terms listed'] = (
      await timeTogether({ list: listAll }, milliseconds / 4, 1)
    ).list.median
    times['LexRank, terms given'] = (
      await timeTogether({ rank: () => rankByLexRank(terms, count) }, milliseconds / 4, 1)
    ).rank.median
  }
  return { size, rate: text.length / 1000 / (times['nutgraf, n = 3'] as number), times }
}

function medians(timings: Record<string, { median: number }>): Record<string, number> {
  return Object.fromEntries(Object.entries(timings).map(([name, { median }]) => [name, median]))
}

export function tableOfParts(parts: readonly Part[]): string {
  const names = [...new Set(parts.flatMap(({ times }) => Object.keys(times)))]
  const ours = names[0] as string
  const rows = names.map((name) => {
    const points = parts.flatMap(({ size, times }) => (name in times ? [{ size, time: times[name] as number }] : []))
    const exponent = growth(points)
    return [
      name,
      ...parts.map(({ times }) => {
        const time = times[name]
        return time === undefined ? '—' : `${showTime(time)} · ${showRatio(time / (times[ours] as number))}`
      }),
      Number.isFinite(exponent) ? exponent.toFixed(2) : '—',
    ]
  })
  return markdownTable(['', ...parts.map(({ size }) => showSize(size)), 'growth'], rows)
}

export function showRates(parts: readonly Part[]): string {
  return `MB/s: ${parts.map(({ size, rate }) => `${rate.toFixed(0)} at ${showSize(size)}`).join(', ')}.`
}

/** Sizes at which one ingredient alone is faster than the whole call. */
export function lostToParts(parts: readonly Part[]): string {
  const [ours = '', ...others] = Object.keys(parts[0]?.times ?? {})
  const lost = others.flatMap((name) => {
    const ahead = parts.filter(({ times }) => (times[name] as number) < (times[ours] as number))
    return ahead.length > 0 ? `to ${name} at ${ahead.map(({ size }) => showSize(size)).join(', ')}` : []
  })
  return sayLost(lost)
}
