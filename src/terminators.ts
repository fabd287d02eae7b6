import { isSpace } from './blocks.ts'

/** What a UTF-16 unit may do to a sentence. */
export const STOP = 1
export const HARD = 2
export const ELLIPSIS = 3
export const WIDE = 4
export const SCRIPT_BOUND = 5

/** From here on scripts write a mark without a space after it: CJK, kana, fullwidth forms. */
export const UNSPACED_FROM = 0x2e80

/** `!` and `?`, and their kin in scripts that put a space after them and have small letters or might quote inside. */
const HARD_MARKS = '!?\u203c\u203d\u2047\u2048\u2049\u2e2e'

/**
 * Marks that end a sentence with or without a space after them. Chinese, Japanese, Arabic, Urdu, Syriac, N'Ko,
 * Devanagari and its neighbours (danda), Sinhala, Thai and Khmer end signs, Lao has none, Tibetan, Burmese, Ethiopic,
 * Canadian syllabics, Mongolian, Limbu, Balinese, Ol Chiki, Vai, Bamum, Saurashtra, Javanese, Cham, Meetei, Armenian.
 */
const WIDE_MARKS =
  '\u3002\uff01\uff1f\uff61\ufe52\ufe56\ufe57\u0589\u061e\u061f\u06d4\u0700\u0701\u0702\u07f9\u0837\u0839\u0964\u0965' +
  '\u0df4\u0e5a\u0e5b\u17d4\u17d5\u0f0e\u104b\u1362\u1367\u1368\u166e\u1803\u1809\u1944\u1945\u1b5a\u1b5b\u1b5e\u1b5f' +
  '\u1c3b\u1c3c\u1c7e\u1c7f\ua4ff\ua60e\ua60f\ua6f3\ua6f7\ua876\ua877\ua8ce\ua8cf\ua92f\ua9c8\ua9c9\uaa5d\uaa5e\uaa5f' +
  '\uaaf0\uaaf1\uabeb\u037e'

/** Quotes, brackets, dashes and bullets that may stand before the first word. */
const OPENERS =
  '"\'\u2018\u201c\u201e\u201a\u00ab\u00bb\u2039\u203a([{\u300c\u300e\u3010\u300a\u3008\u3014\uff08\uff3b\u301d\u00bf\u00a1*_`#@-\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u2043\u2026.'

/** These only close. */
const SURE_CLOSERS = '\u2019\u201d\u203a\u00bb)]}\u300d\u300f\u3011\u300b\u3009\u3015\uff09\uff3d\uff5d\u301f'
/** These open in one language or place and close in another: closing here unless a word follows. */
const OTHER_CLOSERS = '"\'\u201c\u2018\u00ab\u2039\uff02\uff07*_'
/** Inside a word: "didn't", "U.S", "CTRL-C", "vice-pres". */
const JOINERS = ".'\u2019-\u2010\u2013"

/** One look-up a character in the scan: 0 for what ends nothing. 64 KB, of which a text touches a few pages. */
export const MARKS: Uint8Array = /* @__PURE__ */ buildMarks()

export const OPENER = 1
export const SURE_CLOSER = 2
export const OTHER_CLOSER = 4
/** White space, or what opens without being part of a word. */
export const WORD_BREAK = 8

/** What a character may do beside a mark, as a sum of the above. */
export const ROLES: Uint8Array = /* @__PURE__ */ buildRoles()

function codes(marks: string): number[] {
  return Array.from(marks, (mark) => mark.charCodeAt(0))
}

function buildMarks(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const code of codes(HARD_MARKS)) table[code] = HARD
  for (const code of codes(WIDE_MARKS)) table[code] = WIDE
  for (const code of codes('.\uff0e')) table[code] = STOP
  for (const code of codes('\u2026\u22ef')) table[code] = ELLIPSIS
  for (const code of codes(':;')) table[code] = SCRIPT_BOUND
  return table
}

function buildRoles(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const code of codes(SURE_CLOSERS)) table[code] = SURE_CLOSER
  for (const code of codes(OTHER_CLOSERS)) table[code] = OTHER_CLOSER
  for (const code of codes(OPENERS)) table[code] = (table[code] as number) | OPENER | WORD_BREAK
  for (const code of codes('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')) table[code] = WORD_BREAK
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = WORD_BREAK
  for (const code of codes(JOINERS)) table[code] = (table[code] as number) & ~WORD_BREAK
  return table
}

/** `;` asks in Greek, `:` ends in Armenian; in every other script they end nothing. */
export function endsInItsScript(mark: number, before: number): boolean {
  if (mark === 0x3b) return (before >= 0x370 && before < 0x400) || (before >= 0x1f00 && before < 0x2000)
  return before >= 0x531 && before <= 0x588
}

export function isCloser(code: number): boolean {
  return ((ROLES[code] as number) & (SURE_CLOSER | OTHER_CLOSER)) !== 0
}

export function isOpener(code: number): boolean {
  return ((ROLES[code] as number) & OPENER) !== 0
}

export function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f)
  )
}

/** Small letters of scripts that begin a sentence with a capital. Georgian has capitals, but not for that. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code >= 0x10d0 && code <= 0x10ff) return false
  const letter = String.fromCharCode(code)
  return letter.toUpperCase() !== letter && letter.toLowerCase() === letter
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return code >= 0xaa && !isSpace(code) && MARKS[code] === 0 && !isOpener(code) && !(code >= 0x2000 && code < 0x2070)
}
