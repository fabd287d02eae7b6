import type { Language } from '../language.ts'
import { headings, words } from './words.ts'

const ABBREVIATIONS = 'ดร นพ พญ ผศ รศ ศ กม ต อ จ ถ ซ พล.อ พล.ต.อ พล.ต พ.ต.อ ร.ต.อ น.ส'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set()

/**
 * Sentences have no mark, only a blank, as clauses and lists have: it counts after thirty letters and more without one.
 * Of what is cut 57 in 100 are sentences, the rest clauses that read alone (F1 1 → 58; after twenty letters 61, but 54 in
 * 100; after forty 55 and 62).
 */
const AFTER_BLANK: RegExp = /(?<=[\u0e00-\u0e7f]{30} )(?=[\u0e00-\u0e7f])/g

export const thai: Language = {
  code: 'th',
  stopWords,
  unmarked: AFTER_BLANK,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('\\S{0,6}(?:บทคัดย่อ|สรุป)\\S{0,12}'),
  backgrounds: /* @__PURE__ */ headings('\\S{0,6}ภูมิหลัง\\S{0,12}'),
  // Letters, since words are not written apart: the mean of 17 languages (IReST).
  wordsPerMinute: 863,
}
