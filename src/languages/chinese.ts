import type { Language } from '../language.ts'
import { PairStopWords } from './pairs.ts'
import { headings } from './words.ts'

/** Particles, pronouns, copula and conjunctions, in both scripts, that are hardly ever part of a longer word. */
const FUNCTION_CHARACTERS =
  '的了是在和與与及也就都而或但被把這这那哪們们我你他她它您嗎吗呢吧啊嘛着著很之其該该此於于從从跟並并且則则若'

/** Simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  stopWords: /* @__PURE__ */ new PairStopWords(FUNCTION_CHARACTERS),
  summaries: /* @__PURE__ */ headings('\\S{0,4}(?:摘 ?要|结论|結論|小结|总结|總結|结语|結語)(?:[与與和及]\\S{1,8})?'),
  backgrounds: /* @__PURE__ */ headings('\\S{0,4}背景\\S{0,8}'),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 255,
}
