import type { Language } from '../language.ts'
import { stem, stopWordList } from '../vendor/languages/arabic.ts'
import { headings, stopWordsOf } from './words.ts'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL =
  'زيارة صباح مساء اليوم وكالة للامم لقاء اعلنت السابق عام عاما سنة سنوات ايار شخصا الذاتي الوقت عدد ، ـ ّآض ' + 'ّأيّان'

/** What stopword's list lacks. */
const MISSING =
  'التي الذي الذين إلى على في من عن مع هذا هذه ذلك تلك أن إن كان كانت يكون تكون كما قد لقد لم لا ما هو هي هم أو ' +
  'ثم بعد قبل عند منذ حتى حيث بين غير كل بعض أي لكن وهو وهي وقد ولم ولا وفي ومن أنه أنها بأن لأن ليس ليست أيضا ' +
  'أيضاً فقط خلال حول دون نحو ضد عبر أكثر أحد إحدى وكان وكانت مما فيه فيها منه منها عليه عليها إليه إليها به ' +
  'بها له لها لهم'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

export const arabic: Language = {
  code: 'ar',
  stopWords,
  stem,
  summaries: /* @__PURE__ */ headings('(?:ال)?(?:خلاصة|ملخص|خاتمة|استنتاج(?:ات)?)'),
  backgrounds: /* @__PURE__ */ headings('(?:ال)?خلفية'),
  wordsPerMinute: 138,
}
