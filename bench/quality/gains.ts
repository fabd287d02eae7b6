/** What it is worth to know the title, to find it on the page, and to have statistics of other articles. */
import type { CorpusStatistics } from '../../src/check.ts'
import { type Options, summarize } from '../../src/languages/every.ts'
import { withLexicon } from '../../src/lexicon.ts'
import { findTerms } from '../../src/terms.ts'
import { type Cell, markdownTable, sayLost } from '../report.ts'
import { languageOf } from '../stages.ts'
import type { Document, DocumentSet } from './records.ts'
import { type DigestOf, makeScore } from './scorer.ts'
import { average, type Interval, meanOfSets, subtract } from './statistics.ts'
import { showMargin, signed } from './tables.ts'

export interface Gain {
  what: string
  mean: Interval
  /** Points on each set that it can be measured on. */
  sets: Record<string, number>
}

/** Points of each document, by what they are gained with. */
type Points = Record<string, number[]>

/** An article of which a set has fewer has no corpus. */
const FEWEST = 50

export function measureGains(sets: readonly DocumentSet[]): Gain[] {
  const points = sets.map((set): [string, Points] => [set.name, { ...titlePoints(set), ...corpusPoints(set) }])
  const all = [...new Set(points.flatMap(([, found]) => Object.keys(found)))]
  return all.map((what) => {
    const measured = points.flatMap(([name, { [what]: values }]) => (values ? [{ name, values }] : []))
    return {
      what,
      mean: meanOfSets(measured.map(({ values }) => values)),
      sets: Object.fromEntries(measured.map(({ name, values }) => [name, average(values)])),
    }
  })
}

function titlePoints(set: DocumentSet): Points {
  const documents = set.documents.filter(({ title }) => title)
  if (documents.length === 0) return {}
  const score = makeScore({ ...set, documents })
  const none = score((document) => digest(document, { title: '' }))
  const given = score((document) => digest(document, { title: document.title ?? '' }))
  const found = score((document) => digest({ ...document, text: `${document.title}\n\n${document.text}` }, {}))
  return { 'the title given': subtract(given, none), 'the title over the text': subtract(found, none) }
}

/** Each half of the set with the statistics of the other one. */
function corpusPoints(set: DocumentSet): Points {
  if (set.documents.length < FEWEST) return {}
  const halves = [0, 1].map((half) => countDocuments(set.documents.filter((_, d) => d % 2 !== half)))
  const score = makeScore(set)
  const known = ({ title }: Document): Options => (title === undefined ? {} : { title })
  const without: DigestOf = (document) => digest(document, known(document))
  const within: DigestOf = (document, d) =>
    digest(document, { ...known(document), corpus: halves[d % 2] as CorpusStatistics })
  return { 'statistics of the other half of the set': subtract(score(within), score(without)) }
}

function digest({ text, n, language }: Document, options: Options): string[] {
  return summarize(text, n, { language, ...options }).sentences.map((sentence) => sentence.text)
}

function countDocuments(documents: readonly Document[]): CorpusStatistics {
  const documentFrequency = new Map<string, number>()
  for (const { text, sentences, language } of documents) {
    withLexicon(languageOf(language), (lexicon) => {
      const { frequencies, stem } = findTerms(text, sentences, lexicon)
      for (const term of frequencies.keys()) {
        documentFrequency.set(stem(term), (documentFrequency.get(stem(term)) ?? 0) + 1)
      }
    })
  }
  return { documents: documents.length, documentFrequency }
}

export function tableOfGains(gains: readonly Gain[]): string {
  const rows = gains.map(({ what, mean, sets }): Cell[] => {
    const points = Object.values(sets)
    return [
      what,
      showMargin(mean, 2),
      `${points.filter((p) => p > 0).length} of ${points.length}`,
      ...[Math.max(...points), Math.min(...points)].map((p) => signed(p, 2)),
    ]
  })
  return markdownTable(['', 'points of ROUGE (95 %)', 'better on', 'most', 'least'], rows)
}

/** Sets on which it costs points, by name where they are few. */
export function lostGains(gains: readonly Gain[]): string {
  const lost = gains.flatMap(({ what, sets }) => {
    const worse = Object.keys(sets).filter((name) => (sets[name] as number) < 0)
    const named = worse.length > 3 ? `${worse.length} of ${Object.keys(sets).length} sets` : worse.join(', ')
    return worse.length > 0 ? `${what}, on ${named}` : []
  })
  return sayLost(lost)
}

/** A line a set. */
export function tableOfGainsBySet(gains: readonly Gain[]): string {
  const names = [...new Set(gains.flatMap(({ sets }) => Object.keys(sets)))]
  const rows = names.map((name): Cell[] => [
    name,
    ...gains.map(({ sets: { [name]: points } }) => (points === undefined ? '—' : signed(points, 2))),
  ])
  return markdownTable(['set', ...gains.map(({ what }) => what)], rows)
}
