/** What stands in a digest between a sentence that ends at `end` and the next one: nothing after Chinese or Japanese, else a blank. */
export function joint(text: string, end: number): '' | ' ' {
  return end > 0 && isWide(text.charCodeAt(end - 1)) ? '' : ' '
}

/** CJK punctuation, kana, ideographs and full-width forms; not Hangul, which is written with blanks. */
function isWide(code: number): boolean {
  return (code >= 0x3000 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)
}
