/** What a UTF-16 code unit is to the reader of words. */
export const SEPARATOR = 1
export const BLANK = 2
export const WORD = 3
/** Second half of a surrogate pair: goes with what stands before it. */
export const TRAIL = 4
/** A letter of a script that puts no blanks between words. */
export const UNSPACED = 5
/** A point or a comma: inside a number between two digits. */
export const POINT = 6
/** An apostrophe: inside a word between two letters. */
export const APOSTROPHE = 7
/** A mark that opens or closes a quotation. */
export const QUOTE = 8

const CLASSES: ReadonlyArray<readonly [number, RegExp]> = [
  [BLANK, /^\s$/],
  [POINT, /^[.,]$/],
  [APOSTROPHE, /^['’]$/],
  [QUOTE, /^["“”„«»「」]$/],
  // Nearly all that Western texts have, so that they needn't wait for the Unicode classes to compile (3 ms of a first call).
  [WORD, /^[\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ\u200c\u200d]$/],
  [SEPARATOR, /^[\0-ɏ\u2000-\u206f]$/],
  [
    UNSPACED,
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u,
  ],
  [WORD, /^(?:\p{L}|\p{M}|\p{N}|[\u200c\u200d])$/u],
  // Planes of letters and ideographs lead with these; emoji lead with D83C to D83E and stay separators.
  [WORD, /^[\ud800-\ud83b\ud840-\ud8ff]$/],
  [TRAIL, /^[\udc00-\udfff]$/],
]

/**
 * The class of each code unit, 0 until it is first met: testing all 65,536 up front would cost 10 ms at import,
 * a text has some 80 different ones.
 */
export const classOf: Uint8Array = new Uint8Array(65536)

/** Fills in the class of a code unit that has not been met. */
export function classify(code: number): number {
  const character = String.fromCharCode(code)
  const found = CLASSES.find(([, pattern]) => pattern.test(character))
  classOf[code] = found ? found[0] : SEPARATOR
  return classOf[code]
}
