import type { Language } from '../language.ts'
import { stopWordList } from '../vendor/languages/catalan.ts'
import { READING_SPEED, stopWordsOf, words } from './words.ts'

const ABBREVIATIONS =
  'sr sra srs dr dra prof av avda ctra pl pg ptge núm art cap ed ex p.ex pàg pàgs tel vol vs aprox màx mín ' +
  'gen febr abr jul ag set oct nov des st sta a.c d.c s.a s.l'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'mon'

/** What stopword's list lacks. */
const MISSING =
  'de que es als seva aquesta van ser sigut era està són havia hagi pot poden fer fa més dos entre segons ' +
  'després abans sense tot cap ara molt on quan qui'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

export const catalan: Language = {
  code: 'ca',
  stopWords,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  wordsPerMinute: READING_SPEED,
}
