/** Who is measured: text and n to a digest as strings. */
import { loadLanguages, loadLibrary } from '../digests.ts'
import { progress } from '../report.ts'
import { RIVAL_CALLS, versionOfRival } from '../rivals.ts'
import { makeTokenize } from '../rouge.ts'
import { languageOf, splitAll } from '../stages.ts'
import { LIBRARY } from '../worker.ts'
import { Worker } from '../workers.ts'
import { remember } from './cache.ts'
import { findOracle } from './oracle.ts'
import type { Document, DocumentSet } from './records.ts'

export const LEAD = 'lead-n'
export const LEAD_OF_ARTICLE = 'lead-n, page furniture removed by hand'
export const ORACLE = 'oracle'

/** A digest for each document; undefined where the system gave up on one or took too long. */
export type Digests = (string[] | undefined)[]

/** With its title and language, where a document has them and hints are given. */
export async function runLibrary({ documents }: DocumentSet, hints: boolean): Promise<Digests> {
  const core = await loadLibrary()
  const languages = await loadLanguages()
  return documents.map(({ text, n, title, language }) => {
    const known = hints && title !== undefined ? { title } : {}
    const foreign = language !== 'en' && languages.codes
    const digest = foreign ? languages.summarize(text, n, hints ? { ...known, language } : {}) : core(text, n, known)
    return digest.sentences.map((sentence) => sentence.text)
  })
}

export function runLead({ documents }: DocumentSet): Digests {
  return documents.map(({ text, n, language }) => splitAll(text, languageOf(language)).slice(0, n))
}

/** Of a fixture the first sentences of the article itself: what lead-n could be at best. */
export function runLeadOfArticle({ documents }: DocumentSet): Digests {
  return documents.map(({ text, n, sentences }) =>
    sentences.slice(0, n).map(({ start, end }) => text.slice(start, end)),
  )
}

export function runOracle({ documents, language }: DocumentSet): { digests: Digests; picked: number[][] } {
  const tokenize = makeTokenize(language)
  const picked = documents.map((document) => oracleOf(document, tokenize))
  const digests = documents.map(({ text, sentences }, d) =>
    (picked[d] ?? []).flatMap((s) => {
      const span = sentences[s]
      return span ? [text.slice(span.start, span.end)] : []
    }),
  )
  return { digests, picked }
}

/** Of a fixture the first sentences that an editor would take. */
function oracleOf(document: Document, tokenize: ReturnType<typeof makeTokenize>): number[] {
  return document.accept ? document.accept.slice(0, document.n) : findOracle(document, tokenize)
}

/** Milliseconds for one document; after so many failures in a row the set is given up. */
const LIMIT = 10_000
const MOST_FAILURES = 3

/** Its digests, or why it has none. */
export async function runRival(name: string, set: DocumentSet): Promise<Digests | string> {
  const texts = set.documents.map(({ text, n }) => [n, text])
  const question = [name, versionOfRival(name), RIVAL_CALLS.get(name), texts]
  const answer = await remember<(string[] | null)[] | string>(question, () => askRival(name, set), Array.isArray)
  return Array.isArray(answer) ? answer.map((digest) => digest ?? undefined) : answer
}

async function askRival(name: string, { documents, name: set }: DocumentSet): Promise<(string[] | null)[] | string> {
  progress(`quality: ${set}, ${name}`)
  const worker = new Worker(name)
  const digests: (string[] | null)[] = []
  let failures = 0
  for (const { text, n } of documents) {
    const answer = await worker.ask<string[]>({ kind: 'digest', text, n }, LIMIT)
    const fine = 'result' in answer && Array.isArray(answer.result)
    digests.push(fine ? answer.result.map(String) : null)
    failures = fine ? 0 : failures + 1
    if (failures < MOST_FAILURES || digests.some(Boolean)) continue
    worker.stop()
    return 'error' in answer ? answer.error : 'no list of sentences'
  }
  worker.stop()
  return digests
}

export const OURS: string = LIBRARY
