import { isSpace } from './blocks.ts'
import { isDigit, isLetter, isOpener, MARKS, OTHER_CLOSER, ROLES, SCRIPT_BOUND, SURE_CLOSER } from './terminators.ts'

/** How many `"` a block has before a place, counted as the scan asks: odd means that a quotation is open. */
export interface Quotes {
  at: number
  open: boolean
}

/** What floats behind a space and still closes: `. )`, `! ”`, French `. »`. */
const FLOATING: ReadonlySet<number> = /* @__PURE__ */ new Set([0x29, 0x5d, 0x7d, 0x201d, 0xbb, 0x203a])

/** Past a run of marks and all that closes after them: `?!`, `."`, `.')`, `. . .`, `! »`, `. :)`. */
export function skipTail(text: string, at: number, end: number, quotes: Quotes): number {
  let i = at + 1
  while (i < end) {
    const next = isSpace(text.charCodeAt(i)) ? skipFloating(text, i, end, quotes) : skipAttached(text, i, end, quotes)
    if (next === i) break
    i = next
  }
  return i
}

function skipAttached(text: string, i: number, end: number, quotes: Quotes): number {
  const code = text.charCodeAt(i)
  const mark = MARKS[code] as number
  if (mark === SCRIPT_BOUND) return skipEmoticon(text, i, end)
  const role = ROLES[code] as number
  if (mark !== 0 || (role & SURE_CLOSER) !== 0) return i + 1
  if ((role & OTHER_CLOSER) === 0) return i
  if (!isWordCharacter(text.charCodeAt(i + 1))) return i + 1
  return code === 0x22 && isQuoteOpen(text, i, quotes) ? i + 1 : i
}

/** A mark or closer behind one space. German opens with "»", but then a word follows. */
function skipFloating(text: string, i: number, end: number, quotes: Quotes): number {
  const code = text.charCodeAt(i + 1)
  const after = i + 2 < end ? text.charCodeAt(i + 2) : 0x20
  if (i + 1 >= end) return i
  if (code === 0x2e) return skipDots(text, i, end)
  if (code === 0x22) return !isWordCharacter(after) && isQuoteOpen(text, i, quotes) ? i + 2 : i
  if (code === 0x27) return after === 0x27 && !isWordCharacter(text.charCodeAt(i + 3)) ? i + 3 : i
  if (FLOATING.has(code)) return isWordCharacter(after) && code !== 0x29 ? i : i + 2
  const smile = skipEmoticon(text, i + 1, end)
  return smile > i + 1 ? smile : i
}

/** Past dots behind a space at `i`, unless a word follows: "raak. ...en toen", "use .NET". */
function skipDots(text: string, i: number, end: number): number {
  let after = i + 2
  while (after < end && text.charCodeAt(after) === 0x2e) after++
  return after < end && isWordCharacter(text.charCodeAt(after)) ? i : after
}

function isQuoteOpen(text: string, at: number, quotes: Quotes): boolean {
  for (; quotes.at < at; quotes.at++) if (text.charCodeAt(quotes.at) === 0x22) quotes.open = !quotes.open
  return quotes.open
}

/** Past ":)", ";-)", ":D" with white space after it; `i` if there is none. */
export function skipEmoticon(text: string, i: number, end: number): number {
  const eyes = text.charCodeAt(i)
  if (eyes !== 0x3a && eyes !== 0x3b) return i
  const nose = text.charCodeAt(i + 1) === 0x2d ? 1 : 0
  let mouth = i + 1 + nose
  const code = text.charCodeAt(mouth)
  if (code !== 0x29 && code !== 0x28 && code !== 0x44 && code !== 0x50) return i
  while (mouth < end && text.charCodeAt(mouth) === code) mouth++
  return mouth === end || isSpace(text.charCodeAt(mouth)) ? mouth : i
}

/** Past the numbers of footnotes at `i`: "[3]", "[3][12]", "[…]", or, `bare`, "3" and "³". */
export function skipNotes(text: string, i: number, end: number, bare: boolean): number {
  for (let notes = 0; notes < 8 && text.charCodeAt(i) === 0x5b; notes++) {
    const note = /^\[[\d.…]{1,5}\]/.exec(text.slice(i, i + 7))
    if (!note) return i
    i += note[0].length
  }
  const limit = Math.min(end, i + 3)
  while (i < limit && (isSuperscript(text.charCodeAt(i)) || (bare && isDigit(text.charCodeAt(i))))) i++
  return i
}

function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079)
}

export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

export function skipSpace(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++
  return from
}

/** Past opening quotes and brackets at `from`. */
export function skipOpeners(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 4)
  while (from < limit && isOpener(text.charCodeAt(from))) from++
  return from
}
