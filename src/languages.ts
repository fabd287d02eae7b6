import { check, type Length } from './check.ts'
import type { Digest } from './digest.ts'
import type { Language } from './language.ts'
import { arabic } from './languages/arabic.ts'
import { bengali } from './languages/bengali.ts'
import { bulgarian } from './languages/bulgarian.ts'
import { catalan } from './languages/catalan.ts'
import { chinese } from './languages/chinese.ts'
import { croatian } from './languages/croatian.ts'
import { czech } from './languages/czech.ts'
import { danish } from './languages/danish.ts'
import { detectorOf } from './languages/detect.ts'
import { dutch } from './languages/dutch.ts'
import { english } from './languages/english.ts'
import { estonian } from './languages/estonian.ts'
import { finnish } from './languages/finnish.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { greek } from './languages/greek.ts'
import { hebrew } from './languages/hebrew.ts'
import { hindi } from './languages/hindi.ts'
import { hungarian } from './languages/hungarian.ts'
import { indonesian } from './languages/indonesian.ts'
import { italian } from './languages/italian.ts'
import { japanese } from './languages/japanese.ts'
import { korean } from './languages/korean.ts'
import { latvian } from './languages/latvian.ts'
import { lithuanian } from './languages/lithuanian.ts'
import { norwegian } from './languages/norwegian.ts'
import { persian } from './languages/persian.ts'
import { polish } from './languages/polish.ts'
import { portuguese } from './languages/portuguese.ts'
import { romanian } from './languages/romanian.ts'
import { russian } from './languages/russian.ts'
import { slovak } from './languages/slovak.ts'
import { slovenian } from './languages/slovenian.ts'
import { spanish } from './languages/spanish.ts'
import { swedish } from './languages/swedish.ts'
import { thai } from './languages/thai.ts'
import { turkish } from './languages/turkish.ts'
import { ukrainian } from './languages/ukrainian.ts'
import { undetermined } from './languages/undetermined.ts'
import { urdu } from './languages/urdu.ts'
import { vietnamese } from './languages/vietnamese.ts'
import { type Options as CoreOptions, summarize as summarizeIn } from './summarize.ts'

export type { CorpusStatistics, Length } from './check.ts'
export type { Digest, DigestSentence, Extent } from './digest.ts'
export type { Language } from './language.ts'
export type { Parts } from './scores.ts'
export type { Splitter } from './sentences.ts'
export {
  arabic,
  bengali,
  bulgarian,
  catalan,
  chinese,
  croatian,
  czech,
  danish,
  dutch,
  english,
  estonian,
  finnish,
  french,
  german,
  greek,
  hebrew,
  hindi,
  hungarian,
  indonesian,
  italian,
  japanese,
  korean,
  latvian,
  lithuanian,
  norwegian,
  persian,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  slovenian,
  spanish,
  swedish,
  thai,
  turkish,
  ukrainian,
  undetermined,
  urdu,
  vietnamese,
}

/** Of a tie the first. */
const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  norwegian,
  danish,
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
]

export interface Options extends Omit<CoreOptions, 'language'> {
  /** A language value, or its code: 'de', 'pt-BR', in any case. Default: found in the text. */
  language?: Language | string
}

/**
 * As the core's `summarize`, in every language: found in the text unless given. A text in none of them is ranked by
 * its words alone.
 *
 * @throws {TypeError} An argument of the wrong type.
 * @throws {RangeError} A number outside its range, or the code of a language that is none of ours.
 */
export function summarize(text: string, n: number | Length, options: Options = {}): Digest {
  check(typeof text === 'string', 'text', 'a string', text)
  check(typeof options === 'object' && options !== null, 'options', 'an object', options)
  const { language = detectLanguage(text) ?? undetermined } = options
  return summarizeIn(text, n, { ...options, language: typeof language === 'string' ? languageOf(language) : language })
}

const detect: (text: string) => Language | undefined = /* @__PURE__ */ detectorOf(LANGUAGES)

/** The language that a text is in, or undefined if it is none of ours. Short texts, below 100 characters or so, are a guess. */
export function detectLanguage(text: string): Language | undefined {
  check(typeof text === 'string', 'text', 'a string', text)
  return detect(text)
}

/** Codes that also stand for one of ours. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', bs: 'hr' }

/** 'de-AT' and 'DE' are German. */
function languageOf(code: string): Language {
  const [primary = ''] = code.toLowerCase().split(/[-_]/, 1)
  const found = [...LANGUAGES, undetermined].find((language) => language.code === (ALIASES[primary] ?? primary))
  const codes = LANGUAGES.map((language) => language.code).join(', ')
  check(found, 'options.language', `the code of a known language (${codes})`, code, RangeError)
  return found as Language
}
