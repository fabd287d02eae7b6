/**
 * The rivals, each behind one small adapter: its public call at its defaults, as its README shows it. They live in a
 * package of their own: `npm run bench:rivals` (no `npm ci`: sentencex names packages that were never published). One that
 * is not installed or throws is reported as such.
 * Each has to be loaded in a process of its own (bench/worker.ts): with `lexrank` in it, the others get no modules.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export interface Rival {
  name: string
  version: string
  /** The call that is measured. */
  call: string
  /** Text → its n sentences, as strings; in the order the rival gives them. */
  summarize(text: string, n: number): string[] | Promise<string[]>
}

// biome-ignore lint/suspicious/noExplicitAny: none of them has types that fit
type Untyped = any

interface Adapter {
  /** npm packages; the first one gives the rival its name and version. */
  packages: readonly string[]
  name?: string
  call: string
  /** An ES module, which `require` refuses. */
  esm?: boolean
  /** Gets the packages as they load. */
  make(...modules: Untyped[]): Rival['summarize']
}

const folder = new URL('./rivals/', import.meta.url)
const fromRivals = createRequire(new URL('package.json', folder))

/** Some give one string: cut where one of their own sentences ends and the next begins. */
const cutUp = (summary: unknown): string[] =>
  String(summary)
    .match(/[^.!?]+(?:[.!?]+["'”’)]*|$)/g)
    ?.map((s) => s.trim()) ?? []

const byIndex = (a: { index: number }, b: { index: number }): number => a.index - b.index

const ADAPTERS: readonly Adapter[] = [
  {
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    call: 'top n of nlp.readDoc(text).out(its.sentenceWiseImportance)',
    make: (wink, model) => {
      const nlp = wink(model)
      return (text, n) => {
        const doc = nlp.readDoc(text)
        const ranked: { index: number; importance: number }[] = doc.out(nlp.its.sentenceWiseImportance)
        const sentences = doc.sentences()
        const best = ranked
          .slice()
          .sort((a, b) => b.importance - a.importance)
          .slice(0, n)
        return best.sort(byIndex).map(({ index }) => sentences.itemAt(index).out())
      }
    },
  },
  {
    packages: ['ts-textrank'],
    call: "new Summarizer(new AbsoluteSummarizerConfig(n, similarity, parser, 0.85, SORT_OCCURENCE), logger).summarize(text, 'en')",
    make: (t) => (text, n) => {
      const { SORT_OCCURENCE } = t.Summarizer
      const [likeness, parser] = [new t.SorensenDiceSimilarity(), new t.DefaultTextParser()]
      const config = new t.AbsoluteSummarizerConfig(n, likeness, parser, 0.85, SORT_OCCURENCE)
      return new t.Summarizer(config, new t.NullLogger()).summarize(text, 'en')
    },
  },
  {
    packages: ['node-summarizer'],
    call: 'new SummarizerManager(text, n).getSummaryByFrequency().summary',
    make:
      ({ SummarizerManager }) =>
      (text, n) =>
        cutUp(new SummarizerManager(text, n).getSummaryByFrequency().summary),
  },
  {
    packages: ['summarybot'],
    call: 'new SummaryBot().run(text, n)',
    make: (SummaryBot) => (text, n) => cutUp(new SummaryBot().run(text, n)),
  },
  {
    packages: ['lexrank'],
    call: 'lexrank.summarize(text, n, callback)',
    make: (lexrank) => (text, n) =>
      new Promise((resolve, reject) => {
        lexrank.summarize(text, n, (error: unknown, top: { text: string }[]) =>
          error ? reject(error) : resolve(top.map((line) => line.text)),
        )
      }),
  },
  {
    packages: ['lexrank.js'],
    esm: true,
    call: 'top n by weight of lexrank(text).flat()',
    make:
      ({ default: lexrank }) =>
      (text, n) => {
        const ranked: { text: string; weight: number; index: number }[] = lexrank(text).flat()
        const best = ranked
          .slice()
          .sort((a, b) => b.weight - a.weight)
          .slice(0, n)
        return best.sort(byIndex).map((line) => line.text)
      },
  },
  {
    packages: ['text-summarization'],
    call: 'await summarize({ text, numSentences: n })',
    make: (summarize) => async (text, n) => {
      const found = await summarize({ text, numSentences: n })
      return found.extractive
    },
  },
  {
    packages: ['sum'],
    call: 'sum({ corpus: text, nSentences: n }).sentences',
    make: (sum) => (text, n) => sum({ corpus: text, nSentences: n }).sentences,
  },
  {
    packages: ['textrank'],
    call: 'new TextRank(text, { extractAmount: n }).summarizedArticle',
    make:
      ({ TextRank }) =>
      (text, n) =>
        cutUp(new TextRank(text, { extractAmount: n }).summarizedArticle),
  },
  {
    packages: ['natural', 'sbd', 'stopword'],
    name: 'natural + sbd + stopword',
    call: 'sbd.sentences(text), each a document of natural.TfIdf less stopword.eng; top n by mean weight, in order',
    make: (natural, sbd, stopword) => (text, n) => {
      const sentences: string[] = sbd.sentences(text)
      const frequencies = new natural.TfIdf()
      const words = (s: string): string[] => stopword.removeStopwords(s.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      for (const sentence of sentences)
        frequencies.addDocument(words(sentence).map((w) => natural.PorterStemmer.stem(w)))
      const ranked = sentences.map((_, index) => {
        const terms: { tfidf: number }[] = frequencies.listTerms(index)
        return { index, weight: terms.reduce((sum, { tfidf }) => sum + tfidf, 0) / Math.max(1, terms.length) }
      })
      const best = ranked.sort((a, b) => b.weight - a.weight || a.index - b.index).slice(0, n)
      return best.sort(byIndex).map(({ index }) => sentences[index] as string)
    },
  },
  {
    packages: ['sentencex'],
    name: 'lead-n by sentencex (summarizes nothing)',
    call: "segment('en', text).slice(0, n)",
    make:
      ({ segment }) =>
      (text, n) =>
        segment('en', text).slice(0, n),
  },
  {
    packages: ['compromise/one'],
    name: 'lead-n by compromise/one (summarizes nothing)',
    call: "nlp(text).out('array').slice(0, n)",
    make: (nlp) => (text, n) => nlp(text).out('array').slice(0, n),
  },
]

export const RIVAL_NAMES: readonly string[] = ADAPTERS.map((adapter) => nameOf(adapter))

export const RIVAL_CALLS: ReadonlyMap<string, string> = new Map(
  ADAPTERS.map((adapter) => [nameOf(adapter), adapter.call]),
)

/** npm packages of a rival, for measuring how long they take to load. */
export const RIVAL_PACKAGES: ReadonlyMap<string, readonly string[]> = new Map(
  ADAPTERS.map((adapter) => [nameOf(adapter), adapter.packages]),
)

function nameOf({ name, packages }: Adapter): string {
  return name ?? (packages[0] as string)
}

/** Throws where a package is not installed or does not load. */
export async function loadRival(name: string): Promise<Rival> {
  const adapter = ADAPTERS.find((each) => nameOf(each) === name)
  if (!adapter) throw new Error(`Expected one of ${RIVAL_NAMES.join(', ')}; got ${name}`)
  const { packages, esm, make, call } = adapter
  const modules: Untyped[] = []
  // One after the other: Promise.all is no longer itself once `lexrank` is loaded.
  for (const each of packages) {
    modules.push(esm ? await import(pathToFileURL(fromRivals.resolve(each)).href) : fromRivals(each))
  }
  return { name, version: versionOf(packages[0] as string), call, summarize: make(...modules) }
}

/** undefined where it is not installed. */
export function versionOfRival(name: string): string | undefined {
  try {
    return versionOf(RIVAL_PACKAGES.get(name)?.[0] ?? '')
  } catch {
    return undefined
  }
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(new URL(`node_modules/${name.replace('/one', '')}/package.json`, folder), 'utf8'))
    .version
}
