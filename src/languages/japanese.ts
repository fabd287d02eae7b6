import type { Language } from '../language.ts'
import { PairStopWords } from './pairs.ts'
import { headings } from './words.ts'

/** The particles that follow nouns and the commonest endings. */
const PARTICLES = 'はがをにでとものへやだたてるしれ'

export const japanese: Language = {
  code: 'ja',
  stopWords: /* @__PURE__ */ new PairStopWords(PARTICLES),
  summaries: /* @__PURE__ */ headings('\\S{0,4}(?:要約|要旨|概要|結論|まとめ|おわりに)(?:[と・及]\\S{1,8})?'),
  backgrounds: /* @__PURE__ */ headings('\\S{0,4}背景\\S{0,8}'),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 357,
}
