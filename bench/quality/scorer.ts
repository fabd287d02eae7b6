/** Scores variants of a digest document by document; one that a variant before had already is not scored again. */
import { makeTokenize, meanOf, scoreSummary } from '../rouge.ts'
import { judge } from './measure.ts'
import type { Document, DocumentSet } from './records.ts'

/** The d-th document to its digest. */
export type DigestOf = (document: Document, d: number) => readonly string[]

/** Of each document the mean of the three F1 in per cent; of a fixture accepted less rejected. */
export type Score = (digestOf: DigestOf) => number[]

export function makeScore({ documents, language }: DocumentSet): Score {
  const tokenize = makeTokenize(language)
  const known = documents.map(() => new Map<string, number>())
  const scoreOf = (document: Document, digest: readonly string[]): number => {
    if (!document.accept) return 100 * meanOf(scoreSummary(document.summaries, digest, tokenize))
    const { accepted, rejected } = judge(document, digest)
    return accepted - rejected
  }
  return (digestOf) =>
    documents.map((document, d) => {
      const digest = digestOf(document, d)
      const key = digest.join('\n')
      const value = known[d]?.get(key) ?? scoreOf(document, digest)
      known[d]?.set(key, value)
      return value
    })
}
