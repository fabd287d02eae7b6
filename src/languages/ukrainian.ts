import type { Language } from '../language.ts'
import { stem, stopWordList } from '../vendor/languages/ukrainian.ts'
import { headings, openings, READING_SPEED, stopWordsOf, words } from './words.ts'

const ABBREVIATIONS =
  'р рр ст мал т.д т.п т.зв т.ч тис млн млрд грн коп див пор стор рис табл вул просп пров буд кв обл р-н смт ' +
  'св ім проф акад доц канд докт інж ген полк гол зав заст ред упоряд вид кн розд тел н.е чол напр оз арт гр ' +
  'деп дир заг зб іст куб лат англ нім фр мол нар нач нац пл прим псевд рос секр спец студ тов укр упр чл'

/** What stopword's list lacks. */
const MISSING =
  'він вона також який яка яке які якого якої яких яким якому якою якими тому тобто однак проте щодо після ' +
  'перед протягом через між серед було були може можуть має мають цього цієї цих цим цьому того тих тим те усі ' +
  'всі весь вся все дуже лише при та що як коли якщо його її їх'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING)

/** Pronouns and connectives that lean on the sentence before. Untested. */
const DANGLING =
  'він|вона|вон[ио]|це(?:й|го|му)?|ц[яіюі]|його|її|їх|йому|їй|той|т[аеі]|але|а|і|й|та|або|однак|проте|також|тому|потім|так|тоді|там|крім того|при цьому|обидв[аі]|так(?:ий|а|і|е)'

export const ukrainian: Language = {
  code: 'uk',
  stopWords,
  stem,
  dangling: /* @__PURE__ */ openings(DANGLING),
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('виснов(?:ок|ки)|підсум(?:ок|ки)|анотація|резюме'),
  backgrounds: /* @__PURE__ */ headings('передісторія|історія питання'),
  wordsPerMinute: READING_SPEED,
}
