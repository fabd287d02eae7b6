import { isSpace } from './blocks.ts'
import type { Splitter } from './sentences.ts'

/** How far ahead a word is looked for: a splitter may have dropped something before it. */
const REACH = 64
/** Longer words are looked for in parts, so that a look-up costs the same whatever the text. */
const WORDS: RegExp = /\S{1,64}/g
/** What may be spent on pieces that are farther off or not there at all, in lengths of the paragraph. */
const SEARCHES = 8

/**
 * Where a splitter's sentences end in the paragraph it was given. Splitters collapse white space, drop full stops and
 * may return anything: a piece is placed by its words, in order, and reaches to where the next one is placed.
 */
export function realign(paragraph: string, split: Splitter): number[] {
  // As long as before, so that offsets hold: a wrapped line is white space to every splitter.
  const pieces: unknown = split(paragraph.replace(/[\n\r\u2028\u2029]/g, ' '))
  const ends: number[] = []
  const reader = { paragraph, at: 0, budget: paragraph.length * SEARCHES }
  for (const piece of Array.isArray(pieces) ? pieces : []) {
    const first = reader.at === 0
    const start = typeof piece === 'string' ? place(reader, piece) : -1
    if (start > 0 && !first) pushEnd(paragraph, ends, start)
  }
  pushEnd(paragraph, ends, paragraph.length)
  return ends
}

interface Reader {
  paragraph: string
  /** Past the last word that was placed. */
  at: number
  budget: number
}

/** Reads a piece's words where the paragraph has them. Returns the place of the first, -1 when it has none. */
function place(reader: Reader, piece: string): number {
  const words = piece.match(WORDS) ?? []
  let start = -1
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    let found = findNear(reader.paragraph, word, reader.at)
    if (found < 0 && start < 0) found = findFar(reader, word, words[i + 1])
    if (found < 0) continue
    if (start < 0) start = found
    reader.at = found + word.length
  }
  return start
}

function findNear(paragraph: string, word: string, at: number): number {
  const found = paragraph.slice(at, at + REACH + word.length).indexOf(word)
  return found < 0 ? -1 : at + found
}

/** Two words that follow each other, so that a "the" from elsewhere doesn't lose the place. */
function findFar(reader: Reader, word: string, next: string | undefined): number {
  if (next === undefined || reader.budget <= 0) return -1
  const found = reader.paragraph.indexOf(word, reader.at)
  reader.budget -= (found < 0 ? reader.paragraph.length : found) - reader.at
  const follows = found >= 0 && findNear(reader.paragraph, next, found + word.length) >= 0
  return follows ? found : -1
}

function pushEnd(paragraph: string, ends: number[], start: number): void {
  let end = start
  while (end > 0 && isSpace(paragraph.charCodeAt(end - 1))) end--
  if (end > (ends[ends.length - 1] ?? 0)) ends.push(end)
}
