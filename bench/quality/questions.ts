/** A reader's questions to the fixtures: does the digest hold a sentence that answers? */
import { type Fixture, layParts, readFixtures } from '../../fixtures/read.ts'
import { summarize } from '../../src/languages/every.ts'
import { withLexicon } from '../../src/lexicon.ts'
import { findTerms } from '../../src/terms.ts'
import { type Cell, lostColumns, markdownTable, sayLost } from '../report.ts'
import { languageOf } from '../stages.ts'
import { mostShared } from './locate.ts'
import type { Span } from './records.ts'
import { average } from './statistics.ts'

interface Question {
  fixture: Fixture
  sentences: readonly Span[]
  question: string
  /** Indices into the sentences. */
  answers: readonly number[]
}

function readQuestions(): Question[] {
  return readFixtures().flatMap((fixture) => {
    const sentences = layParts(fixture).filter(({ kind }) => kind === 'sentence')
    return (fixture.expected.queries ?? []).map((query) => ({ fixture, sentences, ...query }))
  })
}

/** A question and n to the sentences of the digest. */
type Answer = (question: Question, n: number) => readonly Span[]

/** By a build of the library; not `asked`, it doesn't know the question. */
function answerBy(library: typeof summarize, asked: boolean): Answer {
  return ({ fixture: { text, expected }, question }, n) =>
    library(text, n, { language: expected.language, ...(asked && { query: question }) }).sentences
}

/** The sentences closest to the question by the cosine of TF-IDF vectors, on the library's own terms; ties to the earlier. */
function answerByCosine({ fixture: { text, expected }, sentences, question }: Question, n: number): readonly Span[] {
  return withLexicon(languageOf(expected.language), (lexicon) => {
    const { ids, offsets, frequencies, query } = findTerms(text, sentences, lexicon, '', question)
    const termsOf = sentences.map((_, s) => [...ids.subarray(offsets[s], offsets[s + 1])])
    const idf = Array.from(frequencies, () => 0)
    for (const term of termsOf.flat()) idf[term] = (idf[term] as number) + 1
    for (const [term, count] of idf.entries()) idf[term] = Math.log(sentences.length / count)
    const cosines = termsOf.map((terms, s) => {
      const square = (list: Iterable<number>): number => [...list].reduce((sum, t) => sum + (idf[t] as number) ** 2, 0)
      return { s, cosine: square(terms.filter((t) => query.includes(t))) / Math.sqrt(square(terms) || 1) }
    })
    const best = cosines.sort((a, b) => b.cosine - a.cosine || a.s - b.s).slice(0, n)
    return best.map(({ s }) => sentences[s] as Span)
  })
}

export interface Answered {
  name: string
  questions: number
  /** Per cent of the questions answered by a digest of one, and of three. */
  one: number
  three: number
}

export function measureQuestions(library: typeof summarize = summarize): Answered[] {
  const questions = readQuestions()
  const measure = (name: string, answer: Answer): Answered => {
    const share = (n: number): number => 100 * average(questions.map((q) => Number(isAnswered(q, answer(q, n)))))
    return { name, questions: questions.length, one: share(1), three: share(3) }
  }
  return [
    measure('with the question', answerBy(library, true)),
    measure('without it', answerBy(library, false)),
    measure('sentences closest to the question (TF-IDF cosine)', answerByCosine),
  ]
}

function isAnswered({ sentences, answers }: Question, digest: readonly Span[]): boolean {
  return digest.some((span) => answers.includes(mostShared(sentences, span)))
}

const ANSWERED: readonly string[] = ['answered by one sentence', 'by three']

const rowsOf = (answered: readonly Answered[]): Cell[][] =>
  answered.map(({ name, one, three }) => [name, `${one.toFixed(0)} %`, `${three.toFixed(0)} %`])

export function tableOfAnswers(answered: readonly Answered[]): string {
  const count = answered[0]?.questions ?? 0
  return markdownTable([`of ${count} questions`, ...ANSWERED], rowsOf(answered))
}

export function lostQuestions(answered: readonly Answered[]): string {
  const lost = lostColumns(['', ...ANSWERED], rowsOf(answered))
  return sayLost([...lost, `${(100 - (answered[0]?.three ?? 0)).toFixed(0)} % stay unanswered by three`])
}
