import type { Splitter } from './sentences.ts'

/** How far ahead a word is looked for: a splitter may have dropped something before it. */
const REACH = 64
/** The first word of a piece is looked for farther, so that one long gap doesn't lose the rest. */
const FAR = 999

/**
 * Where a splitter's sentences end in the paragraph it was given. Splitters collapse white space, drop full stops and
 * may return anything: a piece is placed by its words, in order, and reaches to where the next one is placed.
 */
export function realign(paragraph: string, split: Splitter): number[] {
  // As long as before, so that offsets hold: a wrapped line is white space to every splitter.
  const pieces: unknown = split(paragraph.replace(/[\n\r\u2028\u2029]/g, ' '))
  const starts: number[] = []
  let at = 0
  for (const piece of Array.isArray(pieces) ? pieces : []) {
    let placed = false
    // Longer words are looked for in parts, so that a look-up costs the same whatever the text.
    for (const [word] of (typeof piece === 'string' ? piece : '').matchAll(/\S{1,64}/g)) {
      const found = paragraph.slice(at, at + (placed ? REACH : FAR) + word.length).indexOf(word)
      if (found < 0) continue
      if (!placed && at > 0) starts.push(at + found)
      placed = true
      at += found + word.length
    }
  }
  return [...starts, paragraph.length].map((start) => paragraph.slice(0, start).trimEnd().length)
}
