import type { Language } from '../language.ts'
import { words } from './words.ts'

const ABBREVIATIONS = 'ดร นพ พญ ผศ รศ ศ กม ต อ จ ถ ซ พล.อ พล.ต.อ พล.ต พ.ต.อ ร.ต.อ น.ส'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set()

export const thai: Language = {
  code: 'th',
  stopWords,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  // Letters, since words are not written apart: the mean of 17 languages (IReST).
  wordsPerMinute: 863,
}
