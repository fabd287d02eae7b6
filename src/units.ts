import { type Block, isSpace } from './blocks.ts'
import type { Sentence } from './sentences.ts'
import type { BlockKind } from './structure.ts'
import { isCloser, isLower, MARKS, SCRIPT_BOUND } from './terminators.ts'

/** A block with its sentences and what it looks like. */
export interface Unit {
  start: number
  end: number
  apart: boolean
  item: boolean
  /** Its sentences are sentences[first] up to, not with, sentences[last]. */
  first: number
  last: number
  words: number
  /** Has a word in small letters, or is too long to be asked. */
  small: boolean
  /** Ends as a sentence does. */
  marked: boolean
  kind: Kind
  /** What the page says it is. */
  given: BlockKind | undefined
}

/** PROSE is long enough to be an article's; LINE is a short sentence; LABEL is short without an end mark. */
export type Kind = 'prose' | 'line' | 'label' | 'crumb'

/** Words beyond which an unmarked block is prose that lost its full stop: headlines have up to 20. */
export const LONGEST_LABEL = 25
/** Words from which a marked block shows that the article is going on. */
export const SHORTEST_PROSE = 8
/** Characters beyond which a block has the words of prose: they are counted for shorter ones alone, a word is 6 here. */
export const PLENTY = 240
/** The same for a block that ends as a sentence does. */
const LINE = 80

export function readUnits(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Unit[] {
  const units: Unit[] = []
  let last = 0
  for (let i = 0; i < blocks.length; i++) {
    const { start, end, apart, item, kind: given } = blocks[i] as Block
    const first = last
    while (last < sentences.length && (sentences[last] as Sentence).block === i) last++
    const closed = endsSentence(text, start, end)
    const words = end - start > (closed ? LINE : PLENTY) ? (end - start) / 6 : countWords(text, start, end)
    const small = end - start > PLENTY || hasSmall(text, start, end)
    const marked = closed || given === 'quotation' || runsOn(text, start, end, words)
    const several = last - first > 1 || (!apart && isBroken(text, units.at(-1), start))
    const kind = given === 'heading' ? 'label' : given === 'caption' ? 'crumb' : kindOf(words, marked, several)
    units.push({ start, end, apart, item, first, last, words, small, marked, kind, given })
  }
  return units
}

function kindOf(words: number, marked: boolean, several: boolean): Kind {
  if (words >= (marked ? SHORTEST_PROSE : LONGEST_LABEL)) return 'prose'
  return marked || several ? 'line' : 'label'
}

/** Words as blanks show them; a character of a script without blanks counts for half a one. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 0xe00 && isUnspaced(code)) words += 0.5
    const space = code === 0x20 || isSpace(code)
    if (inside && space) words++
    inside = !space
  }
  return words + 1
}

function hasSmall(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if ((code === 0x20 || code === 0x28) && isLower(text.charCodeAt(i + 1))) return true
  }
  return isLower(text.charCodeAt(start))
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x2e80 && code < 0xac00) ||
    (code >= 0xe00 && code < 0xf00) ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800)
  )
}

/** Characters of the longest remark in brackets that may follow the end mark: "… he said. (Reuters)". */
const LONGEST_REMARK = 14

/** Does it end with a mark that ends a sentence, closing quotes and brackets aside? */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1
  const final = text.charCodeAt(at)
  if (final === 0x29 || final === 0x5d) {
    const open = text.lastIndexOf(final === 0x29 ? '(' : '[', at)
    if (open > start + 1 && open > at - LONGEST_REMARK && isSpace(text.charCodeAt(open - 1))) {
      if (MARKS[text.charCodeAt(open - 2)] || isCloser(text.charCodeAt(open - 2))) at = open - 2
    }
  }
  while (at > start && at > end - 5 && (isCloser(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at--
  const code = text.charCodeAt(at)
  const mark = MARKS[code] as number
  return (mark !== 0 && mark !== SCRIPT_BOUND) || (code === 0x7c && at > start) // "|" stands for a danda in Hindi and Bengali
}

/** "He said:" and "a search is under way," go on in the next block: sentences, where a lone "Ingredients:" is a heading. */
function runsOn(text: string, start: number, end: number, words: number): boolean {
  let at = end - 1
  if (at > start && isCloser(text.charCodeAt(at))) at--
  const final = text.charAt(at)
  if (final === ':' || final === '：')
    return words >= 5 || (words >= 3 && isLower(text.charCodeAt(lastWord(text, start, at))))
  if (final === '—' || (final === '-' && text.charAt(at - 1) === '-')) return at > start + 1
  return words >= 2 && ',;،，；'.includes(final)
}

function lastWord(text: string, start: number, end: number): number {
  while (end > start && !isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** Goes on in lower case where the line before ended without a mark. */
function isBroken(text: string, before: Unit | undefined, start: number): boolean {
  return before !== undefined && !before.marked && before.words >= 3 && isLower(text.charCodeAt(start))
}

interface Body {
  first: number
  last: number
}

/** From the first block of prose to the last, else of short sentences; -1 and -1 where there is neither. */
export function findBody(units: readonly Unit[]): Body {
  const kind = units.some((unit) => unit.kind === 'prose') ? 'prose' : 'line'
  const first = units.findIndex((unit) => unit.kind === kind)
  let last = first < 0 ? -1 : units.length - 1
  while (last > first && units[last]?.kind !== kind) last--
  return { first, last }
}
