import { isSpace } from './blocks.ts'
import type { Language } from './language.ts'
import type { Candidate } from './sentences.ts'
import { skipOpeners } from './tails.ts'
import {
  isCloser,
  isDigit,
  isLetter,
  isLower,
  isOpener,
  isUpper,
  ROLES,
  UNSPACED_FROM,
  WORD_BREAK,
} from './terminators.ts'
import { isCommonAbbreviation, isNameAbbreviation, isNumberLabel, isTimeAbbreviation } from './vendor/sbd.ts'

/** No abbreviation is longer; bounds what is read around a stop, whatever the text. */
const LONGEST_WORD = 40

/** "verschied" is long for one; beyond this no list need be asked, unless there are stops inside. */
const LONGEST_ABBREVIATION = 9

/** Does the single full stop at `stop.at`, white space after it, end the sentence? */
export function isEnd(text: string, stop: Candidate, language: Language): boolean {
  const start = wordBefore(text, stop.from, stop.at)
  if (start === stop.at) return true
  const first = firstLetter(text, stop.next, stop.end)
  const word = text.slice(start, stop.at)
  if (isLower(first) && !mayStartSmall(text, stop, word, language)) return false
  if (!isAbbreviation(word, start, text, stop, first, language)) return true
  if (isFirstWord(text, stop.from, start) || NEVER_LAST.has(word.toLowerCase())) return false
  if (!isUpper(first)) return false
  const following = wordAfter(text, stop.next, stop.end)
  if (language.starters?.has(following.toLowerCase())) return !isInitial(text, stop, following)
  return language.code === 'en' && /^[ap]\.m$/i.test(word) && endsAtTime(text, start, stop, following)
}

/** "He left at 6 p.m. Mr. Smith then …", but "At 5 a.m. Mr. Smith left" and "7 p.m. Sunday": sbd tells by the words around. */
function endsAtTime(text: string, start: number, stop: Candidate, following: string): boolean {
  if (isTimeAbbreviation(text.slice(start, stop.at + 1), following)) return false
  if (!NEVER_LAST.has(following.toLowerCase())) return false
  const before = text.slice(Math.max(stop.from, start - 60), start).split(/\s+/).length
  const after = text
    .slice(stop.next, stop.next + 60)
    .split(/\s+/)
    .slice(0, 5)
  return !isNameAbbreviation(before, after)
}

/** One letter with a stop after it: the "B." of "z. B.", not the article "A". */
function isInitial(text: string, stop: Candidate, following: string): boolean {
  return following.length === 1 && text.startsWith(`${following}.`, skipOpeners(text, stop.next, stop.end))
}

/** May a small letter open a sentence after this word? "...and then" may after every one. */
function mayStartSmall(text: string, stop: Candidate, word: string, language: Language): boolean {
  const next = text.charCodeAt(stop.next)
  if (next === 0x2e || next === 0x2026) return true
  if (stop.tail > stop.at + 1 || !isLower(next) || !isFullWord(word, language)) return false
  return language.code !== 'en' || (!ONLY_BEFORE_NUMBER.has(word) && isCareless(text, stop, word, language))
}

const PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "i i'm i've it it's they they're we you he she there".split(' '),
)

/**
 * A writer who does without capitals: this sentence began small, or the next begins with a pronoun after a word that
 * can end one (EWT: 1.0 point of F1). Text cut from columns has stops that are none: "in the centre of. the island".
 */
function isCareless(text: string, stop: Candidate, word: string, language: Language): boolean {
  if (isLower(firstLetter(text, stop.from, stop.end))) return true
  return PRONOUNS.has(wordAfter(text, stop.next, stop.end)) && !language.stopWords.has(word)
}

/** Of two to four letters most words before a stop and a small letter are abbreviations. */
const SHORTEST_WORD = 5
/** The English ones are known. */
const SHORTEST_ENGLISH_WORD = 3

