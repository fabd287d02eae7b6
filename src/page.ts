import type { Block } from './blocks.ts'
import { isCapital, isSpace, isUncapitalized } from './characters.ts'
import { readSentences } from './crumbs.ts'
import { type Body, isOver } from './ending.ts'
import { isFurniture, isName } from './furniture.ts'
import type { Language } from './language.ts'
import { CAPITALS, SMALLS } from './marks.ts'
import { cutMenus, isPage } from './menus.ts'
import { datelineLength } from './openings.ts'
import type { Sentence } from './sentences.ts'
import { stick } from './sticky.ts'
import { findTitle } from './title.ts'
import {
  CRUMB,
  findBody,
  findEnd,
  isEnded,
  isHeadingOrLink,
  LABEL,
  LINE,
  LONGEST_HEADING,
  LONGEST_LABEL,
  PROSE,
  readUnits,
  SHORTEST_PROSE,
  type Unit,
} from './units.ts'
import type { Seen } from './view.ts'

/** Characters of the longest name of an agency that is all of a sentence. */
const LONGEST_AGENCY = 30

/** "PARIS (AP) —", "(CNN)", but not "(Optional) —" */
const AGENCY: RegExp = /[^(\s]\s?\(|CNN/

/** Paragraphs from the first on that may open with a dateline. */
const DATED = 4

/** Sentences of the longest note on an author. */
const MOST_ON_AUTHOR = 3

/** Blocks from the first prose on, which may be a standfirst, whose bylines may name the author. */
const BELOW = 6

/** Characters of the longest greeting. */
const LONGEST_GREETING = 40

/** What stands on a page besides the sentences of its article. */
export interface Page {
  title: Unit | undefined
  /** Per sentence: is it a real sentence of the article? */
  real: boolean[]
  /** The sentences that opened with the place they were reported from: "PRISTINA, Kosovo (AP) — …". */
  dated: ReadonlySet<Sentence>
}

/**
 * Text cut in blocks and sentences → its headline, and which sentences are the article's own. What a sentence has before
 * its first words that is the page's, a dateline, a time or a number, is cut off it.
 */
export function readPage(
  seen: Seen,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  language: Language,
): Page {
  const { text } = seen
  const notices = stick(language.notices)
  const units = readUnits(seen, blocks, sentences, notices)
  const inMarkdown = seen.links.length > 0
  readBook(text, units)
  readLetter(text, units, inMarkdown)
  readTalk(units)
  readCode(text, units)
  promote(units, inMarkdown)
  cutMenus(units, inMarkdown)
  const first = findBody(units)
  if (first < findEnd(units) && isHeadline(units[first] as Unit)) (units[first] as Unit).kind = LABEL
  const body = findBody(units)
  const paged = isPaged(text)
  const title = findTitle(units, body, paged)
  readBody({ text, units, sentences: sentences.length, endings: language.endings }, body, title)
  const real = readSentences(text, sentences, units, paged, notices)
  if (!real.includes(true)) fillIn(real, units)
  return { title, real, dated: cutDatelines(text, sentences, real, language) }
}

/** Is it the text of a PDF? Its pages end with "\f", or each begins with two line ends. */
function isPaged(text: string): boolean {
  return text.includes('\f') || /^\n\n\S/.test(text)
}

/** The first prose of several, in the capitals of a headline, whatever its mark: "I Quit Sugar for a Year. Here's What Happened." */
function isHeadline({ given, size, line }: Unit): boolean {
  return !given && size < LONGEST_LABEL && isName(line) && line !== line.toUpperCase()
}

/**
 * A dateline is the agency's, not the sentence's: without it +1.1 points on Indonesian news, +0.2 on CNN's. Under a standfirst
 * or a caption it opens a later paragraph; where its neighbours open likewise, that is a list: "FENDER – A cushion …". Further
 * down it is another article's, if it names an agency.
 */
function cutDatelines(
  text: string,
  sentences: readonly Sentence[],
  real: boolean[],
  language: Language,
): ReadonlySet<Sentence> {
  const dated = new Set<Sentence>()
  const openings = findOpenings(sentences, real)
  const lengths = openings.map((i) => {
    const { start, end } = sentences[i] as Sentence
    return datelineLength(text.slice(start, end), language)
  })
  lengths.forEach((length, k) => {
    const i = openings[k] as number
    const sentence = sentences[i] as Sentence
    const above = k < DATED && dated.size === 0
    if (length === undefined || (k > 0 && (!length || lengths[k - 1] || lengths[k + 1]))) return
    if (!above && !AGENCY.test(text.slice(sentence.start, sentence.start + length))) return
    dated.add(sentence)
    sentence.start += length
    while (isSpace(text, sentence.start)) sentence.start++
    // "МОСКВА, 15 апреля — РИА Новости."
    const rest = text.slice(sentence.start, sentence.end)
    if (rest.length < LONGEST_AGENCY && /\s/.test(rest) && isName(rest) && real.includes(true, i + 1)) real[i] = false
  })
  return dated
}

/** The first real sentence of each paragraph. */
function findOpenings(sentences: readonly Sentence[], real: readonly boolean[]): number[] {
  const openings: number[] = []
  let last = -1
  sentences.forEach(({ block }, i) => {
    if (real[i] && block !== last) openings.push(i)
    if (real[i]) last = block
  })
  return openings
}

/** A text without a sentence has lines: those that aren't the page's, if there are any. */
function fillIn(real: boolean[], units: readonly Unit[]): void {
  const bare = units.every(({ kind }) => kind === CRUMB)
  for (const { kind, first, last } of units) if (bare || kind !== CRUMB) real.fill(true, first, last)
}

/** Around a book of Project Gutenberg stands its licence, longer than many a story. */
function readBook(text: string, units: readonly Unit[]): void {
  if (!text.includes('PROJECT GUTENBERG')) return
  const start = units.findIndex(({ line }) => /^\*+ ?START OF/.test(line))
  const end = units.findIndex(({ line }) => /^(?:\*+ ?END OF|End of .{0,9}Project Gutenberg)/.test(line))
  units.forEach((unit, i) => {
    const maker = i === start + 1 && /^(?:e-?text )?(?:produced|prepared|transcribed) /i.test(unit.line)
    if (i <= start || maker || (i >= end && end > start)) unit.kind = CRUMB
  })
}

/**
 * A letter: "Dear members," and "Yours truly," are labels, and what it quotes after ">" is somebody else's. So it is after
 * "On 3 May Ada wrote:" too, but in Markdown articles quote so.
 */
function readLetter(text: string, units: readonly Unit[], inMarkdown: boolean): void {
  let letter = false
  units.forEach((unit, i) => {
    const { size, line, start } = unit
    const greeting = size < LONGEST_GREETING && line.endsWith(',') && isCapital(units[i + 1]?.line ?? '')
    if (greeting) unit.kind = LABEL
    if (letter && text.slice(Math.max(0, start - 3), start).includes('>')) unit.kind = CRUMB
    letter ||= greeting || (!inMarkdown && size < LONGEST_LABEL && line.endsWith(':') && /[\d@]/.test(line))
  })
}

/** Code in Markdown stands between lines that begin with "```"; after one that none closes the article goes on. */
function readCode(text: string, units: readonly Unit[]): void {
  if (!text.includes('```')) return
  const last = text.lastIndexOf('\n```')
  let open = false
  for (const unit of units) {
    if (open || unit.line.startsWith('```')) {
      unit.kind = CRUMB
      unit.given = 'caption'
    }
    const odd = unit.line.split(FENCE).length % 2 === 0
    if (odd && (open || unit.end <= last)) open = !open
  }
}

const FENCE: RegExp = /^```/m

/** "Ada: see you at seven": where half of the lines and more are so, each is told, but for a "Transcript: …" over them. */
function readTalk(units: readonly Unit[]): void {
  const said = units.filter((unit, i) => {
    const { kind, line } = unit
    return (
      SPEAKER.test(line) && kind !== CRUMB && !isHeadingOrLink(unit) && (i > 0 || !units[1]?.apart || isEnded(line))
    )
  })
  if (said.length > 2 && said.length > units.length / 2) for (const unit of said) unit.kind = PROSE
}

/** A name and a colon, in the log of a chat after the time. */
const SPEAKER: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^(?:\[?\d[^\]A-Za-zÀ-ῼ]{3,20}(?:[AP]M)?[\] ] ?|(?=[#${CAPITALS}]))[#\wÀ-ῼⰀ-\ud7ff .'#-]{0,24}: .`,
)

/**
 * A text without marks has more lines of a sentence's length than sentences: they become what they would be with them. On
 * pages copied whole, where headlines of other articles may be more than sentences, thrice as many: 13 % fewer foreign ones
 * on 200 pages than with three more.
 */
function promote(units: readonly Unit[], inMarkdown: boolean): void {
  let marked = 0
  let unmarked = 0
  for (const unit of units) {
    const { kind, size, first, last } = unit
    marked += kind > LABEL ? last - first : 0
    unmarked += Number(kind === LABEL && size > 40 && !isHeadingOrLink(unit))
  }
  if (unmarked < (isPage(units, inMarkdown) ? 3 * (marked + 1) : marked + 3)) return
  units.forEach((unit, i) => {
    const headline = i === 0 && units[1]?.apart
    if (unit.kind === LABEL && unit.size > 28 && !headline && !isHeadingOrLink(unit))
      unit.kind = unit.size < SHORTEST_PROSE ? LINE : PROSE
  })
}

/** What stands beside an article's text, which goes on below. */
const CAPTION: RegExp = /^(?:image|photo|picture|fig|table|\|)/i

/** What is neither prose nor furniture is the article's or the page's by what stands around it. */
function readBody(body: Body, first: number, title: Unit | undefined): void {
  const { units } = body
  const end = findEnd(units)
  let afterProse = false
  let begun = false // as before, but dates and the numbers of parts don't end it for a list: "## [4.0.0] - 2024-02-11"
  let over = false
  let paragraphs = 0
  units.forEach((unit, i) => {
    const { kind, given, line } = unit
    over ||= i > first && isOver(body, i, paragraphs)
    const after = kind === LINE && !given && !afterProse && end >= 0 && i > end
    const author = (i === end || i === end + 1) && isAuthors(units, i, first, title)
    if (over || after || author) unit.kind = CRUMB
    else if (kind === LABEL && (afterProse || (begun && unit.item)) && unit !== title && isBodyLine(units, i, i < end))
      unit.kind = LINE
    if (kind === PROSE) paragraphs++
    afterProse = kind === PROSE || (afterProse && (kind !== CRUMB || given === 'caption' || CAPTION.test(line)))
    begun = afterProse || (begun && (kind !== CRUMB || !isFurniture(unit.line)))
  })
}

/** A sentence ends in it. */
const BROKEN: RegExp = /* @__PURE__ */ new RegExp(`[${SMALLS}]{2}[.!?]["”’»]? `)

/** A label inside the article that is too long for a heading, or an item. With a number but alone it is one: "2. Methods". */
function isBodyLine(units: readonly Unit[], i: number, within: boolean): boolean {
  const unit = units[i] as Unit
  const { first, last, size, item, given, line } = unit
  if (isHeadingOrLink(unit)) return false
  // but for "ON WRIT OF CERTIORARI TO …"
  if (size >= LONGEST_HEADING) return line === line.toLowerCase() || line !== line.toUpperCase()
  const style = styleOf(unit)
  const alone = !given && style > 0 && style !== styleOf(units[i - 1]) && style !== styleOf(units[i + 1])
  // "He left. Later that day he" goes on after the page's end
  if (within && last - first > 1 && BROKEN.test(line) && isUncapitalized(units[i + 1]?.line ?? '', 0)) return true
  // "- Reserved flights -" is how agencies write headings
  return item && (within || given !== undefined || size > 15) && !alone && !line.endsWith(' -')
}

/** 1: items are counted by numbers, 2: by letters. */
function styleOf(unit: Unit | undefined): number {
  const marker = unit?.marker ?? ''
  return /\d/.test(marker) ? 1 : /[a-z]/.test(marker) ? 2 : 0
}

/** The article's last block, or one without a mark below, on somebody whose name stands over it. */
function isAuthors(units: readonly Unit[], i: number, body: number, title: Unit | undefined): boolean {
  const { first, last, line } = units[i] as Unit
  if (i <= body || last - first > MOST_ON_AUTHOR) return false
  return units.slice(0, Math.min(i - 1, body + BELOW)).some((unit, at) => {
    const name = unit.line.replace(/^by | ?[,|].*/gi, '')
    const mayName = at < body ? unit !== title : unit.kind === CRUMB
    return mayName && name.includes(' ') && isName(name) && line.toLowerCase().startsWith(name.toLowerCase())
  })
}
