import { isSpace, isUncapitalized } from './characters.ts'
import { CAPITALS, SMALLS } from './marks.ts'
import { CLOSED, joinPieces, LONGEST_END, OPEN_END } from './pieces.ts'
import { matchesAt } from './sticky.ts'
import type { BlockKind } from './structure.ts'

/** Lines under 30 characters are lists, verse and menus more often than wrapped prose. */
const NARROWEST = 30
/** Nobody wraps by hand wider than this; one-line paragraphs are longer. */
const WIDEST = 200
/** What a ragged margin leaves unused beyond the word that did not fit; none is granted to a line that may end a paragraph. */
const SLACK = 6

/** What is longer than most lines by so much is two of them, of which a converter of PDF made one at a hyphen. */
const LONGER = 1.2
/** What is wider than the margin by so much wasn't wrapped, unless lines are two. */
const TOO_WIDE = 1.5

/** A run of lines that belong together, trimmed of white space at both ends. */
export interface Block {
  start: number
  end: number
  /** Blank lines, a rule of dashes or the start of the text before it; else it only starts on a new line. */
  apart: boolean
  /** Of an item of a list what marks it, outside of `start`: "- ", "12. ". Of any other block ''. */
  marker: string
  /** Of a heading how many marks say so in the text: 1 for "# Title" and for "Title" over "=====", 2 over "-----". Of any other block 0. */
  level: number
  /** What the page says it is, where it was asked. */
  kind?: BlockKind
}

interface Line extends Block {
  /** Characters of the line before from the margin on; 0 where that can't go on in this one. */
  before: number
  /** Where the line before ends. */
  last: number
}

/** Text → its paragraphs, headings and list items. Lines that were only wrapped are one block again. */
export function findBlocks(text: string): Block[] {
  const even = closeUp(joinPieces(evenLineEnds(text)))
  const lines = findLines(even)
  const width = wrapWidth(even, lines)
  return width > 0 ? joinLines(even, lines, width) : lines
}

/**
 * Every line ends with "\n", where it ended before: a search for one sign takes a fifth of that for all four. "|||||"
 * between articles that were put together is blank lines.
 */
function evenLineEnds(text: string): string {
  const odd = ['\r', '\u2028', '\u2029', '|||||'].some((end) => text.includes(end))
  return odd ? text.replace(/[\r\u2028\u2029]|\|{5}/g, (end) => '\n\n\n\n\n'.slice(-end.length)) : text
}

/** Blank lines that are looked at, and the share of them that stand in the middle of a sentence where lines are double-spaced. */
const GAPS = 12
const BROKEN = 0.3

/**
 * Double-spaced text, as manuscripts, filings and some converters have it, single-spaced again. Of 3,130 sentences of news
 * written so 13 % were whole, now 96 %.
 */
function closeUp(text: string): string {
  let gaps = 0
  let broken = 0
  let from = 0
  for (let at = text.indexOf('\n\n'); at >= 0 && gaps < GAPS; at = text.indexOf('\n\n', from)) {
    gaps++
    broken += Number(at - from >= NARROWEST && isUncapitalized(text, at + 2) && !isClosed(text, { last: at }))
    from = at + 2
  }
  if (gaps < GAPS || broken < BROKEN * GAPS) return text
  return text.replace(/\n{2,}/g, (ends) => (ends.length === 2 ? ' \n' : ends))
}

/**
 * Lines of nothing but these separate as blank ones do: "-----", "* * *". One class, of white space too, as V8 needs memory
 * for each turn of a choice: eight million throw.
 */
const RULE: RegExp = /[-=_*~#+|·•>\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]*$/my
/** The marker of an item or a heading: "- ", "(1) ", before Chinese without a blank, "2、". */
const MARKER: RegExp =
  /(?:#{1,6}|={1,6}|[-*∗+•‣◦▪●·\uf000-\uf0ff]|(?!\(c\) \d)\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)])[^\S\n]+(?=\S)|[\d０-９]{1,2}[.、．)）](?=[㐀-鿿])/y

/** A sentence ends, and the next begins. */
const BEGUN: RegExp = /* @__PURE__ */ new RegExp(`[${SMALLS}][.!?] [${CAPITALS}]`)
/** The same in a text without capitals. */
const BEGUN_SMALL: RegExp = /* @__PURE__ */ new RegExp(`[${SMALLS}]{3}[.!?] {1,3}[${SMALLS}]`)

/** Every line with something on it. */
function findLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let width = 0
  let last = 0
  let depth = 0
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (to === from || matchesAt(RULE, text, from)) {
      readUnderline(text, from, to, lines.at(-1))
      apart = true
      continue
    }
    let end = to
    while (isSpace(text, end - 1)) end--
    let start = from
    let quotes = 0 // the ">" of a quoted mail
    for (; isSpace(text, start) || text[start] === '>'; start++) quotes += Number(text[start] === '>')
    const words = afterMarker(text, start)
    const mark = text.slice(start, words)
    const level = '#='.includes(mark.charAt(0)) ? mark.trimEnd().length : 0
    const before = apart || level > 0 || quotes !== depth ? 0 : width
    lines.push({ start: words, end, apart, marker: level > 0 ? '' : mark, level, before, last })
    width = end - from
    last = end
    depth = level > 0 ? -1 : quotes
    apart = false
  }
  unmark(lines)
  return lines
}

/**
 * A line that stands alone over as many "=" or "-" is a heading, as many converters write it (39 → 48 of 54 headlines of
 * pages), but a sentence over "-" stays one: that is a rule as well.
 */