/** Long enough to be no abbreviation: writers in a hurry start the next sentence without a capital. */
function isFullWord(word: string, language: Language): boolean {
  const known = language.code === 'en' && isLower(word.charCodeAt(0))
  const shortest = known ? SHORTEST_ENGLISH_WORD : SHORTEST_WORD
  return word.length >= shortest && /^\p{L}+(?:['\u2019]\p{L}{1,2})?$/u.test(word)
}

const NEVER_LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'e.g i.e eg ie cf viz vs v mr mrs ms dr prof gen sen rep gov lt'.split(' '),
)

function isAbbreviation(
  word: string,
  start: number,
  text: string,
  stop: Candidate,
  first: number,
  language: Language,
): boolean {
  if (word.length > LONGEST_ABBREVIATION && !word.includes('.')) return false
  if (isNumeral(word)) return isOrdinal(word, start, text, stop, first, language)
  if (word.length === 1) return !isWholeWord(word)
  const lower = word.toLowerCase()
  const english = language.code === 'en'
  if (english && ONLY_BEFORE_NUMBER.has(lower)) return isDigit(first) || isRoman(wordAfter(text, stop.next, stop.end))
  if (english && isAcronym(word, text, stop)) return false
  if (language.abbreviations?.has(lower)) return true
  if (word.includes('.')) return isLettersWithStops(word)
  if (isDigit(first) && word.length < 3 && !isWholeWord(word)) return isNumberLabel(word)
  return english && word.length < 6 && isCommonAbbreviation(word)
}

/** "1. The first", "Steps: 2. Mix", "am 3. Oktober" where the language lists 3, "5. 000". */
function isOrdinal(
  word: string,
  start: number,
  text: string,
  stop: Candidate,
  first: number,
  language: Language,
): boolean {
  if (isFirstWord(text, stop.from, start) || language.abbreviations?.has(word)) return true
  return word.length < 3 && (isDigit(first) || (start > stop.from + 1 && text.charCodeAt(start - 2) === 0x3a))
}

const ONLY_BEFORE_NUMBER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no nos p pp pg ch sec secs art arts eq eqs ref fig figs ex pop pl pt cell miss mi ed est trans rev al etc yd yds ft km cm mm kg mg lb lbs oz hr hrs min mins sq cu'.split(
    ' ',
  ),
)

/** "MS. The", "MO. Path": capitals before a word that has small letters are no title but a name. */
function isAcronym(word: string, text: string, stop: Candidate): boolean {
  return /^[A-Z]{2,9}$/.test(word) && /^[A-Z][a-z]/.test(wordAfter(text, stop.next, stop.end))
}

/** In Chinese and Korean one or two characters are a word, not a label or an initial. */
function isWholeWord(word: string): boolean {
  return word.charCodeAt(0) >= UNSPACED_FROM || !isLetter(word.charCodeAt(0))
}

function isRoman(word: string): boolean {
  return /^[IVXLC]{1,6}$/.test(word)
}

function isNumeral(word: string): boolean {
  return isDigit(word.charCodeAt(0)) && /^\d{1,40}$/.test(word)
}

/** "U.S", "Ph.D", "z.B": one to three letters between the stops. */
function isLettersWithStops(word: string): boolean {
  return /^(?:[\p{L}\p{M}]{1,3}\.-?){1,8}[\p{L}\p{M}]{1,3}$/u.test(word)
}

/** Nothing but a bullet, quotes or brackets before it: "1.", "• 10.", "P.S.". */
function isFirstWord(text: string, from: number, start: number): boolean {
  if (start > from + 4) return false
  for (let i = from; i < start; i++) if (!isOpener(text.charCodeAt(i)) && !isSpace(text.charCodeAt(i))) return false
  return true
}

function wordBefore(text: string, from: number, at: number): number {
  let start = at
  const limit = Math.max(from, at - LONGEST_WORD)
  while (start > limit && ((ROLES[text.charCodeAt(start - 1)] as number) & WORD_BREAK) === 0) start--
  return start
}

