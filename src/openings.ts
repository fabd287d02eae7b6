import { isCapital, isSmall } from './characters.ts'
import { matchesAt } from './sticky.ts'

/** What a first sentence has before its first words: where it was reported from, and by whom. */
export interface Dateline {
  /** Code units up to the first word; 0 where it may as well be a name, which stays: "Lisbon – The ferries …". */
  length: number
}

/** Code units that a dateline is looked for in. */
const LONGEST_DATELINE = 80
/** And those after it, where a second dash tells that the first opened an aside: "NASA – America's agency – said". */
const LONGEST_ASIDE = 100

/** What ends a dateline: "(CNN)The", "(AP) — The", "(EFE).- La", "(NTB): En", "Site.com-The", "PARIS - The", "Jakarta, CNN - - Ketua". */
const DASH: RegExp =
  /(?<=\(CNN\)|^\([A-Z][^()]{1,30}\)) ?(?=[A-Z["“])|(?<=\)\.?) ?(?:- -|[-–—:]{1,2})\s|(?<=\w\.[A-Za-z]{2,3}[A-Z, ]{0,20})-|\s(?:- -|[-–—]{1,2})\s?/
/** "(서울=연합뉴스) 박지훈 기자 = ", "新华社北京3月18日电（记者 李明）". */
const WIRE: RegExp =
  /^(?:[([][가-힣]{1,9}=[가-힣A-Z]{2,9}[)\]](?:[^=.]{2,14} =)?|[^，。\s]{2,14}日[电電讯訊](?:[（(][^（()）]{2,24}[)）])?)\s?(?=\S)/
/** An agency in brackets, a site, or a place and what tells more of it. */
const TOLD: RegExp = /\(\D{2,24}\)\.?$|\w\.[a-z]{2,3}\b|,/

export function readDateline(sentence: string): Dateline | undefined {
  const opening = sentence.slice(0, LONGEST_DATELINE)
  // nine of ten have none of these: 1 % of a call on 3 KB
  if (!/[-–—)\]日]/.test(opening)) return undefined
  const wire = WIRE.exec(opening)
  if (wire) return { length: wire[0].length }
  const dash = DASH.exec(opening)
  if (!dash) return undefined
  const head = sentence.slice(0, dash.index)
  const length = head.length + dash[0].length
  const rest = sentence.slice(length)
  if (!rest || isSmall(rest) || !head.split(/\s+/).every(isNameOrDate)) return undefined
  const aside = !head.includes(')') && DASH.test(rest.slice(0, LONGEST_ASIDE))
  return { length: !aside && (TOLD.test(head) || isCapital(head, 1)) ? length : 0 }
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
  /(?:\[(?:\d{1,5}|(?=[^\]]*\d:\d\d)[\d:.,/\sapmAPM-]{4,24})\]|[\d:.,]{8,12} --> [\d:.,]{8,12}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)? -)\s+/y

/** Where the first sentence of a block begins once what labels the block is left out. */
export function afterLabel(text: string, start: number, end: number): number {
  return matchesAt(LABEL, text, start) && LABEL.lastIndex < end ? LABEL.lastIndex : start
}
