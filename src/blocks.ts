import type { BlockKind } from './structure.ts'

/** A run of lines that belong together, trimmed of white space at both ends. */
export interface Block {
  start: number
  end: number
  /** Blank lines, a rule of dashes or the start of the text before it; else it only starts on a new line. */
  apart: boolean
  /** Starts with a list marker (-, *, •, 1.), which is outside `start`. */
  item: boolean
  /** What the page says it is, where it was asked. */
  kind?: BlockKind
}

interface Line extends Block {
  /** Characters of the line before from the margin on; 0 where that can't go on in this one. */
  before: number
  /** In how many characters a writer could have put the first word of this line on the one before. */
  room: number
  /** A line without a mark goes on here in a small letter, or in one without case: it was wrapped for sure. */
  wrapped: boolean
}

/** Text → its paragraphs, headings and list items. Lines that were only wrapped are one block again. */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  let block: Block | undefined
  for (const { start, end, apart, item, before, room, wrapped } of lines) {
    // "aged\n12. He …" and "long\n- aside -" are prose, unless a list is going on
    const full = room > width && !(item && block?.item)
    if (block && before <= width * 1.5 && (full || wrapped)) {
      block.end = end
    } else {
      block = { start, end, apart, item }
      blocks.push(block)
    }
  }
  return blocks
}

/** Lines under 30 characters are lists, verse and menus more often than wrapped prose. */
const NARROWEST = 30
/** Nobody wraps by hand wider than this; one-line paragraphs are longer. */
const WIDEST = 200
/** What a ragged margin leaves unused beyond the word that did not fit; none is granted to a line that may end a paragraph. */
const SLACK = 6

/** Lines of nothing but these separate as blank ones do: "-----", "* * *". */
const RULE: RegExp = /^[-=_*~#+|·•>\s]*$/
/** The ">" of a quoted mail and the marker of an item or a heading. */
const HEAD: RegExp = /^([\s>]*)((?:#{1,6}|[-*+•‣◦▪●·]|\(?(?:\d{1,3}|[a-z])[.)])\s+)?/
/** Ends with a mark that ends a sentence or a clause. */
const CLOSED: RegExp = /[\p{STerm}…:;：；][\p{Pe}\p{Pf}"'*_]{0,3}\s{0,9}$/u
/** Begins with a small letter, or one without case. */
const SMALL: RegExp = /^(?!\p{Lu})\p{L}/u

/** Every line with something on it. */
function findLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let from = 0
  let width = 0
  let depth = ''
  for (const { 0: whole, index } of text.matchAll(/.+/g)) {
    apart ||= index - from > (text.startsWith('\r\n', from) ? 2 : 1)
    from = index + whole.length
    const shown = whole.trimEnd()
    if (RULE.test(shown)) {
      apart = true
      continue
    }
    const [head, quotes = '', marker = ''] = HEAD.exec(shown) as RegExpExecArray
    const heading = marker.startsWith('#')
    const item = marker !== '' && !heading
    const kin = heading ? head + index : quotes.replace(/\s/g, '')
    const line: Line = {
      start: index + head.length,
      end: index + shown.length,
      apart,
      item,
      before: 0,
      room: 0,
      wrapped: false,
    }
    if (!apart && kin === depth) {
      const closed = CLOSED.test(text.slice(Math.max(0, index - 9), index))
      const first = shown.slice(head.length, head.length + WIDEST)
      line.before = width
      line.wrapped = width >= NARROWEST && !item && !closed && SMALL.test(first)
      // an item after a mark is one
      if (!item || !closed) line.room = width + 1 + first.search(/[\s\u2e80-\uffff]|$/) + (closed ? 0 : SLACK)
    }
    lines.push(line)
    width = shown.length
    depth = kin
    apart = false
  }
  return lines
}

/**
 * The width that the text was wrapped at, 0 if it wasn't. Sure wraps are two line ends of three in wrapped prose, and
 * they fill their lines or hold the beginning of the sentence that goes on: verse, lists and notes do neither.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs = lines.filter(({ before, item }) => before >= NARROWEST && before <= WIDEST && !item)
  const wraps = pairs.filter(({ wrapped }) => wrapped)
  const widths = wraps.map(({ before }) => before).sort((a, b) => a - b)
  const width = widths.at(-1 - wraps.length / 10) ?? 0 // the widest tenth may be lines with an address in them
  if (wraps.length < pairs.length / 4) return 0
  const full = wraps.filter(({ room }) => room > width).length >= wraps.length * 0.75
  const within = lines.filter(({ start, end }) => end - start <= width + SLACK).length >= lines.length * 0.75
  const begun = wraps.some(({ start }) => /\p{Ll}[.!?] \p{Lu}/u.test(text.slice(Math.max(0, start - width), start)))
  return (full && within) || begun ? width : 0
}

/** White space as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || code === 0xa0 || (code > 8 && code < 14)
  return (code < 0x3001 || code === 0xfeff) && /\s/.test(String.fromCharCode(code))
}
