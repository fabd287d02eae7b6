import { hasCredit, isByline, isCount, isCreditLine, isLineUp, isNames, isTime } from './crumbs.ts'
import { LINKS, NOTICE, REST, readPhrase } from './phrases.ts'
import { isLower, isOpener } from './terminators.ts'
import { findBody, LONGEST_LABEL, PLENTY, type Unit } from './units.ts'

/** Marks the blocks that are the page's and not the article's: they become crumbs, or labels in a letter. */
export function dropFurniture(text: string, units: readonly Unit[]): void {
  const { first, last } = findBody(units)
  endArticle(text, units, first)
  dropLinks(text, units, last)
  dropBoxes(units)
}

/** Words of the longest time and date: "Last updated at 1:25 AM on 3rd August 2011" and a time zone. */
const LONGEST_TIME = 10

/** Longest notice that is looked for, in characters. */
const LONGEST_NOTICE = 400

export function isCrumb(text: string, unit: Unit): boolean {
  const { start, end } = unit
  if (end - start > LONGEST_NOTICE) return false
  const phrase = readPhrase(text, start, end)
  if (phrase === NOTICE) return unit.last - unit.first <= 4
  if (phrase > 0) return unit.words <= LONGEST_LABEL
  if (end - start > PLENTY) return false
  if (!unit.small && unit.words >= 6 && isLineUp(text.slice(start, end))) return true
  const odd = !unit.marked || text.charCodeAt(end - 1) === 0x29
  if (odd && hasCredit(text, start, end)) return true
  if (unit.words > LONGEST_LABEL) return false
  // a byline, a time and a count are short, or begin or end in their own way: the regexes are for those alone
  const first = text.charCodeAt(start)
  if (unit.marked && unit.words > LONGEST_TIME && first >= 0x40 && first !== 0x42) return false
  const whole = text.slice(start, end)
  return isByline(whole) || isTime(whole) || isCount(whole) || isCreditLine(whole)
}

/**
 * A letter: "Dear members," and "Yours truly," are labels, and what it quotes after ">" is somebody else's. Without a
 * greeting or an "On 3 May Jane <jane@…> wrote:" such a quotation is the article's own, as Markdown writes it.
 */
export function dropLetterhead(text: string, units: readonly Unit[]): void {
  let letter = false
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit
    if (i + 1 < units.length && isSalutation(text, unit, units[i + 1] as Unit)) {
      unit.kind = 'label'
      letter = true
    } else if (isQuoted(text, unit.start) && (letter || isAttribution(text, units[i - 1]))) {
      unit.kind = 'crumb'
      letter = true
    }
  }
}

/** A short line with a comma before a gap or a name. */
function isSalutation(text: string, { words, item, end }: Unit, next: Unit): boolean {
  if (words > 6 || item || text.charCodeAt(end - 1) !== 0x2c) return false
  const code = text.charCodeAt(next.start)
  return (next.apart || next.kind === 'label') && !isLower(code) && !isOpener(code)
}

/** A ">" before it. */
function isQuoted(text: string, start: number): boolean {
  let at = start - 1
  while (at > start - 4 && text.charCodeAt(at) === 0x20) at--
  return text.charCodeAt(at) === 0x3e && at < start
}

/** Who wrote what is quoted next, and when: ends with a colon, has a number or an address. */
function isAttribution(text: string, unit: Unit | undefined): boolean {
  if (!unit || unit.end - unit.start > PLENTY) return false
  return /[\d@].{0,240}:$/s.test(text.slice(unit.start, unit.end))
}

/** A page's end may take this share of its sentences at most: comments can be longer than that, an article mostly isn't. */
const LONGEST_END = 0.6

/** From "12 comments", "Media contact:", "###" or "About Acme" on, nothing is the article's. */
function endArticle(text: string, units: readonly Unit[], first: number): void {
  const all = units.at(-1)?.last ?? 0
  let told = 0
  for (let i = first; i < units.length && first >= 0; i++) {
    const unit = units[i] as Unit
    if (told > 0 && isEnding(text, units, i, unit.first > all * (1 - LONGEST_END), told)) {
      for (let j = i; j < units.length; j++) (units[j] as Unit).kind = 'crumb'
      return
    }
    if (unit.kind === 'prose') told++
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
  return (
    /^\[?1\]? /.test(text.slice(next.start, next.start + 4)) &&
    /^(?:foot|end)?notes|^sources/i.test(text.slice(unit.start, unit.end))
  )
}

/** Paragraphs before "12 comments" may end an article early: comments can be longer than it. */
const COMMENTED = 3
/** The line that sets a signature off in mail. */
const SIGNATURE: RegExp = /[\r\n\u2028\u2029]-- ?[\r\n\u2028\u2029]/
const ENDING: RegExp = /^(?:[-–—#*\s]{0,4}ends?[-–—#*\s]{0,4}|\d{1,5} (?:comments?|responses|replies))[.:]?$/i

function isEnding(text: string, units: readonly Unit[], i: number, late: boolean, told: number): boolean {
  const unit = units[i] as Unit
  if (late && endsInGap(text, (units[i - 1] as Unit).end, unit.start)) return true
  if (unit.words > LONGEST_LABEL || (!late && (unit.marked || told < COMMENTED))) return false
  if (late && (readPhrase(text, unit.start, unit.end) === REST || isNotes(text, unit, units[i + 1]))) return true
  if (unit.marked || unit.words > 8) return false
  const line = text.slice(unit.start, unit.end)
  if (ENDING.test(line)) return true
  return late && /^(?:About|ABOUT) (?:the )?\p{Lu}/u.test(line) && isNames(line.split(' ').slice(1))
}

/** After "Related:" or "Next article" come headlines of other articles: short blocks up to the next prose. */
function dropLinks(text: string, units: readonly Unit[], lastProse: number): void {
  let links = false
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'crumb') links = links || readPhrase(text, unit.start, unit.end) === LINKS
    else if (links && (unit.kind === 'label' || (unit.kind === 'line' && (i > lastProse || !unit.apart))))
      unit.kind = 'crumb'
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
