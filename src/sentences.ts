import { type Block, isSpace } from './blocks.ts'
import type { Language } from './language.ts'
import { realign } from './realign.ts'
import { firstLetter, isEnd } from './stops.ts'
import {
  ELLIPSIS,
  endsInItsScript,
  HARD,
  isCloser,
  isDigit,
  isLetter,
  isLower,
  isUpper,
  MARKS,
  SCRIPT_BOUND,
  STOP,
  WIDE,
} from './terminators.ts'

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
export function splitSentences(text: string, blocks: readonly Block[], language: Language, split?: Splitter): Sentence[] {
  const sentences: Sentence[] = []
  for (let block = 0; block < blocks.length; block++) {
    const { start, end } = blocks[block] as Block
    let from = start
    const cuts = split ? realign(text.slice(start, end), split).map((cut) => cut + start) : findEnds(text, start, end, language)
    for (const cut of cuts) {
      sentences.push({ start: from, end: cut, block })
      from = skipSpace(text, cut, end)
    }
  }
  return sentences
}

/** One pass over a block: where each of its sentences ends, the last at the end of the block. */
function findEnds(text: string, start: number, end: number, language: Language): number[] {
  const ends: number[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number
    if (mark === 0) continue
    if (mark === SCRIPT_BOUND && !endsInItsScript(text.charCodeAt(i), i > from ? text.charCodeAt(i - 1) : 0)) continue
    const tail = skipTail(text, i, end)
    if (tail === end) break
    const cut = findCut(text, from, i, tail, end, language)
    if (cut > 0) {
      ends.push(cut)
      from = skipSpace(text, cut, end)
      i = from - 1
    } else i = tail - 1
  }
  if (from < end) ends.push(end)
  return ends
}

/** Past a run of marks and what closes after them: `?!`, `."`, `.')`, `. . .`. */
function skipTail(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end) {
    const code = text.charCodeAt(i)
    const mark = MARKS[code] as number
    if ((mark !== 0 && mark !== SCRIPT_BOUND) || isCloser(code)) i++
    else if (code === 0x20 && text.charCodeAt(i + 1) === 0x2e && !isWordCharacter(text.charCodeAt(i + 2))) i += 2
    else if (isSpace(code) && closesApart(text, i, end)) i += 2
    else break
  }
  return i
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** French sets a space before "»". German opens with the same mark, but then a letter follows. */
function closesApart(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at + 1) === 0xbb && (at + 2 >= end || !isWordCharacter(text.charCodeAt(at + 2)))
}

/** Where the sentence with marks at `at` ends, 0 if it goes on. */
function findCut(text: string, from: number, at: number, tail: number, end: number, language: Language): number {
  const next = skipSpace(text, tail, end)
  const kind = strongest(text, at, tail)
  if (kind === WIDE) return next === tail && continuesQuote(text, tail) ? 0 : tail
  if (next === tail) return findTightCut(text, from, at, tail, end, language)
  if (kind === STOP) return isEnd(text, { from, at, tail, next, end }, language) ? tail : 0
  const before = at > from ? text.charCodeAt(at - 1) : 0
  if (before === 0x5b || before === 0x28) return 0
  const first = firstLetter(text, next, end)
  if (kind === ELLIPSIS) return isUpper(first) && !isPronounI(text, next) ? tail : 0
  return isLower(first) ? 0 : tail
}

function isPronounI(text: string, next: number): boolean {
  return text.charCodeAt(next) === 0x49 && !isLetter(text.charCodeAt(next + 1))
}

/** No white space after the marks: a footnote's number, a lost space, or the inside of a word. */
function findTightCut(text: string, from: number, at: number, tail: number, end: number, language: Language): number {
  const note = skipNote(text, at, tail, end)
  if (note > tail && note < end && isSpace(text.charCodeAt(note))) {
    const next = skipSpace(text, note, end)
    if (isUpper(firstLetter(text, next, end)) && isEnd(text, { from, at, tail, next, end }, language)) return note
  }
  return isUpper(text.charCodeAt(tail)) && lostSpace(text, from, at, tail, end, language) ? tail : 0
}

function skipNote(text: string, at: number, tail: number, end: number): number {
  let i = tail
  if (text.charCodeAt(i) === 0x5b) {
    for (let notes = 0; notes < 8 && text.charCodeAt(i) === 0x5b; notes++) {
      let digit = i + 1
      while (digit < end && digit < i + 5 && isDigit(text.charCodeAt(digit))) digit++
      if (digit === i + 1 || text.charCodeAt(digit) !== 0x5d) break
      i = digit + 1
    }
    return i
  }
  if (!isLower(text.charCodeAt(at - 1)) && tail === at + 1) return tail
  while (i < end && i < tail + 3 && (isDigit(text.charCodeAt(i)) || isSuperscript(text.charCodeAt(i)))) i++
  return i
}

function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079)
}

/** "sat.The": two words or more of small letters around it, and nothing of an address or a file name. */
function lostSpace(text: string, from: number, at: number, tail: number, end: number, language: Language): boolean {
  let start = at
  while (start > from && start > at - 40 && isLower(text.charCodeAt(start - 1))) start--
  if (at - start < 2) return false
  if (start > from && !isSpace(text.charCodeAt(start - 1)) && !isQuoteOrHyphen(text.charCodeAt(start - 1))) return false
  let stop = tail + 1
  while (stop < end && stop < tail + 40 && isLower(text.charCodeAt(stop))) stop++
  const after = stop < end ? text.charCodeAt(stop) : 0x20
  if (!isSpace(after) && after !== 0x2c && after !== 0x27 && after !== 0x2019) return false
  return !language.abbreviations?.has(text.slice(start, at))
}

function isQuoteOrHyphen(code: number): boolean {
  return code === 0x2d || code === 0x22 || code === 0x27 || code === 0x28 || code === 0x2018 || code === 0x201c || code === 0x2019
}

function strongest(text: string, at: number, tail: number): number {
  let stops = 0
  let kind = 0
  for (let i = at; i < tail; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number
    if (mark === WIDE || mark === SCRIPT_BOUND) return WIDE
    if (mark === HARD) kind = HARD
    else if (mark === ELLIPSIS && kind !== HARD) kind = ELLIPSIS
    else if (mark === STOP) stops++
  }
  if (kind !== 0) return kind
  return stops > 1 ? ELLIPSIS : STOP
}

/** 「…。」と: a quotation that its sentence goes on after. */
function continuesQuote(text: string, tail: number): boolean {
  return isCloser(text.charCodeAt(tail - 1)) && CONTINUERS.includes(text.charAt(tail))
}

const CONTINUERS = 'とのをがはにでもっなや、，,'

function skipSpace(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++
  return from
}
