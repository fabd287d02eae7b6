import { type Block, isSpace } from './blocks.ts'
import { findItems } from './items.ts'
import type { Language } from './language.ts'
import { realign } from './realign.ts'
import { firstLetter, goesOnAfterMark, isEnd, isLostSpace } from './stops.ts'
import { type Quotes, skipEmoticon, skipNotes, skipSpace, skipTail } from './tails.ts'
import {
  ELLIPSIS,
  endsInItsScript,
  HARD,
  isCloser,
  isDigit,
  isLower,
  isUpper,
  MARKS,
  SCRIPT_BOUND,
  STOP,
  UNSPACED_FROM,
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
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  language: Language,
  split?: Splitter,
): Sentence[] {
  const sentences: Sentence[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    let start = block.start
    for (const end of split ? placeEnds(text, block, split) : findEnds(text, block, language)) {
      sentences.push({ start, end, block: index })
      start = skipSpace(text, end, block.end)
    }
  }
  return sentences
}

function placeEnds(text: string, { start, end }: Block, split: Splitter): number[] {
  return realign(text.slice(start, end), split).map((cut) => start + cut)
}

function findEnds(text: string, block: Block, language: Language): number[] {
  const ends: number[] = []
  let start = block.start
  for (const item of findItems(text, block)) {
    let end = item
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    scan(text, start, end, language, ends)
    start = item
  }
  scan(text, start, block.end, language, ends)
  return ends
}

/** One pass over the code units from `start` to `end`: adds where each sentence ends, the last at `end`. */
function scan(text: string, start: number, end: number, language: Language, ends: number[]): void {
  const quotes: Quotes = { at: start, open: false }
  let from = start
  for (let i = start; i < end; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number
    if (mark === 0) continue
    if (mark === SCRIPT_BOUND && !endsHere(text, from, i, end)) continue
    const tail = skipTail(text, i, end, quotes)
    if (tail === end) break
    const cut = findCut(text, { from, at: i, tail, next: skipSpace(text, tail, end), end }, language)
    if (cut > 0) {
      ends.push(cut)
      from = skipSpace(text, cut, end)
      i = from - 1
      quotes.at = from
      quotes.open = false
    } else i = tail - 1
  }
  if (from < end) ends.push(end)
}

/** ":" and ";": an end in Armenian and Greek, else only as the eyes of ":)". */
function endsHere(text: string, from: number, at: number, end: number): boolean {
  if (at > from && endsInItsScript(text.charCodeAt(at), text.charCodeAt(at - 1))) return true
  return skipEmoticon(text, at, end) > at && at > from && isSpace(text.charCodeAt(at - 1))
}

/** Marks from `at`, all that closes after them up to `tail`, the next word at `next`; the sentence so far starts at `from`. */
export interface Candidate {
  from: number
  at: number
  tail: number
  next: number
  end: number
}

/** Where the sentence ends, 0 if it goes on. */
function findCut(text: string, candidate: Candidate, language: Language): number {
  const { from, at, tail, next, end } = candidate
  const kind = strongest(text, at, tail)
  if (kind === WIDE) return continuesQuote(text, candidate) || isInTitle(text, candidate) ? 0 : tail
  if (next === tail && !(tail > at + 2 && isSpace(text.charCodeAt(tail - 2))))
    return findTightCut(text, candidate, kind, language)
  const ended = kind === STOP ? isEnd(text, candidate, language) : endsLoudly(text, candidate, kind, language)
  if (!ended) return 0
  // "It ended. [3] The next": the note belongs to what it follows, but in a list of notes it opens the line.
  if (text.charCodeAt(next) !== 0x5b || text.charCodeAt(from) === 0x5b) return tail
  const note = skipNotes(text, next, end, false)
  return note > next && (note === end || isSpace(text.charCodeAt(note))) ? note : tail
}

/** `!`, `?`, `…` and runs of them, white space after. */
function endsLoudly(text: string, candidate: Candidate, kind: number, language: Language): boolean {
  const { from, at, tail, next, end } = candidate
  const before = at > from ? text.charCodeAt(at - 1) : 0
  // "(!)", "[...]": a remark, unless a mark follows it
  if ((before === 0x5b || before === 0x28) && MARKS[text.charCodeAt(tail - 1)] === 0) return false
  const first = firstLetter(text, next, end)
  if (kind === SCRIPT_BOUND) return isUpper(first)
  if (kind === ELLIPSIS) return !isLower(first) && !isDigit(first) && !isArabic(first) && !isPronoun(text, next)
  return !goesOnAfterMark(text, candidate, first, language)
}

/** "I" is always a capital, so it tells nothing. */
function isPronoun(text: string, next: number): boolean {
  return text.charCodeAt(next) === 0x49 && !isLower(text.charCodeAt(next + 1)) && !isUpper(text.charCodeAt(next + 1))
}

/** Arabic has no capitals to tell a new sentence after dots, and its writers mostly go on (3 of 4 in PUD). */
function isArabic(code: number): boolean {
  return code >= 0x600 && code < 0x700
}

/** No white space after the marks: a footnote's number, a script without spaces, a lost space, or inside a word. */
function findTightCut(text: string, candidate: Candidate, kind: number, language: Language): number {
  const { from, at, tail, end } = candidate
  if (kind !== STOP && text.charCodeAt(tail) >= UNSPACED_FROM) return continuesQuote(text, candidate) ? 0 : tail
  const before = at > from ? text.charCodeAt(at - 1) : 0
  const note = skipNotes(text, tail, end, tail > at + 1 || isLower(before) || isCloser(before))
  if (note > tail && isSpace(text.charCodeAt(note))) {
    const next = skipSpace(text, note, end)
    if (isUpper(firstLetter(text, next, end)) && isEnd(text, { ...candidate, next }, language)) return note
  }
  return isLostSpace(text, candidate, language) ? tail : 0
}

function strongest(text: string, at: number, tail: number): number {
  if (tail === at + 1 && text.charCodeAt(at) === 0x2e) return STOP
  let stops = 0
  let kind = 0
  for (let i = at; i < tail; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number
    if (mark === WIDE) return WIDE
    if (mark === STOP) stops++
    else if (mark !== 0 && kind !== HARD) kind = mark
  }
  if (kind === SCRIPT_BOUND && stops > 0) return STOP
  if (kind === SCRIPT_BOUND) return isSpace(text.charCodeAt(at - 1)) ? SCRIPT_BOUND : WIDE
  if (kind !== 0) return kind
  return stops > 1 ? ELLIPSIS : STOP
}

const CONTINUERS = 'とのをがはにでもっなや、，,'

/** 「…。」と, “…。” reads: a quotation that its sentence goes on after. */
function continuesQuote(text: string, { tail, next, end }: Candidate): boolean {
  if (!isCloser(text.charCodeAt(tail - 1))) return false
  return next === tail ? CONTINUERS.includes(text.charAt(tail)) : isLower(firstLetter(text, next, end))
}

/** How far a title of a Chinese work is read on either side of a mark. */
const LONGEST_TITLE = 30

/** 《摔跤吧！爸爸》: a mark inside the name of a work, opened before it and closed after it. */
function isInTitle(text: string, { from, at, tail, end }: Candidate): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_TITLE), at)
  if (before.lastIndexOf('《') <= before.lastIndexOf('》')) return false
  const close = text.slice(tail, Math.min(end, tail + LONGEST_TITLE)).search(/[《》]/)
  return close >= 0 && text.charAt(tail + close) === '》'
}
