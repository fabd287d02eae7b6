/** What a UTF-16 code unit is to a reader. Words are made of the classes from `NUMBER` up, and of `UNSPACED`. */
export const SEPARATOR = 1
export const BLANK = 2
/** Second half of a surrogate pair: goes with what stands before it. */
export const TRAIL = 3
/** A point or a comma: inside a number between two digits. */
export const POINT = 4
/** An apostrophe: inside a word between two letters. */
export const APOSTROPHE = 5
/** A mark that opens or closes a quotation. */
export const QUOTE = 6
/** A letter of a script that puts no blanks between words. */
export const UNSPACED = 7
export const NUMBER = 8
/** What combines with the letter before it. */
const COMBINING = 9
/** A letter of a script without capitals. */
const LETTER = 10
const SMALL = 11
const CAPITAL = 12

/**
 * The first that fits, for what has no case. What Western texts have stands before the Unicode classes, so that those
 * needn't be compiled for it: 3 ms of a first call.
 */
const CLASSES: ReadonlyArray<readonly [number, RegExp]> = [
  [BLANK, /\s/],
  [POINT, /[.,]/],
  [APOSTROPHE, /['’]/],
  [QUOTE, /["“”„«»「」]/],
  [NUMBER, /[\d²³¹¼-¾]/],
  [LETTER, /[ªºა-ჺ]/],
  [COMBINING, /[\u200c\u200d]/],
  [SEPARATOR, /[\0-¿×÷\u2000-\u206f\u20a0-\u20bf]/],
  [NUMBER, /[๐-๙໐-໙၀-၉០-៩]/],
  [UNSPACED, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u],
  [LETTER, /\p{L}/u],
  [COMBINING, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  // Planes of letters and ideographs lead with these; emoji lead with D83C to D83E and stay separators.
  [LETTER, /[\ud800-\ud83b\ud840-\ud8ff]/],
  [TRAIL, /[\udc00-\udfff]/],
]

/**
 * The class of each code unit, 0 until it is first met: testing all 65,536 up front would cost 10 ms at import,
 * a text has some 80 different ones.
 */
export const classOf: Uint8Array = new Uint8Array(65536)

/** Fills in the class of a code unit that has not been met. */
export function classify(code: number): number {
  const character = String.fromCharCode(code)
  classOf[code] = caseOf(character) || (CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? SEPARATOR)
  return classOf[code]
}

/** 0 without case. Georgian counts as without: its capitals are for headlines, sentences begin as they go on. */
function caseOf(letter: string): number {
  if (letter.toLowerCase() !== letter) return CAPITAL
  return letter.toUpperCase() === letter || /[ა-ჺ]/.test(letter) ? 0 : SMALL
}

/** The class of the code unit at a place of a text; outside of it, of a separator. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0 // NaN as a key would make this look-up slow for all
  return classOf[code] || classify(code)
}

/** White space as `String.prototype.trim` sees it. */
export function isSpace(text: string, at: number): boolean {
  return classAt(text, at) === BLANK
}

export function isCapital(text: string, at = 0): boolean {
  return classAt(text, at) === CAPITAL
}

export function isSmall(text: string, at = 0): boolean {
  return classAt(text, at) === SMALL
}

export function isNumber(text: string, at = 0): boolean {
  return classAt(text, at) === NUMBER
}

/** A letter that is no capital, or what combines with one. */
export function isUncapitalized(text: string, at = 0): boolean {
  const kind = classAt(text, at)
  return kind === UNSPACED || (kind > NUMBER && kind < CAPITAL)
}

/** Of any script. */
export function isLetter(text: string, at = 0): boolean {
  const kind = classAt(text, at)
  return kind >= LETTER || kind === UNSPACED
}

/** A letter of a script that puts no blanks between words? */
export function isUnspaced(text: string, at = 0): boolean {
  return classAt(text, at) === UNSPACED
}

/** Has it a letter or a number? */
export function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetter(text, i) || isNumber(text, i)) return true
  return false
}
