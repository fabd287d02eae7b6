import { isByline, isCreditLine, isNames, isTime } from './crumbs.ts'
import { readPhrase } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { countWords, endsSentence, LONGEST_LABEL, PLENTY, type Unit } from './units.ts'

/** Characters of the longest line on the author or thanks to a colleague. */
const LONGEST_NOTICE = 400
/** Characters beyond which a sentence among others is not looked at. */
const LONGEST_BUTTON = 90

/** Crumbs that stand in one block with the article: pages that came as one line, and a "Read more: …" at a paragraph's end. */
export function dropInside(
  text: string,
  sentences: readonly Sentence[],
  units: readonly Unit[],
  real: boolean[],
): void {
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
  return (
    isByline(piece) || isTime(piece) || /^By ?\.$/i.test(piece) || (/ \.$/.test(piece) && isNames(piece.split(' ')))
  )
}

/** Pages that were flattened to one line keep a space before the stops that stand for line ends: those pieces had no mark. */
export function dropSpaced(text: string, sentences: readonly Sentence[], real: boolean[]): void {
  for (let i = 0; i < sentences.length; i++) {
    const { start, end } = sentences[i] as Sentence
    if (text.charCodeAt(end - 1) !== 0x2e || text.charCodeAt(end - 2) !== 0x20) continue
    if (countWords(text, start, Math.min(end, start + PLENTY)) <= LONGEST_LABEL) real[i] = false
  }
}

/** What signs an article off: "CNN's Jane Doe contributed to this report.", an agency's name, a line on the author. */
export function dropEnd(
  text: string,
  sentences: readonly Sentence[],
  units: readonly Unit[],
  title: number,
  real: boolean[],
): void {
  const last = real.lastIndexOf(true)
  for (let i = last; i >= 0 && i > last - 3; i--) {
    const { start, end } = sentences[i] as Sentence
    if (end - start <= LONGEST_NOTICE && isCreditLine(text.slice(start, end))) real[i] = false
  }
  const unit = units.find((one) => one.first <= last && last < one.last)
  if (!unit) return
  if (unit.last - unit.first > 3) dropSigned(text, sentences[last] as Sentence, last, real)
  else if (unit.end - unit.start <= LONGEST_NOTICE && isAuthor(text, unit, units, title)) {
    real.fill(false, unit.first, unit.last)
  }
}

/** "(Reuters)" or a name after the last full stop. */
function dropSigned(text: string, { start, end }: Sentence, last: number, real: boolean[]): void {
  if (end - start > LONGEST_BUTTON || endsSentence(text, start, end)) return
  const piece = text.slice(start, end)
  const words = piece.split(/\s/)
  if (words.length > 6) return
  if ((/\p{Lu}/u.test(piece) && isNames(words)) || /^[([（].*[)\]）]$/s.test(piece)) real[last] = false
}

/** Does it begin with a name that stood over the article, alone or after "By"? */
function isAuthor(text: string, unit: Unit, units: readonly Unit[], title: number): boolean {
  for (const head of units.slice(0, 40)) {
    if (head.kind === 'prose' || head.start >= unit.start) break
    if (head.kind === 'line' || head.start === title || head.end - head.start > 60) continue
    const name = text
      .slice(head.start, head.end)
      .replace(/^(?:By|BY) /, '')
      .split(/[,|]/, 1)[0] as string
    if (name.includes(' ') && text.startsWith(name, unit.start) && isNames(name.split(' '))) return true
  }
  return false
}
