import type { Language } from '../language.ts'
import { ALPHABETS, countLetters, type Letter, mainScript, type Script } from './scripts.ts'

/** Opening, middle and end of a text are looked at, so many code units of each: what a page says around an article is outvoted. */
const WINDOW = 700
/** Longer words are none of a list. */
const LONGEST_WORD = 32
/**
 * A text in a language that isn't ours has less than this share of known words (those with foreign letters taken off).
 * Of paragraphs of 200 characters in our own 99 in 100 have more: half of them 0.2 to 0.5.
 */
const LEAST_KNOWN = 0.05
/**
 * Languages with Latin letters share short words, and so do those with Devanagari: 0.05 takes Somali, Basque and Latin for
 * German or French, Maithili and Sanskrit for Nepali.
 */
const LEAST_KNOWN_SHARED = 0.1
/**
 * Endings that count as known words do: Finnish and Turkish say by them what others say by words, and have half their stop
 * words; Danish and Norwegian share most of theirs, but not -tion and -sjon, nor double consonants at the end. So do Dutch
 * and Afrikaans, which spell otherwise, and Bulgarian and Macedonian with all that have no articles. Azerbaijani alone
 * has ə, in every third word. Marathi and Nepali write as one with the noun what Hindi has as words.
 */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  fi: /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|nen|sen|ään|aan|iin|een|vat|vät)$/,
  da: /(?:hed(?:en|er)?|ede|erne|tion(?:en|er|erne)?)$/,
  nb: /(?:het(?:en|er)?|sjon(?:en|er|ene)?|ff|gg|kk|ll|mm|nn|pp|tt)$/,
  mr: /(?:ण्या.*|ाच[ाीे]|च्या|ां(?:ना|नी)|ातील|मध्ये)$/,
  ne: /(?<=..)(?:हर[ूु].*|को|मा|लाई|बाट)$/,
  tr: /(?:l[ae]r(?:[ıi]n?)?|[dt][ae]n|[ıiuü]nd[ae]|n[ıiuü]n|yor|m[ıiuü]ş|m[ae]s[ıi]|m[ae]k|[dt][ıiuü]r)$/,
  az: /ə/,
  nl: /ij(?:[dfkns]|ke|[dv]en)?$/,
  af: /^sk|(?:asies?|iese|(?<=..)(?:like?|yn)|ywe?)$/,
  bg: /(?:[ая]та|ите|ото|ът|ият)$/,
  mk: /(?:ата|ите|ото|иот|аат|(?<=...)от)$/,
}

/** Scripts of one language: no other that writes them has as many readers. */
const SOLE = /^(?:kana|han|hangul|thai|gurmukhi|gujarati|tamil|telugu)$/

/**
 * Text → which of these languages it is in, or undefined if it is in none. The first call makes an index of all stop
 * words (1 ms); one look-up a word then does for all languages.
 */
export function detectorOf(languages: readonly Language[]): (text: string) => Language | undefined {
  let index: Map<string, number[]> | undefined
  return (text) => {
    const sample = sampleOf(text)
    const letters = countLetters(sample)
    const script = mainScript(letters)
    const isOfScript = languages.map(({ code }) => ALPHABETS[code]?.[0] === script)
    if (script && SOLE.test(script)) return languages[isOfScript.indexOf(true)]
    const words = sample.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
    index ??= indexStopWords(languages)
    const endings = languages.flatMap(({ code }, i) =>
      isOfScript[i] && ENDINGS[code] ? [{ i, ending: ENDINGS[code] }] : [],
    )
    const known = countKnown(words, languages.length, index, endings)
    let best: Language | undefined
    let most = (script === 'latin' || script === 'devanagari' ? LEAST_KNOWN_SHARED : LEAST_KNOWN) * words.length
    languages.forEach((language, i) => {
      if (!isOfScript[i]) return
      const score = (known[i] as number) - countForeign(letters, script, language.code)
      if (score > most) {
        best = language
        most = score
      }
    })
    return best
  }
}

function sampleOf(text: string): string {
  const middle = (text.length - WINDOW) >> 1
  const windows =
    text.length <= 3 * WINDOW
      ? [text]
      : [text.slice(0, WINDOW), text.slice(middle, middle + WINDOW), text.slice(-WINDOW)]
  return windows.join('\n').normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/** Stop word → numbers of the languages that have it. */
function indexStopWords(languages: readonly Language[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  languages.forEach(({ stopWords }, i) => {
    for (const word of stopWords) {
      const having = index.get(word)
      if (having) having.push(i)
      else index.set(word, [i])
    }
  })
  return index
}

/** Of the language of that number. */
interface Ending {
  i: number
  ending: RegExp
}

/** How many of the words each language knows. "l'homme" is known as "l" and "homme" are. */
function countKnown(
  words: readonly string[],
  languages: number,
  index: Map<string, number[]>,
  endings: readonly Ending[],
): number[] {
  const known = new Array<number>(languages).fill(0)
  const add = (i: number): void => {
    known[i] = (known[i] as number) + 1
  }
  for (const word of words) {
    if (word.length > LONGEST_WORD) continue
    const having = index.get(word) ?? (word.includes("'") ? havingAPart(word, index) : NONE)
    for (const i of having) add(i)
    for (const { i, ending } of endings) if (ending.test(word) && !having.includes(i)) add(i)
  }
  return known
}

const NONE: readonly number[] = []

function havingAPart(word: string, index: Map<string, number[]>): readonly number[] {
  return [...new Set(word.split("'").flatMap((part) => index.get(part) ?? NONE))]
}

/** Letters of the text's script that the language doesn't have: other scripts tell nothing. */
function countForeign(letters: readonly Letter[], main: Script | undefined, code: string): number {
  const own = ALPHABETS[code]?.[1]
  if (own === undefined) return 0
  let foreign = 0
  for (const { letter, script, count } of letters)
    if (script === main && letter > '\x7f' && !own.includes(letter)) foreign += count
  return foreign
}
