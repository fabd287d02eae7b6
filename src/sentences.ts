import type { Block } from './blocks.ts'
import { isSpace } from './characters.ts'
import { findItems } from './items.ts'
import type { Language } from './language.ts'
import { CANDIDATE, type Candidate, MARK } from './marks.ts'
import { cutPassages } from './passages.ts'
import { realign } from './realign.ts'
import { isEnd, isListed, isUncased } from './stops.ts'

/** `text.slice(start, end)` is the sentence: no white space at either end, closing quotes and brackets inside. */
export interface Sentence {
  start: number
  end: number
  /** Index of its block. */
  block: number
}

/** Paragraph → its sentences, as `sbd.sentences` does it. What it loses of the paragraph is found again. */
export type Splitter = (paragraph: string) => readonly string[]

/** Blocks → sentences. They cover every block from end to end but for the white space between them. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  language: Language,
  split?: Splitter,
): Sentence[] {
  const sentences: Sentence[] = []
  for (let block = 0; block < blocks.length; block++) {
    const { start, end, marker } = blocks[block] as Block
    const paragraph = text.slice(start, end)
    let from = 0
    for (const to of split ? realign(paragraph, split) : findEnds(paragraph, marker, language)) {
      sentences.push({ start: start + from, end: start + to, block })
      from = to
      while (from < paragraph.length && isSpace(paragraph, from)) from++
    }
  }
  return sentences
}

function findEnds(paragraph: string, marker: string, language: Language): number[] {
  const ends: number[] = []
  const starts = findItems(paragraph, marker)
  if (language.unmarked) {
    for (const { index } of paragraph.matchAll(language.unmarked)) starts.push(index)
    starts.sort((a, b) => a - b)
  }
  let start = 0
  for (const next of starts) {
    scan(paragraph.slice(start, next).trimEnd(), start, language, ends)
    start = next
  }
  scan(paragraph.slice(start), start, language, ends)
  return ends
}

/** Adds where each sentence of a piece ends, the last at its end; `start` is where the piece stands. An empty one has none. */
function scan(piece: string, start: number, language: Language, ends: number[]): void {
  if (!piece) return
  const uncased = isUncased(piece)
  let from = 0
  let next = 0
  // asked anew at each mark: a language's own lists may call us again
  const seek = (): RegExpExecArray | null => {
    MARK.lastIndex = next
    const mark = MARK.exec(piece)
    next = MARK.lastIndex
    return mark
  }
  for (let mark = seek(); mark && next < piece.length; mark = seek()) {
    const plain = mark[1] ?? mark[2]
    if (plain === undefined || isListed(plain, language)) {
      CANDIDATE.lastIndex = mark.index
      const candidate = CANDIDATE.exec(piece) as Candidate | null
      if (!candidate) continue
      next = CANDIDATE.lastIndex
      if (next === piece.length || !isEnd(piece, from, candidate, language, uncased)) continue
    }
    from = next
    ends.push(start + from)
  }
  // Thai has no marks in writing either
  if (!language.unmarked) for (const end of cutPassages(piece, from)) ends.push(start + end)
  ends.push(start + piece.length)
}
