import type { Language } from '../language.ts'
import { PairStopWords } from './pairs.ts'

/** The particles that follow nouns and the commonest endings. */
const PARTICLES = 'はがをにでとものへやだたてるしれ'

export const japanese: Language = {
  code: 'ja',
  stopWords: /* @__PURE__ */ new PairStopWords(PARTICLES),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 357,
}
