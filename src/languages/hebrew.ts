import type { Language } from '../language.ts'
import { stopWordList } from '../vendor/languages/hebrew.ts'
import { headings, stopWordsOf, words } from './words.ts'

const ABBREVIATIONS = 'פרופ עמ מס'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'באיזומידה במקוםשבו בשעהש הסיבהשבגללה יותרמדי לאיזותכלית למקוםשבו מאיזוסיבה מקוםבו נגר'

/** What stopword's list lacks. */
const MISSING =
  'זו לאחר כדי עוד כבר יותר מאוד אלא ידי הזה הזאת האלה שלא היו היתה הייתה אף בו בה בהם לפי ולא הוא הם כי אך ואת ' +
  'וגם זאת כמה תוך החל אינו אינה אין'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

export const hebrew: Language = {
  code: 'he',
  stopWords,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('תקציר|סיכום|מסקנ(?:ה|ות)'),
  backgrounds: /* @__PURE__ */ headings('רקע'),
  wordsPerMinute: 187,
}
