import type { Language } from '../language.ts'
import { PairStopWords } from './pairs.ts'

/** Particles, pronouns, copula and conjunctions, in both scripts, that are hardly ever part of a longer word. */
const FUNCTION_CHARACTERS =
  '的了是在和與与及也就都而或但被把這这那哪們们我你他她它您嗎吗呢吧啊嘛着著很之其該该此於于從从跟並并且則则若'

/** Simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  stopWords: /* @__PURE__ */ new PairStopWords(FUNCTION_CHARACTERS),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 255,
}
