import { isSmall } from './characters.ts'
import type { Language } from './language.ts'
import { CAPITALS } from './marks.ts'
import { matchesAt, stick } from './sticky.ts'

/** Code units that a dateline is looked for in. */
const LONGEST_DATELINE = 80
/** And those after it, where a second dash tells that the first opened an aside: "PARIS – the city of light – wakes". */
const LONGEST_ASIDE = 100

/** What ends a dateline: "(CNN)The", "(AP) — The", "(EFE).- La", "(NTB): En", "Site.com-The", "PARIS - The", "Jakarta, CNN - - Ketua". */
const DASH: RegExp =
  /(?<=\((?:CNN|PTI|IANS|S?TT)[^()]{0,9}\)|^\([A-Z]{3}[^()]{0,30}\)) ?(?=[A-Z["“])|(?<=\)\.?) ?(?:(?:- -|[-–—:]{1,2})\s|--)|(?<=\w\.[A-Za-z]{2,3}[A-Z, ]{0,20})-|(?<=[A-Z]{4}(?:, [A-Z][a-z]{1,9}(?:\.| [A-Z][a-z]{2,9})?)?)—(?=["“A-Z])|\s(?:- -|[-–—]{1,2})\s?/
/** By whom: an agency, not any letters ("General Motors (GM) – The carmaker", "Angela Merkel (CDU): …"), or after a day anybody. */
const AGENCY: RegExp =
  /\((?:AF?P|CNN|EFE|PTI|IANS|AN[IPS]|ANSA|Reuters|UPI|TASS|ТАСС|dpa|AA|NTB|S?TT|APA|SDA|sda|ots|PAP|ČTK|TTXVN|Belga|Lusa|A(?:ntara|NTARA)|Xinhua|MTI)(?:[ /][^()]{1,12})?\)\.?$|\d{1,2}\.? \S{3,9}(?: \d{4})? \(\D{2,20}\)\.?$|WIRE\)$|^\([^()]{3,24}\)$| CNN$/
/** Where: in capitals, four in a row and five in all, which acronyms rarely have; a place and a day with its year; the site. */
const PLACE: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^(?=.{0,4}[${CAPITALS}]{4})[${CAPITALS} .'’/-]{5,}(?:[,(]|$)|^[^\d,(]{3,30}, \d{1,2}\.? \S{3,} \d{4}$|, CN\w{1,3} |\w\.(?:com?|id|net)\b`,
)

/**
 * How many code units of a first sentence are its dateline: where it was reported from, and by whom. 0 where that may as
 * well be a name, which stays: "Lisbon – The ferries …". Undefined where it has none.
 */
export function datelineLength(sentence: string, { code, datelines }: Language): number | undefined {
  const own = stick(datelines)
  if (own && matchesAt(own, sentence, 0) && own.lastIndex < sentence.length) return own.lastIndex
  const opening = sentence.slice(0, LONGEST_DATELINE)
  // nine of ten have none of these: 1 % of a call on 3 KB
  if (!/[-–—)]/.test(opening)) return undefined
  const dash = DASH.exec(opening)
  // "Amazon.com-Gründer" is a word of German
  if (!dash || (code === 'de' && dash[0] === '-')) return undefined
  const head = sentence.slice(0, dash.index)
  const length = head.length + dash[0].length
  const rest = sentence.slice(length)
  if (!rest || isSmall(rest) || !head.split(/\s+/).every(isNameOrDate)) return undefined
  const sure = AGENCY.test(head) || (PLACE.test(head) && !DASH.test(rest.slice(0, LONGEST_ASIDE)))
  return sure || dash[0].length > 4 ? length : 0
}

/** "Kosovo", "(AP)", "3", "de", or after a number "апреля". */
function isNameOrDate(word: string, i: number, words: readonly string[]): boolean {
  return !isSmall(word) || word.length < 3 || /^\d/.test(words[i - 1] ?? '')
}

/**
 * The time of a turn, a message or a subtitle, or the number of a paragraph: "[12:01:26] ", "12/03/2024, 18:02 - ",
 * "00:00:01,000 --> 00:00:04,200", "[0012] ".
 */
const LABEL: RegExp =
  /(?:\[(?:\d{1,5}(?!\]\s+[a-z])|(?=[^\]]{0,20}\d:\d\d)[\d:.,/\sapmAPM-]{4,24})\]|[\d:.,]{8,12} --> [\d:.,]{8,12}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?:\s?[AaPp][Mm])? -(?! \d))\s+/y

/** Where the first sentence of a block begins once what labels the block is left out. */
export function afterLabel(text: string, start: number, end: number): number {
  return matchesAt(LABEL, text, start) && LABEL.lastIndex < end ? LABEL.lastIndex : start
}
