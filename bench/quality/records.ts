/** What is summarized: lines of a JSONL file with reference summaries, or the fixtures with an editor's choice. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Fixture, layParts, type Part, readFixtures } from '../../fixtures/read.ts'
import { languageOf, prepare } from '../stages.ts'

export interface Span {
  start: number
  end: number
}

export interface Document {
  text: string
  language: string
  n: number
  title: string | undefined
  /** Reference summaries, a sentence a line; none for a fixture. */
  summaries: readonly string[]
  /** The sentences of the article: the fixture's, else as the library finds them. */
  sentences: readonly Span[]
  /** Of a fixture: what on the page is not the article. */
  furniture?: readonly Part[]
  /** Of a fixture: indices of the sentences an editor would and would not take. */
  accept?: readonly number[]
  reject?: readonly number[]
}

export interface DocumentSet {
  name: string
  language: string
  n: number
  documents: Document[]
}

interface Line {
  text: string
  summaries: string[]
  title?: string | null
  lang: string
  n: number
}

export function readLines(file: string, limit: number): DocumentSet {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, limit)
  const documents = lines.map((line) => {
    const { text, summaries, title, lang, n } = JSON.parse(line) as Line
    const { places: sentences } = prepare(text, languageOf(lang), title ?? undefined)
    return { text, summaries, title: title ?? undefined, language: lang, n, sentences }
  })
  const { language = 'en', n = 3 } = documents[0] ?? {}
  return { name: basename(file, '.jsonl'), language, n, documents }
}

/** Digests of three of all fixtures that have more sentences than that. */
export function readFixtureSet(): DocumentSet {
  const documents = readFixtures()
    .filter(({ expected }) => expected.reject.length > 0)
    .map(readFixture)
  return { name: 'fixtures', language: 'several', n: 3, documents }
}

function readFixture(fixture: Fixture): Document {
  const parts = layParts(fixture)
  const { language, accept, reject } = fixture.expected
  return {
    text: fixture.text,
    language,
    n: 3,
    title: undefined,
    summaries: [],
    sentences: parts.filter(({ kind }) => kind === 'sentence'),
    furniture: parts.filter(({ kind }) => kind !== 'sentence'),
    accept,
    reject,
  }
}
