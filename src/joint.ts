/** CJK punctuation, kana, ideographs and full-width forms, before marks that other scripts have too; not Hangul, which is written with blanks. */
const WIDE: RegExp = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef][”’…—]{0,4}$/

/** What stands in a digest between a sentence that ends at `end` and the next one: nothing after Chinese or Japanese, else a blank. */
export function joint(text: string, end: number): '' | ' ' {
  return WIDE.test(text.slice(Math.max(0, end - 5), end)) ? '' : ' '
}
