import { makeTokenize, meanOf, type Rouge, scoreSummary } from '../rouge.ts'
import { languageOf, prepare, runCore } from '../stages.ts'
import { FAULTS, type Faults, findFaults } from './faults.ts'
import { makeLocate, mostShared } from './locate.ts'
import type { Document, DocumentSet, Span } from './records.ts'
import { average, compare, type Decile, type Margin, readDeciles } from './statistics.ts'
import type { Digests } from './systems.ts'

export interface Measured {
  name: string
  /** Documents it gave a digest of. */
  documents: number
  /** Mean F1 in per cent; of fixtures: none. */
  rouge?: Rouge
  /** Of fixtures: per cent of the digest's sentences that an editor would, and would not, take. */
  accepted?: number
  rejected?: number
  /** Ahead of lead-n, in points of the score below. */
  margin?: Margin
  /** Per cent of the digests with each fault. */
  faults: Record<keyof Faults, number>
}

export interface MeasuredSystem extends Measured {
  /** Of each document: mean of the three F1 in per cent; of fixtures: accepted less rejected. */
  scores: number[]
}

/** One system on one set. A document without a digest counts 0. */
export function measureSystem(name: string, { documents, language }: DocumentSet, digests: Digests): MeasuredSystem {
  const tokenize = makeTokenize(language)
  const rouges: Rouge[] = []
  const shares: { accepted: number; rejected: number }[] = []
  const faults: Faults[] = []
  const scores = documents.map((document, d) => {
    const digest = (digests[d] ?? []).map((sentence) => sentence.trim())
    if (digest.length > 0) faults.push(findFaults(document, digest, makeLocate(document.text)))
    if (document.accept) {
      const share = judge(document, digest)
      shares.push(share)
      return share.accepted - share.rejected
    }
    const rouge = scoreSummary(document.summaries, digest, tokenize)
    rouges.push(rouge)
    return 100 * meanOf(rouge)
  })
  return {
    name,
    documents: digests.filter(Boolean).length,
    ...(rouges.length > 0 && { rouge: meanRouge(rouges) }),
    ...(shares.length > 0 && {
      accepted: average(shares.map(({ accepted }) => accepted)),
      rejected: average(shares.map(({ rejected }) => rejected)),
    }),
    faults: meanFaults(faults),
    scores,
  }
}

export function addMargin(system: MeasuredSystem, lead: MeasuredSystem): Measured {
  const { scores, ...measured } = system
  return system === lead ? measured : { ...measured, margin: compare(scores, lead.scores) }
}

function meanRouge(rouges: readonly Rouge[]): Rouge {
  const mean = (of: keyof Rouge): number => 100 * average(rouges.map((rouge) => rouge[of]))
  return { r1: mean('r1'), r2: mean('r2'), rl: mean('rl') }
}

function meanFaults(faults: readonly Faults[]): Record<keyof Faults, number> {
  const shares = FAULTS.map((fault) => [fault, 100 * average(faults.map((each) => Number(each[fault])))])
  return Object.fromEntries(shares) as Record<keyof Faults, number>
}

/** Per cent of the places in the digest; one that has more sentences than asked for has more places. */
export function judge(document: Document, digest: readonly string[]): { accepted: number; rejected: number } {
  const locate = makeLocate(document.text)
  const places = digest.map((sentence) => {
    const span = locate(sentence)
    return span ? mostShared(document.sentences, span) : -1
  })
  const share = (of: readonly number[] = []): number =>
    (100 * new Set(places.filter((place) => of.includes(place))).size) / Math.max(document.n, digest.length)
  return { accepted: share(document.accept), rejected: share(document.reject) }
}

/** Does a higher score mean that the oracle, or an editor, is likelier to want the sentence? */
export function calibrate(
  { documents }: DocumentSet,
  wantedOf: (document: Document, d: number) => readonly number[],
): Decile[] {
  const sentences: { score: number; wanted: boolean }[] = []
  documents.forEach((document, d) => {
    const wanted = wantedOf(document, d).map((s) => document.sentences[s] as Span)
    const language = languageOf(document.language)
    const article = prepare(document.text, language, document.title)
    const { scores } = runCore(article, document.n, language)
    article.places.forEach((span, s) => {
      sentences.push({ score: scores.scoreOf(s), wanted: wanted.some((other) => overlaps(span, other)) })
    })
  })
  return readDeciles(sentences)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
