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
  /** Its length as a writer sees it: from the margin, indentation and markers included. */
  width: number
  /** How many ">" of a quoted mail stand before it. */
  depth: number
  heading: boolean
}

/** Text → its paragraphs, headings and list items. Lines that were only wrapped are one block again. */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text)
  const wrap = wrapWidth(text, lines)
  const blocks: Block[] = []
  let last: Line | undefined
  let block: Block | undefined
  for (const line of lines) {
    if (block && last && wrap !== 0 && continues(text, last, line, block, wrap)) {
      block.end = line.end
    } else {
      block = { start: line.start, end: line.end, apart: line.apart, item: line.item }
      blocks.push(block)
    }
    last = line
  }
  return blocks
}

/** Every line with something on it. A line of nothing but "-----" or "* * *" separates like a blank one. */
function findLines(text: string): Line[] {
  const lines: Line[] = []
  const breaks = lineBreaks(text)
  let apart = true
  for (let from = 0; from <= text.length; ) {
    const to = breaks(from)
    const line = readLine(text, from, to, apart)
    if (line) lines.push(line)
    apart = line === undefined
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** Asks for the next line break from ever later places. A break the text doesn't use costs one search in all. */
function lineBreaks(text: string): (from: number) => number {
  const marks = ['\n', '\r', '\u2028', '\u2029']
  const next = marks.map(() => -1)
  return (from) => {
    let nearest = text.length
    for (let i = 0; i < marks.length; i++) {
      let at = next[i] as number
      if (at < from) {
        at = text.indexOf(marks[i] as string, from)
        next[i] = at = at < 0 ? text.length : at
      }
      if (at < nearest) nearest = at
    }
    return nearest
  }
}

/** Longest marker looked for: "(123) ". Bounds the regex that reads it. */
const MARKER_LENGTH = 8
const MARKER: RegExp = /^(?:[-*+•‣◦▪●·]|\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]/
const HASHES: RegExp = /^#{1,6}[ \t]/
const RULE = '-=_*~#+|·• \t'

function readLine(text: string, from: number, to: number, apart: boolean): Line | undefined {
  let start = skipSpace(text, from, to)
  let depth = 0
  while (start < to && text.charCodeAt(start) === 62) {
    depth++
    start = skipSpace(text, start + 1, to)
  }
  let end = to
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let ruled = start
  while (ruled < end && RULE.includes(text.charAt(ruled))) ruled++
  if (ruled === end) return undefined

  const line = { start, end, apart, item: false, heading: false, width: end - from, depth }
  if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(start + 1))) return line
  const head = text.slice(start, Math.min(end, start + MARKER_LENGTH))
  const marker = MARKER.exec(head) ?? HASHES.exec(head)
  if (!marker) return line
  line.item = head.charAt(0) !== '#'
  line.heading = !line.item
  line.start = skipSpace(text, start + marker[0].length, end)
  return line
}

/** A letter of English or anything beyond Latin-1 punctuation but bullets: no marker holds two of them in a row. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000) || code === 32
}

/** Lines under 30 characters are lists, verse and menus more often than wrapped prose. */
const NARROWEST = 30
/** Nobody wraps by hand wider than this; one-line paragraphs are longer. */
const WIDEST = 200
/** What a ragged margin leaves unused beyond the word that did not fit; none is granted to a line that may end a paragraph. */
const SLACK = 6

/** For a width: lines were broken anywhere. */
const RAGGED = -1

/**
 * The width that the text was wrapped at, 0 if it wasn't, RAGGED if it was broken at no width but in mid-sentence. A sure wrap ends without a mark and goes on in lower case
 * (or in a script without case): two line ends of three in wrapped prose. Wrapped text fills its lines and has few
 * that are longer; verse and lists don't.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths = new Uint32Array(WIDEST + 1)
  const wraps: Line[] = []
  const after: Line[] = []
  let pairs = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1] as Line
    const next = lines[i] as Line
    if (line.width < NARROWEST || line.width > WIDEST || next.apart || next.item) continue
    pairs++
    if (!isSureWrap(text, line, next)) continue
    widths[line.width] = (widths[line.width] as number) + 1
    wraps.push(line)
    after.push(next)
  }
  if (wraps.length === 0 || wraps.length < pairs / 4) return 0
  let rest = wraps.length / 10 // the widest tenth may be lines with an address in them
  let width = WIDEST
  while (width > 0 && rest - (widths[width] as number) >= 0) rest -= widths[width--] as number
  const full = wraps.filter((line, i) => isFull(text, line, after[i] as Line, width)).length
  const within = lines.filter((line) => line.width <= width + SLACK).length
  if (full >= wraps.length * 0.75 && within >= lines.length * 0.75) return width
  return wraps.length >= pairs / 2 && wraps.some((line) => NEW_SENTENCE.test(text.slice(line.start, line.end)))
    ? RAGGED
    : 0
}

/** A sentence that begins inside a line and has not ended with it: the text runs on over its line ends. */
const NEW_SENTENCE: RegExp = /\p{Ll}[.!?] \p{Lu}/u

function isSureWrap(text: string, line: Line, next: Line): boolean {
  if (next.apart || next.item || next.heading || line.heading || next.depth !== line.depth) return false
  return goesOn(text, next.start) && !hasEndMark(text, line.start, line.end)
}

/** Would the first word of the next line have had no room on this one? */
function isFull(text: string, line: Line, next: Line, wrap: number): boolean {
  let word = next.start
  const stop = Math.min(next.end, next.start + wrap)
  while (word < stop && !isSpace(text.charCodeAt(word)) && text.charCodeAt(word) < 0x2e80) word++
  const slack = hasEndMark(text, line.start, line.end) ? 0 : SLACK
  return line.width + 1 + (word - next.start) > wrap - slack
}

function continues(text: string, last: Line, line: Line, block: Block, wrap: number): boolean {
  if (line.apart || line.heading || last.heading || line.depth !== last.depth) return false
  if (wrap === RAGGED)
    return last.width >= NARROWEST && last.width <= WIDEST && !line.item && !hasEndMark(text, last.start, last.end)
  if (last.width > wrap * 1.5) return false
  const full = isFull(text, last, line, wrap)
  // "aged\n12. He …" and "long\n- aside -" are prose, unless a list is going on
  if (line.item && (block.item || !full || hasEndMark(text, last.start, last.end))) return false
  return full || (last.width > wrap / 2 && isSureWrap(text, last, line))
}

/** A small letter, or one of a script without case. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 97 && code <= 122
  const letter = text.charAt(at)
  return letter === letter.toLowerCase() && /^\p{L}/u.test(letter)
}

const END_MARKS = '.!?…:;。．！？：；।॥؟۔؛።၊။։'
const CLOSERS = '"\'”’»›)]}」』）*_'

/** Does text.slice(start, end) end with a mark that ends a sentence or a clause, closing quotes aside? */
function hasEndMark(text: string, start: number, end: number): boolean {
  let at = end - 1
  while (at > start && at > end - 4 && CLOSERS.includes(text.charAt(at))) at--
  return at >= start && END_MARKS.includes(text.charAt(at))
}

/** White space as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function skipSpace(text: string, from: number, to: number): number {
  while (from < to && isSpace(text.charCodeAt(from))) from++
  return from
}