function readUnderline(text: string, from: number, to: number, line: Line | undefined): void {
  const level = '=-'.indexOf(text.charAt(from)) + 1
  if (level === 0 || line?.before !== 0 || from - line.end > 2 || to - from < line.end - line.start) return
  if (level === 1 || !isClosed(text, { last: line.end })) line.level = level
}

function afterMarker(text: string, start: number): number {
  return matchesAt(MARKER, text, start) ? MARKER.lastIndex : start
}

/** "17. juni 1944 …" is a day: a number above 1 that no other item counts on from or to is no marker. */
function unmark(lines: readonly Line[]): void {
  const numberOf = ({ marker }: Line): number => Number.parseInt(marker, 10)
  const counted = lines.filter((line) => numberOf(line) > 0)
  const known = new Set(counted.map(numberOf))
  for (const line of counted) {
    const number = numberOf(line)
    if (number === 1 || known.has(number - 1) || known.has(number + 1)) continue
    line.start -= line.marker.length
    line.marker = ''
  }
}

/**
 * The width that the text was wrapped at, 0 if it wasn't. Sure wraps are two line ends of three in wrapped prose (a
 * quarter will do), and three of four fill their lines, or one holds the beginning of the sentence that goes on: verse,
 * lists and notes do neither. Three of four characters stand within it. Of two or three lines one that wasn't done will do.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs = lines.filter(({ before, marker }) => before >= NARROWEST && before <= WIDEST && !marker)
  const wraps = pairs.filter((line) => isWrapped(text, line) || (pairs.length < FEW && isOpen(text, line)))
  if (wraps.length === 0 || wraps.length < pairs.length / 4) return 0
  const widths = wraps.map(({ before }) => before).sort((a, b) => a - b)
  const width = marginOf(widths)
  const ends = (mark: RegExp): number =>
    wraps.filter(({ start }) => mark.test(text.slice(Math.max(0, start - width), start))).length
  const full = wraps.filter((line) => widthWith(text, line) > width).length >= wraps.length * 0.75
  const within = charactersOf(lines, width + SLACK) >= charactersOf(lines, text.length) * 0.75
  const begun = ends(BEGUN) > 0 || (isEven(widths) && ends(BEGUN_SMALL) > wraps.length / 5)
  if (!(full && within) && !begun) return 0
  const longest = LONGER * (widths[widths.length >> 1] as number)
  return width > longest && isEven(widths) ? marginOf(widths.filter((before) => before <= longest)) : width
}

/** The widest tenth may be lines with an address in them. */
function marginOf(widths: readonly number[]): number {
  return widths.at(-1 - widths.length / 10) ?? 0
}

/** Of a page most are in its paragraphs, however many short lines its menus have. */
function charactersOf(lines: readonly Line[], longest: number): number {
  let all = 0
  for (const { start, end } of lines) if (end - start <= longest) all += end - start
  return all
}

/** Three steps of eight characters hold the ends of most lines of a page (two thirds and more of 20 judgments), of a list fewer. */
function isEven(widths: readonly number[]): boolean {
  const steps = new Map<number, number>()
  for (const width of widths) steps.set(width >> 3, (steps.get(width >> 3) ?? 0) + 1)
  const [first = 0, second = 0, third = 0] = [...steps.values()].sort((a, b) => b - a)
  return widths.length >= 20 && first + second + third > 0.6 * widths.length
}

function joinLines(text: string, lines: readonly Line[], width: number): Block[] {
  const blocks: Block[] = []
  let block: Block | undefined
  const far = width * TOO_WIDE
  // one that goes on in a small letter may be chance; an address, a heading or a row of a log goes on in none
  const doubled = lines.filter((line) => line.before > far && isWrapped(text, line)).length >= FEW
  for (const line of lines) {
    const { before, marker } = line
    // "aged\n12. He …" and "long\n- aside -" are prose, unless a list is going on
    const near = before > 0 && (before <= far || (doubled && !isClosed(text, line)))
    if (block && near && !(marker && block.marker) && (isWrapped(text, line) || widthWith(text, line) > width)) {
      block.end = line.end
    } else {
      block = line
      blocks.push(block)
    }
  }
  return blocks
}

/** Characters of the shortest such line: "Dear friends of the ferry," is none. */
const NARROWEST_OPEN = 45
/** Fewer pairs of lines have a text that may be no more than one wrapped paragraph. Verse has such lines too, but more of them. */
const FEW = 3
/** But in a chat "i have a lot to do" goes on with "Ada: so what did you do". */
const CAPITALIZED: RegExp = /* @__PURE__ */ new RegExp(`(?!\\S{1,24}: )[${CAPITALS}]`, 'y')

/** A line without a mark goes on here in a small letter, or in one without case: it was wrapped for sure. */
function isWrapped(text: string, line: Line): boolean {
  const { before, marker, start } = line
  return before >= NARROWEST && !marker && isUncapitalized(text, start) && !isClosed(text, line)
}

/** The line before wasn't done. */
function isOpen(text: string, { before, start, last }: Line): boolean {
  return (
    before >= NARROWEST_OPEN &&
    matchesAt(CAPITALIZED, text, start) &&
    OPEN_END.test(text.slice(last - LONGEST_END, last))
  )
}

/** How wide the line before would be with the first word of this one: beyond the margin, it had to be wrapped. */
function widthWith(text: string, line: Line): number {
  const { start, end, marker, before } = line
  const closed = isClosed(text, line)
  // an item after a mark is one
  if (marker && closed) return 0
  const word = text.slice(start, Math.min(end, start + WIDEST)).search(/[\s\u2e80-\uabff\uf900-\uffff]|$/)
  return before + 1 + word + (closed ? 0 : SLACK)
}

function isClosed(text: string, { last }: Pick<Line, 'last'>): boolean {
  return CLOSED.test(text.slice(Math.max(0, last - 4), last))
}
