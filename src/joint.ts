/** CJK punctuation, kana, ideographs and full-width forms; not Hangul, which is written with blanks. */
const WIDE: RegExp = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/

/** What stands in a digest between a sentence that ends at `end` and the next one: nothing after Chinese or Japanese, else a blank. */
export function joint(text: string, end: number): '' | ' ' {
  return WIDE.test(text.charAt(end - 1)) ? '' : ' '
}
