import { isSpace } from './blocks.ts'
import type { Language } from './language.ts'
import { isDigit, isLower, isOpener, isUpper } from './terminators.ts'
import { isCommonAbbreviation, isDottedAbbreviation, isNumberLabel, isTimeAbbreviation } from './vendor/sbd.ts'

/** No abbreviation is longer; bounds what is read around a stop, whatever the text. */
const LONGEST_WORD = 40

/** A full stop with all that is asked about it: the sentence so far starts at `from`, the next word at `next`. */
export interface Stop {
  from: number
  at: number
  tail: number
  next: number
  end: number
}

/** Does the single full stop at `stop.at`, white space after it, end the sentence? */
export function isEnd(text: string, stop: Stop, language: Language): boolean {
  const first = firstLetter(text, stop.next, stop.end)
  if (isLower(first)) return false
  const start = wordBefore(text, stop.from, stop.at)
  if (start === stop.at) return true
  const word = text.slice(start, stop.at)
  const abbreviation = isAbbreviation(word, start, text, stop, first, language)
  if (!abbreviation) return true
  if (closesBracket(text, stop)) return text.charCodeAt(stop.from) === 40
  if (isDigit(first)) return false
  const following = wordAfter(text, stop.next, stop.end)
  if (language.code === 'en' && isTimeAbbreviation(`${word}.`, following)) return false
  return isUpper(first) && (language.starters?.has(following.toLowerCase()) ?? false)
}

function isAbbreviation(word: string, start: number, text: string, stop: Stop, first: number, language: Language): boolean {
  const lower = word.toLowerCase()
  const english = language.code === 'en'
  if (isNumeral(word)) {
    if (start === stop.from || language.abbreviations?.has(word)) return true
    return isDigit(first) && word.length < 3 && isNumberLabel(word)
  }
  if (word.length === 1) return isUpper(word.charCodeAt(0)) || start === stop.from || (language.abbreviations?.has(lower) ?? false)
  if (ONLY_BEFORE_NUMBER.has(lower)) return isDigit(first) || isRoman(wordAfter(text, stop.next, stop.end))
  if (language.abbreviations?.has(lower)) return true
  if (word.includes('.')) return isLettersWithStops(word) && isDottedAbbreviation(`${word}.`)
  if (isDigit(first) && english && word.length < 3) return isNumberLabel(word)
  return english && word.length < 6 && isCommonAbbreviation(word)
}

const ONLY_BEFORE_NUMBER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no nos p pp pg ch sec secs art arts eq eqs ref fig figs ex pop pl pt cell miss mi mt ed est trans rev al'.split(' '),
)

function isRoman(word: string): boolean {
  return /^[IVXLC]{1,6}$/.test(word)
}

function isNumeral(word: string): boolean {
  return /^\d{1,40}$/.test(word)
}

/** "U.S", "Ph.D", "z.B": one to three letters between the stops. */
function isLettersWithStops(word: string): boolean {
  return /^(?:\p{L}{1,3}\.){1,8}\p{L}{1,3}$/u.test(word)
}

function closesBracket(text: string, stop: Stop): boolean {
  for (let i = stop.at + 1; i < stop.tail; i++) if (text.charCodeAt(i) === 41) return true
  return false
}

function wordBefore(text: string, from: number, at: number): number {
  let start = at
  const limit = Math.max(from, at - LONGEST_WORD)
  while (start > limit) {
    const code = text.charCodeAt(start - 1)
    if (code === 0x2e ? false : isSpace(code) || (isOpener(code) && code !== 0x27 && code !== 0x2019)) break
    start--
  }
  return start
}

function wordAfter(text: string, next: number, end: number): string {
  let start = next
  const limit = Math.min(end, next + LONGEST_WORD)
  while (start < limit && isOpener(text.charCodeAt(start))) start++
  let stop = start
  while (stop < limit) {
    const code = text.charCodeAt(stop)
    if (isSpace(code) || code === 0x2e || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f) break
    stop++
  }
  return text.slice(start, stop)
}

/** The first character past opening quotes, brackets and dashes; NaN when there is none within reach. */
export function firstLetter(text: string, next: number, end: number): number {
  const limit = Math.min(end, next + LONGEST_WORD)
  for (let i = next; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (isOpener(code) || isSpace(code)) continue
    // "iPhone", "eBay": a name
    if (isLower(code) && i + 1 < end && isUpper(text.charCodeAt(i + 1))) return text.charCodeAt(i + 1)
    return code
  }
  return Number.NaN
}