function wordAfter(text: string, next: number, end: number): string {
  let start = next
  const limit = Math.min(end, next + LONGEST_WORD)
  while (start < limit && isOpener(text.charCodeAt(start))) start++
  let stop = start
  while (stop < limit) {
    const code = text.charCodeAt(stop)
    if (
      isSpace(code) ||
      code === 0x2e ||
      code === 0x2c ||
      code === 0x3a ||
      code === 0x3b ||
      code === 0x21 ||
      code === 0x3f
    )
      break
    stop++
  }
  return text.slice(start, stop).replace('\u2019', "'")
}

/** The first character past opening quotes, brackets and dashes; NaN when there is none within reach. */
export function firstLetter(text: string, next: number, end: number): number {
  const limit = Math.min(end, next + LONGEST_WORD)
  for (let i = next; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (isOpener(code) || isSpace(code)) continue
    // "iPhone", "eBay": a name
    if (isLower(code) && i + 1 < end && isUpper(text.charCodeAt(i + 1))) return text.charCodeAt(i + 1)
    return code
  }
  return Number.NaN
}

/** Trade names with a mark: "Yahoo! Inc.". */
const MARKED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['Yahoo', 'Jeopardy', 'Yum', 'Kerrang'])
/** `"Stop!" John said.` */
const SPEECH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'said says asked asks replied answered shouted cried yelled whispered exclaimed muttered wondered added called'.split(
    ' ',
  ),
)

/** After `!` or `?` and white space: does the sentence go on? `first` is the next letter. */
export function goesOnAfterMark(text: string, candidate: Candidate, first: number, language: Language): boolean {
  const { from, at, tail, next, end } = candidate
  const quoted = isCloser(text.charCodeAt(tail - 1))
  const english = language.code === 'en'
  const small = isLower(first) && isLower(text.charCodeAt(next))
  // Only English writers in a hurry go on in small letters; elsewhere it's "Was? fragte er."
  if (isLower(first) && (!english || quoted || !small)) return true
  if (!english) return false
  const following = wordAfter(text, next, end)
  if (quoted && isUpper(first)) return SPEECH.has(wordAfter(text, next + following.length + 1, end))
  if (tail > at + 1) return false
  const start = wordBefore(text, from, at)
  // "a poll of Kerrang! readers": a capital before the mark, none after it
  if (small) return isUpper(text.charCodeAt(start)) && !isFirstWord(text, from, start)
  return MARKED_NAMES.has(text.slice(start, at)) && !language.starters?.has(following.toLowerCase())
}

/** "sat.The": words on both sides of the mark, and nothing of an address, a file name or an abbreviation. */
export function isLostSpace(text: string, candidate: Candidate, language: Language): boolean {
  const { from, at, tail, end } = candidate
  const first = skipOpeners(text, tail, end)
  if (!isUpper(text.charCodeAt(first)) || !isLower(text.charCodeAt(first + 1))) return false
  const start = wordBefore(text, from, at)
  const word = text.slice(start, at)
  const following = wordAfter(text, first, end)
  const after = text.charCodeAt(first + following.length)
  if (!/^\p{Lu}\p{Ll}{1,20}(?:['\u2019]\p{Ll}{1,3})?$/u.test(following) || (!isSpace(after) && after !== 0x2c))
    return false
  if (/^\p{Ll}{2,40}$/u.test(word)) return !language.abbreviations?.has(word) && !isDomainEnd(following)
  return /^(?:\p{Lu}\p{Ll}{3,39}|\d{2,4})$/u.test(word) && (language.starters?.has(following.toLowerCase()) ?? false)
}

function isDomainEnd(word: string): boolean {
  return /^(?:Com|Net|Org|Gov|Edu|Co|Io|Js|Tv|Txt|Doc|Pdf|Exe)$/.test(word)
}
