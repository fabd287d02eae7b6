/** The library as its users load it, built; and what has to be true of an answer before its time counts. */
import { existsSync } from 'node:fs'
import type { Digest, Options } from '../src/index.ts'
import { makeProse } from './texts/prose.ts'

export type Summarize = (text: string, n: number, options?: Options | { language: string }) => Digest

const built = (file: string): URL => new URL(`../dist/${file}`, import.meta.url)

export const CORE_FILE: URL = built('index.js')

export async function loadLibrary(): Promise<Summarize> {
  if (!existsSync(CORE_FILE)) throw new Error('Expected dist/index.js: `npm run build` first')
  const { summarize } = await import(CORE_FILE.href)
  return summarize
}

/** The front door with every language, where it is built; else the core. */
export async function loadLanguages(): Promise<{ summarize: Summarize; codes: boolean }> {
  const file = built('languages.js')
  if (!existsSync(file)) return { summarize: await loadLibrary(), codes: false }
  const { summarize } = await import(file.href)
  return { summarize, codes: true }
}

/** Throws where the digest breaks a promise: exact slices, reading order, as many as asked for. */
export function checkDigest(text: string, n: number, digest: Digest, what: string): void {
  const wrong = (problem: string): never => {
    throw new Error(`${what}, n = ${n}: ${problem}`)
  }
  let last = 0
  for (const { text: sentence, start, end } of digest.sentences) {
    if (text.slice(start, end) !== sentence) wrong(`"${sentence.slice(0, 60)}" is not at ${start}`)
    if (sentence === '' || sentence.trim() !== sentence) wrong(`blanks around "${sentence.slice(0, 60)}"`)
    if (start < last) wrong(`sentence at ${start} comes after one that ends at ${last}`)
    last = end
  }
  const wanted = Math.min(n, digest.article.sentences)
  if (digest.sentences.length !== wanted) wrong(`${digest.sentences.length} sentences, not ${wanted}`)
}

/** The same text again gives the same answer, and a small one the same as before the large ones. */
export function checkSame(summarize: Summarize, text: string, n: number, what: string): void {
  const small = makeProse(3000)
  const before = JSON.stringify(summarize(small, 3))
  const digest = summarize(text, n)
  checkDigest(text, n, digest, what)
  if (JSON.stringify(summarize(text, n)) !== JSON.stringify(digest))
    throw new Error(`${what}: not the same answer twice`)
  if (JSON.stringify(summarize(small, 3)) !== before) throw new Error(`${what}: changed the answer to another text`)
}
