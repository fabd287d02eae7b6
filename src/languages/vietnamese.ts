import type { Language } from '../language.ts'
import { stopWordList } from '../vendor/languages/vietnamese.ts'
import { stopWordsOf, words } from './words.ts'

const ABBREVIATIONS = 'ts ths gs pgs bs ks tp tx tt v.v nxb tnhh nsnd nsưt mr mrs dr ls kts lm pts cty st gs.ts pgs.ts'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'chuyện chiếc nơi việc'

/** What stopword's list lacks. */
const MISSING =
  'ông bà anh chị họ tôi chúng ta nó ai đây đó kia này hay hoặc nhằm trong ngoài giữa cho đối lại cũng đều hơn ' +
  'nhất ấy vẫn thế sao nào gồm do bằng theo về dù mặc tuy nhiên thể ở là được'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

export const vietnamese: Language = {
  code: 'vi',
  stopWords,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  // Each syllable is written apart, as each is in Chinese: read as fast (IReST).
  wordsPerMinute: 255,
}
