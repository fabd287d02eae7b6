import { type Block, isSpace } from './blocks.ts'
import {
  hasCredit,
  isByline,
  isCount,
  isCreditLine,
  isLineUp,
  isNames,
  isTime,
  LINKS,
  NOTICE,
  readPhrase,
  REST,
} from './crumbs.ts'
import type { Sentence } from './sentences.ts'
import { isCloser, isLower, MARKS, SCRIPT_BOUND } from './terminators.ts'
import { findTitle } from './title.ts'

/** What stands on a page besides the sentences of its article. */
export interface Page {
  title?: { start: number; end: number }
  /** Per sentence: is it a real sentence of the article? */
  real: boolean[]
  /** Indices of the sentences that open a section, the first one after a heading. */
  sections: number[]
  /** The first real sentence opens with the place it was reported from: "PRISTINA, Kosovo (AP) — …". */
  dateline: boolean
}

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
}

/** PROSE is long enough to be an article's; LINE is a short sentence; LABEL is short without an end mark. */
export type Kind = 'prose' | 'line' | 'label' | 'crumb'

/** Text cut in blocks and sentences → its headline, and which sentences are the article's own. */
export function readPage(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Page {
  const units = readUnits(text, blocks, sentences)
  dropLetterhead(text, units)
  for (const unit of units) if (isCrumb(text, unit)) unit.kind = 'crumb'
  if (isUnmarked(units)) promote(units)
  const body = findBody(units)
  endArticle(text, units, body)
  dropLinks(text, units, body)
  dropBoxes(units)
  const title = findTitle(text, units)
  keepLists(units)
  keepUnmarked(units, title?.start ?? -1)
  const real = sentences.map(() => false)
  for (const unit of units) {
    if (unit.kind !== 'prose' && unit.kind !== 'line') continue
    for (let i = unit.first; i < unit.last; i++) real[i] = true
  }
  dropInside(text, sentences, units, real)
  if (units.length === 1 && real[0] === false) dropSpaced(text, sentences, real)
  dropEnd(text, sentences, units, real)
  if (!real.includes(true)) real.fill(true)
  const sections = findSections(units, real)
  const opening = sentences[real.indexOf(true)]
  const dateline = opening !== undefined && hasDateline(text, opening)
  return title ? { title, real, sections, dateline } : { real, sections, dateline }
}

/** Words beyond which an unmarked block is prose that lost its full stop: headlines have up to 20. */
const LONGEST_LABEL = 25
/** Words from which a marked block shows that the article is going on. */
const SHORTEST_PROSE = 8
/** Characters beyond which a block has the words of prose: they are counted for shorter ones alone, a word is 6 here. */
const PLENTY = 240
/** The same for a block that ends as a sentence does. */
const LINE = 80

function readUnits(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Unit[] {
  const units: Unit[] = []
  let last = 0
  for (let i = 0; i < blocks.length; i++) {
    const { start, end, apart, item } = blocks[i] as Block
    const first = last
    while (last < sentences.length && (sentences[last] as Sentence).block === i) last++
    const closed = endsSentence(text, start, end)
    const words = end - start > (closed ? LINE : PLENTY) ? (end - start) / 6 : countWords(text, start, end)
    const small = end - start > PLENTY || hasSmall(text, start, end)
    const marked = closed || runsOn(text, start, end, words)
    let kind: Kind = marked || last - first > 1 ? 'line' : 'label'
    if (words >= (marked ? SHORTEST_PROSE : LONGEST_LABEL)) kind = 'prose'
    if (kind === 'label' && isBroken(text, units.at(-1), start, apart)) kind = 'line'
    units.push({ start, end, apart, item, first, last, words, small, marked, kind })
  }
  return units
}

/** Words as blanks show them; a character of a script without blanks counts for half a one. */
function countWords(text: string, start: number, end: number): number {
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
  return (code >= 0x2e80 && code < 0xac00) || (code >= 0xe00 && code < 0xf00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
}

/** Characters of the longest remark in brackets that may follow the end mark: "… he said. (Reuters)". */
const LONGEST_REMARK = 14

/** Does it end with a mark that ends a sentence, closing quotes and brackets aside? */
function endsSentence(text: string, start: number, end: number): boolean {
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
  if (final === ':' || final === '：') return words >= 5 || (words >= 3 && isLower(text.charCodeAt(lastWord(text, start, at))))
  if (final === '—' || (final === '-' && text.charAt(at - 1) === '-')) return at > start + 1
  return words >= 3 && ',;،，；'.includes(final)
}

function lastWord(text: string, start: number, end: number): number {
  while (end > start && !isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** Goes on in lower case where the line before ended without a mark. */
function isBroken(text: string, before: Unit | undefined, start: number, apart: boolean): boolean {
  return before !== undefined && !apart && !before.marked && before.words >= 3 && isLower(text.charCodeAt(start))
}

/** Longest notice that is looked for, in characters. */
const LONGEST_NOTICE = 400

function isCrumb(text: string, unit: Unit): boolean {
  const { start, end } = unit
  if (end - start > LONGEST_NOTICE) return false
  const phrase = readPhrase(text, start, end)
  if (phrase === NOTICE) return unit.last - unit.first <= 4
  if (phrase > 0) return unit.words <= LONGEST_LABEL
  if (end - start > PLENTY) return false
  if (isQuoted(text, start) || (!unit.small && unit.words >= 6 && isLineUp(text.slice(start, end)))) return true
  const odd = !unit.marked || text.charCodeAt(end - 1) === 0x29
  if (odd && hasCredit(text, start, end)) return true
  if (unit.words > LONGEST_LABEL) return false
  const first = text.charCodeAt(start)
  const numeric = first < 0x40 || !unit.marked
  if (!numeric && first !== 0x42) return false
  const whole = text.slice(start, end)
  return isByline(whole) || isTime(whole) || isCount(whole) || isCreditLine(whole)
}

/** A ">" before it: quoted mail. */
function isQuoted(text: string, start: number): boolean {
  let at = start - 1
  while (at > start - 4 && text.charCodeAt(at) === 0x20) at--
  return text.charCodeAt(at) === 0x3e && at < start
}

/** "Dear members," and "Yours truly,": a short line with a comma before a gap or a name. */
function dropLetterhead(text: string, units: readonly Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const unit = units[i] as Unit
    const next = units[i + 1] as Unit
    if (unit.words > 6 || unit.item || text.charCodeAt(unit.end - 1) !== 0x2c) continue
    if ((next.apart || next.kind === 'label') && !isLower(text.charCodeAt(next.start))) unit.kind = 'label'
  }
}

/** A text written without marks: more unmarked lines of a sentence's length than sentences. */
function isUnmarked(units: readonly Unit[]): boolean {
  let unmarked = 0
  let sentences = 0
  for (const unit of units) {
    if (unit.kind === 'crumb') continue
    if (unit.marked) sentences += unit.last - unit.first
    else if (unit.words >= 7) unmarked++
  }
  return unmarked >= 3 && unmarked > sentences
}

/** Lines without marks become what they would be with them. */
function promote(units: readonly Unit[]): void {
  for (const unit of units) {
    if (unit.kind === 'label' && unit.words >= 5) unit.kind = unit.words >= SHORTEST_PROSE ? 'prose' : 'line'
  }
}

interface Body {
  first: number
  last: number
}

/** From the first block of prose to the last. */
function findBody(units: readonly Unit[]): Body {
  const first = units.findIndex((unit) => unit.kind === 'prose')
  let last = first < 0 ? -1 : units.length - 1
  while (last > first && units[last]?.kind !== 'prose') last--
  return { first, last }
}

/** A page's end may take this share of its sentences at most: comments can be longer than that, an article mostly isn't. */
const LONGEST_END = 0.6

/** From "12 comments", "Media contact:", "###" or "About Acme" on, nothing is the article's. */
function endArticle(text: string, units: readonly Unit[], body: Body): void {
  const all = units.at(-1)?.last ?? 0
  for (let i = body.first + 1; i < units.length && body.first >= 0; i++) {
    const unit = units[i] as Unit
    if (unit.first < all * (1 - LONGEST_END)) continue
    if (unit.kind === 'prose' && unit.words > LONGEST_LABEL) continue
    const ended = isNotes(text, unit, units[i + 1]) || endsInGap(text, (units[i - 1] as Unit).end, unit.start)
    if (!ended && !isEnding(text, unit)) continue
    for (let j = i; j < units.length; j++) (units[j] as Unit).kind = 'crumb'
    return
  }
}

/** A "###" or the "--" of a signature between two blocks. */
function endsInGap(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false
  const gap = text.slice(Math.max(start, end - 40), end)
  return gap.includes('###') || SIGNATURE.test(gap)
}

/** "Notes" over lines that begin with a bare number. */
function isNotes(text: string, unit: Unit, next: Unit | undefined): boolean {
  if (!next || next.item || unit.kind !== 'label' || unit.words > 3) return false
  return /^\[?1\]? /.test(text.slice(next.start, next.start + 4)) && /^(?:foot|end)?notes|^sources/i.test(text.slice(unit.start, unit.end))
}

/** The line that sets a signature off in mail. */
const SIGNATURE: RegExp = /[\r\n\u2028\u2029]-- ?[\r\n\u2028\u2029]/
const ENDING: RegExp = /^(?:[-–—#*\s]{0,4}ends?[-–—#*\s]{0,4}|\d{1,5} (?:comments?|responses|replies))[.:]?$/i

function isEnding(text: string, unit: Unit): boolean {
  if (readPhrase(text, unit.start, unit.end) === REST) return true
  if (unit.marked || unit.words > 8) return false
  const line = text.slice(unit.start, unit.end)
  return ENDING.test(line) || (/^(?:About|ABOUT) (?:the )?\p{Lu}/u.test(line) && isNames(line.split(' ').slice(1)))
}

/** After "Related:" or "Next article" come headlines of other articles: short blocks up to the next prose. */
function dropLinks(text: string, units: readonly Unit[], body: Body): void {
  let links = false
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'crumb') links = links || readPhrase(text, unit.start, unit.end) === LINKS
    else if (links && (unit.kind === 'label' || (unit.kind === 'line' && (i > body.last || !unit.apart)))) unit.kind = 'crumb'
    else links = false
  }
}

/** Words of the longest sentence that may advertise in a box. */
const LONGEST_SLOGAN = 16

/** A box is a few lines without a gap, crumbs and labels nearly all; the sentence among them is a slogan. */
function dropBoxes(units: readonly Unit[]): void {
  for (let from = 0; from < units.length; ) {
    let to = from + 1
    while (to < units.length && !units[to]?.apart) to++
    const box = units.slice(from, to)
    from = to
    if (box.length < 3 || isTold(box.at(-1) as Unit) || !box.some((unit) => unit.kind === 'crumb')) continue
    const told = box.filter((unit) => unit.kind === 'prose' || unit.kind === 'line')
    if (told.length * 3 > box.length || told.some((unit) => unit.words > LONGEST_SLOGAN || unit.item)) continue
    for (const unit of told) unit.kind = 'crumb'
  }
}

function isTold(unit: Unit): boolean {
  return unit.marked && unit.kind !== 'crumb'
}

/** Words from which an unmarked block after prose, no crumb between, is a sentence without its full stop: headings are shorter. */
const LONGEST_HEADING = 16

function keepUnmarked(units: readonly Unit[], title: number): void {
  const { first } = findBody(units)
  let told = false
  for (let i = 0; i < units.length && first >= 0; i++) {
    const unit = units[i] as Unit
    if (i < first && unit.kind === 'line' && !unit.marked) unit.kind = 'label'
    if (told && unit.kind === 'label' && unit.words >= LONGEST_HEADING && unit.start !== title) unit.kind = 'line'
    told = unit.kind === 'prose' || (told && unit.kind !== 'crumb')
  }
}

/** Items of the article's own lists are real without a mark: ingredients, steps, points. Menus stand outside the body. */
function keepLists(units: readonly Unit[]): void {
  const { first, last } = findBody(units)
  if (first < 0) return
  let head: Unit | undefined
  for (let i = first; i < units.length; i++) {
    const unit = units[i] as Unit
    if (!unit.item) head = unit
    else if (unit.kind === 'label' && head?.kind !== 'crumb' && (i < last || unit.words >= 3)) unit.kind = 'line'
  }
}

/** Characters beyond which a sentence among others is not looked at. */
const LONGEST_BUTTON = 90

/** Crumbs that stand in one block with the article: pages that came as one line, and a "Read more: …" at a paragraph's end. */
function dropInside(text: string, sentences: readonly Sentence[], units: readonly Unit[], real: boolean[]): void {
  let opening = true
  for (const unit of units) {
    if (unit.kind !== 'prose' && unit.kind !== 'line') continue
    for (let i = unit.first; i < unit.last; i++) {
      const { start, end } = sentences[i] as Sentence
      if (end - start > LONGEST_BUTTON) opening = false
      else if (isEmpty(text, start, end)) real[i] = false
      else if (unit.last - unit.first === 1) opening = false
      else if (isButton(text, start, end, opening)) real[i] = false
      else opening = false
    }
  }
}

/** Neither a letter nor a digit: a quote that lost its sentence. */
function isEmpty(text: string, start: number, end: number): boolean {
  return end - start < 8 && !/[\p{L}\p{N}]/u.test(text.slice(start, end))
}

function isButton(text: string, start: number, end: number, opening: boolean): boolean {
  if (readPhrase(text, start, end) > 0) return true
  if (!opening) return false
  const piece = text.slice(start, end)
  return isByline(piece) || isTime(piece) || /^By ?\.$/i.test(piece) || (/ \.$/.test(piece) && isNames(piece.split(' ')))
}

/** Pages that were flattened to one line keep a space before the stops that stand for line ends: those pieces had no mark. */
function dropSpaced(text: string, sentences: readonly Sentence[], real: boolean[]): void {
  const spaced: number[] = []
  for (let i = 0; i < sentences.length; i++) {
    const { end } = sentences[i] as Sentence
    if (text.charCodeAt(end - 1) === 0x2e && text.charCodeAt(end - 2) === 0x20) spaced.push(i)
  }
  for (const i of spaced) {
    const { start, end } = sentences[i] as Sentence
    if (countWords(text, start, Math.min(end, start + PLENTY)) <= LONGEST_LABEL) real[i] = false
  }
}

/** What signs an article off: "CNN's Jane Doe contributed to this report.", an agency's name, a line on the author. */
function dropEnd(text: string, sentences: readonly Sentence[], units: readonly Unit[], real: boolean[]): void {
  const last = real.lastIndexOf(true)
  for (let i = last; i >= 0 && i > last - 3; i--) {
    const { start, end } = sentences[i] as Sentence
    if (end - start <= LONGEST_NOTICE && isCreditLine(text.slice(start, end))) real[i] = false
  }
  const unit = units.find((one) => one.first <= last && last < one.last)
  if (!unit) return
  if (unit.last - unit.first > 3) dropSigned(text, sentences[last] as Sentence, last, real)
  else if (unit.end - unit.start <= LONGEST_NOTICE && isAuthor(text, unit, units)) for (let i = unit.first; i < unit.last; i++) real[i] = false
}

/** "(Reuters)" or a name after the last full stop. */
function dropSigned(text: string, { start, end }: Sentence, last: number, real: boolean[]): void {
  if (end - start > LONGEST_BUTTON || endsSentence(text, start, end)) return
  const words = text.slice(start, end).split(/\s/)
  if (words.length <= 6 && (isNames(words) || /^[([].*[)\]]$/.test(text.slice(start, end)))) real[last] = false
}

/** Does it begin with a name that stood over the article, alone or after "By"? */
function isAuthor(text: string, unit: Unit, units: readonly Unit[]): boolean {
  for (const head of units.slice(0, 40)) {
    if (head.kind === 'prose' || head.start >= unit.start) break
    if (head.kind === 'line' || head.end - head.start > 60) continue
    const name = text.slice(head.start, head.end).replace(/^(?:By|BY) /, '').split(/[,|]/, 1)[0] as string
    if (name.includes(' ') && text.startsWith(name, unit.start) && isNames(name.split(' '))) return true
  }
  return false
}

function findSections(units: readonly Unit[], real: readonly boolean[]): number[] {
  const sections: number[] = []
  let heading = false
  let begun = false
  for (const unit of units) {
    if (unit.kind === 'label') heading = begun
    for (let i = unit.first; i < unit.last; i++) {
      if (!real[i]) continue
      if (heading) sections.push(i)
      heading = false
      begun = true
    }
  }
  return sections
}

const DATELINE: RegExp = /^(?:[\p{L}\p{M}.,'’() /\d-]{0,60}\([\p{L}\p{N} /.]{2,24}\)\s?(?:[-–—:]{1,2}|(?=\p{Lu}))|\p{Lu}{3,20}[\p{L}.,'’ \d]{0,40} ?(?:--|[–—])) ?/u

function hasDateline(text: string, { start, end }: Sentence): boolean {
  return DATELINE.test(text.slice(start, Math.min(end, start + 100)))
}
