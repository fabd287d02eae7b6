import { check, type Length } from '../check.ts'
import type { Digest } from '../digest.ts'
import type { Language } from '../language.ts'
import { matchLanguage } from '../match-language.ts'
import { type Options as CoreOptions, summarize as summarizeIn } from '../summarize.ts'
import { viewText } from '../view.ts'
import { afrikaans } from './afrikaans.ts'
import { arabic } from './arabic.ts'
import { armenian } from './armenian.ts'
import { azerbaijani } from './azerbaijani.ts'
import { bengali } from './bengali.ts'
import { bulgarian } from './bulgarian.ts'
import { catalan } from './catalan.ts'
import { chinese } from './chinese.ts'
import { croatian } from './croatian.ts'
import { czech } from './czech.ts'
import { danish } from './danish.ts'
import { detectorOf } from './detect.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { estonian } from './estonian.ts'
import { filipino } from './filipino.ts'
import { finnish } from './finnish.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { greek } from './greek.ts'
import { gujarati } from './gujarati.ts'
import { hebrew } from './hebrew.ts'
import { hindi } from './hindi.ts'
import { hungarian } from './hungarian.ts'
import { icelandic } from './icelandic.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { latvian } from './latvian.ts'
import { lithuanian } from './lithuanian.ts'
import { macedonian } from './macedonian.ts'
import { marathi } from './marathi.ts'
import { nepali } from './nepali.ts'
import { norwegian } from './norwegian.ts'
import { persian } from './persian.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { punjabi } from './punjabi.ts'
import { romanian } from './romanian.ts'
import { russian } from './russian.ts'
import { serbian } from './serbian.ts'
import { slovak } from './slovak.ts'
import { slovenian } from './slovenian.ts'
import { spanish } from './spanish.ts'
import { swahili } from './swahili.ts'
import { swedish } from './swedish.ts'
import { tamil } from './tamil.ts'
import { telugu } from './telugu.ts'
import { thai } from './thai.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'
import { undetermined } from './undetermined.ts'
import { urdu } from './urdu.ts'
import { vietnamese } from './vietnamese.ts'

/** Of a tie the first: Danish before Norwegian, which has more that tells it apart. */
const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  russian,
  ukrainian,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  bulgarian,
  croatian,
  slovenian,
  greek,
  turkish,
  indonesian,
  vietnamese,
  arabic,
  persian,
  urdu,
  hindi,
  bengali,
  hebrew,
  chinese,
  japanese,
  korean,
  thai,
  catalan,
  lithuanian,
  latvian,
  estonian,
  marathi,
  nepali,
  gujarati,
  punjabi,
  tamil,
  telugu,
  serbian,
  macedonian,
  afrikaans,
  icelandic,
  azerbaijani,
  armenian,
  swahili,
  filipino,
]

/** All optional, as the core's; only `language` may be a code too. */
export interface Options extends Omit<CoreOptions, 'language'> {
  /** A language value, or its code: 'de', 'pt-BR', in any case. Default: found in the text. */
  language?: Language | string | undefined
}

/**
 * As the core's `summarize`, in every language: found in the text unless given. A text in none of them is ranked by
 * its words alone.
 *
 * @param text Plain text or Markdown of an article, page crumbs and all.
 * @param n How many sentences to keep, from 0 up; or a length in words, characters or as a ratio, which is never exceeded.
 * @throws {TypeError} An argument of the wrong type.
 * @throws {RangeError} A number outside its range, or the code of a language that is none of ours.
 */
export function summarize(text: string, n: number | Length, options: Options = {}): Digest {
  check(typeof text === 'string', 'text', 'a string', text)
  check(typeof options === 'object' && options !== null, 'options', 'an object', options)
  const { language = detectLanguage(text) ?? undetermined } = options
  const value = typeof language === 'string' ? languageOf(language) : language
  // over, not spread, as options may be another object's or a class's
  return summarizeIn(text, n, Object.create(options, { language: { value } }))
}

/** The language that a text is in, or undefined if it is none of ours. Short texts, below 100 characters or so, are a guess. */
export function detectLanguage(text: string): Language | undefined {
  check(typeof text === 'string', 'text', 'a string', text)
  detect ??= detectorOf(LANGUAGES)
  return detect(viewText(text).text)
}

let detect: ((text: string) => Language | undefined) | undefined

/** 'de-AT' and 'DE' are German. */
function languageOf(code: string): Language {
  const found = matchLanguage(code, [...LANGUAGES, undetermined])
  const codes = LANGUAGES.map((language) => language.code).join(', ')
  check(found, 'options.language', `the code of a known language (${codes})`, code, RangeError)
  return found as Language
}
