/** Where sentences end, in a measure that splitters which move white space share. */
import { findBlocks } from '../src/blocks.ts'
import type { Language } from '../src/language.ts'
import { splitSentences } from '../src/sentences.ts'

/** Ours. */
export function findEnds(text: string, language: Language): number[] {
  const ends: number[] = []
  let last = 0
  for (const { start, end } of splitSentences(text, findBlocks(text), language)) {
    // A line of dashes belongs to no block: what stands alone on its line is a piece of its own.
    const gap = text.slice(last, start)
    if (last > 0 && gap.trim()) ends.push(last + gap.trimEnd().length - (gap.endsWith('\n') ? 0 : lastLine(gap)))
    ends.push(end)
    last = end
  }
  return ends
}

/** Length of the list marker that a gap ends with. */
function lastLine(gap: string): number {
  return gap.trimEnd().length - gap.lastIndexOf('\n')
}

/** Ends counted in characters that are not white space, without the last one. */
export function inked(text: string, ends: readonly number[]): Set<number> {
  const counts = new Set<number>()
  let count = 0
  let at = 0
  for (const end of ends) {
    count += text.slice(at, end).replace(/\s/g, '').length
    at = end
    counts.add(count)
  }
  counts.delete(text.replace(/\s/g, '').length)
  return counts
}
