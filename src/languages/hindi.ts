import type { Language } from '../language.ts'
import { stem, stopWordList } from '../vendor/languages/hindi.ts'
import { headings, READING_SPEED, stopWordsOf, words } from './words.ts'

const ABBREVIATIONS = 'डॉ डा प्रो पं मो मि रु कि.मी सं ई.पू कु स्व ले ब्रि श्रीमती बी सी डी एफ एच जे के एल एम एन आर एस टी यू वी'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'घर आप'

/** What stopword's list lacks. */
const MISSING =
  'है हैं को का में से ने पर और यह वह भी कि तो ही नहीं कर था थी थे लिए गया गई गए रहा रही रहे हुआ हुई हुए अपने ' +
  'किया दिया जो आप जाता जाती जाते करता करती होगा होगी होंगे इसके उनके बारे बीच दौरान तहत वाली वाला गयी'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

export const hindi: Language = {
  code: 'hi',
  stopWords,
  stem,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('सारांश|निष्कर्ष'),
  backgrounds: /* @__PURE__ */ headings('पृष्ठभूमि'),
  wordsPerMinute: READING_SPEED,
}
