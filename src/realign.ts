import { isSpace } from './blocks.ts'
import type { Splitter } from './sentences.ts'

/** How far ahead a word of the splitter is looked for: it may have dropped a little before it. */
const REACH = 64
/** What may be spent on words that are farther off or nowhere, in lengths of the paragraph. */
const SEARCHES = 8
/** Words are compared by their first characters: enough to tell them apart. */
const WORD = 64

/**
 * Where a splitter's sentences end in the paragraph it was given. Splitters collapse white space, drop marks and may
 * return anything: each piece is placed by the first of its words that is found, and reaches to the next piece.
 */
export function realign(paragraph: string, split: Splitter): number[] {
  // The same length, so that offsets hold: a wrapped line is white space to every splitter.
  const pieces: unknown = split(paragraph.replace(/[\n\r\u2028\u2029]/g, ' '))
  const ends: number[] = []
  let at = 0
  let budget = paragraph.length * SEARCHES
  for (const piece of Array.isArray(pieces) ? pieces : []) {
    if (typeof piece !== 'string') continue
    let placed = false
    for (const [word] of piece.matchAll(/\S{1,64}/g)) {
      let found = paragraph.slice(at, at + REACH + WORD).indexOf(word)
      if (found < 0 && budget > 0) {
        found = paragraph.indexOf(word, at) - at
        budget -= found < 0 ? paragraph.length - at : 0
      }
      if (found < 0) continue
      if (!placed && at > 0) pushEnd(paragraph, ends, at + found)
      placed = true
      at += found + word.length
    }
  }
  pushEnd(paragraph, ends, paragraph.length)
  return ends
}

function pushEnd(paragraph: string, ends: number[], start: number): void {
  let end = start
  while (end > 0 && isSpace(paragraph.charCodeAt(end - 1))) end--
  if (end > (ends[ends.length - 1] ?? 0)) ends.push(end)
}
