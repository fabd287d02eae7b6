import type { Block } from './blocks.ts'
import { dropFurniture, dropLetterhead, isCrumb } from './furniture.ts'
import { dropEnd, dropInside, dropSpaced } from './inside.ts'
import type { Sentence } from './sentences.ts'
import { findTitle } from './title.ts'
import { findBody, readUnits, SHORTEST_PROSE, type Unit } from './units.ts'

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

/** Text cut in blocks and sentences → its headline, and which sentences are the article's own. */
export function readPage(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Page {
  const units = readUnits(text, blocks, sentences)
  dropLetterhead(text, units)
  for (const unit of units) if (isCrumb(text, unit)) unit.kind = 'crumb'
  if (isUnmarked(units)) promote(units)
  dropFurniture(text, units)
  const title = findTitle(text, units)
  keepLists(units)
  const titleStart = title?.start ?? -1
  keepUnmarked(units, titleStart)
  const real = sentences.map(() => false)
  for (const unit of units) {
    if (unit.kind !== 'prose' && unit.kind !== 'line') continue
    for (let i = unit.first; i < unit.last; i++) real[i] = true
  }
  dropInside(text, sentences, units, real)
  if (units.length === 1 && real[0] === false) dropSpaced(text, sentences, real)
  dropEnd(text, sentences, units, titleStart, real)
  if (!real.includes(true)) real.fill(true)
  const sections = findSections(units, real)
  const opening = sentences[real.indexOf(true)]
  const dateline = opening !== undefined && hasDateline(text, opening)
  return title ? { title, real, sections, dateline } : { real, sections, dateline }
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
    else if (unit.kind === 'label' && head?.kind !== 'crumb' && (i < last || unit.words >= 3 || unit.given))
      unit.kind = 'line'
  }
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

const DATELINE: RegExp =
  /^(?:[\p{L}\p{M}.,'’() /\d-]{0,60}\([\p{L}\p{N} /.]{2,24}\)\s?(?:[-–—:]{1,2}|(?=\p{Lu}))|\p{Lu}{3,20}[\p{L}.,'’ \d]{0,40} ?(?:--|[–—])) ?/u

function hasDateline(text: string, { start, end }: Sentence): boolean {
  return DATELINE.test(text.slice(start, Math.min(end, start + 100)))
}
