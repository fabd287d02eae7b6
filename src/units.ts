import type { Block } from './blocks.ts'
import { isByline, isFurniture, isName } from './furniture.ts'
import { CLOSERS, END_MARKS } from './marks.ts'
import type { Sentence } from './sentences.ts'
import { matchesAt } from './sticky.ts'
import type { BlockKind } from './structure.ts'
import type { Span } from './terms.ts'
import type { Seen } from './view.ts'

/** A block with its sentences and what it looks like. */
export interface Unit extends Omit<Block, 'kind'> {
  /** An item of a list, by its marker or as the page says. */
  item: boolean
  /** What the page says it is. */
  given: BlockKind | undefined
  line: string
  /** Its sentences are sentences[first] up to, not with, sentences[last]. */
  first: number
  last: number
  /** Its length in characters; in scripts without blanks, and in Hangul, times three: a character is half a word there and not a sixth. */
  size: number
  /** Links are three quarters of it and more. */
  linked: boolean
  /** One of them leads to a place in the text itself. */
  inside: boolean
  kind: number
}

/** The page's. */
export const CRUMB = 0
/** Short, without an end mark: headline, heading, button. */
export const LABEL = 1
/** A short sentence. */
export const LINE = 2
/** Long enough to be an article's. */
export const PROSE = 3

/** Characters from which a sentence shows that the article is going on: eight words. */
export const SHORTEST_PROSE = 46
/** Characters of the longest headline, 25 words; without a mark but longer, it is prose that lost its full stop. */
export const LONGEST_LABEL = 150
/** Chinese and Japanese ones have up to 80 letters: 50 of 700 foreign sentences of 73 copied pages less than with 50. */
const LONGEST_IN_HAN = 240
/** The same inside an article, where headings are shorter: 14 words. Questions over an article are no longer either. */
export const LONGEST_HEADING = 80
/** Characters of the longest line-up or line on an author. */
export const LONGEST_BYLINE = 400
/** A line of which so much is links says nothing of its own: teasers, trails, bars. With half or all much the same is found. */
const LINKED = 0.75
/** Characters of the longest notice: of cookies and partners there is much to say. */
const LONGEST_NOTICE = 800

/**
 * An end mark; closing quotes, brackets, a remark in brackets and numbers of notes may follow. "|" stands for a danda in
 * Hindi and Bengali.
 * Tried at the end of a line and read backwards: where the last letters can't be it, nothing else is looked at.
 */
const MARKED: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`(?<=[${END_MARKS}…|][${CLOSERS}"'*_\s]{0,4}(?:\s?[([（【][^()[\]（）【】]{1,20}[)\]）】]){0,4}(?:[¹²³⁰-⁹]{0,3}|(?<=[a-z”)][.])\d{1,3})["”»]?)`,
  'y',
)
/** "He said:", "The mayor of the town:" and "A search is under way," go on in the next block, a lone "Ingredients:" doesn't. */
const RUNS_ON: RegExp = /(?<=(?:\s\S{1,20}(?:(?:\s[a-zß-öø-ÿά-ώа-џ]\S{0,20}|(?:\s\S{1,20}){3}):|[,;،])|—|--)["”»]?)/y
const UNSPACED: RegExp = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff]/
/** Nothing but a quotation, which in Chinese and Japanese needs no other mark. */
const SPEECH: RegExp = /^(?:[「『“][^「」『』“”]*[」』”])+$/

/** Emoji, smiles and laughter after a sentence: "Great! 😊", "楽しかった。また行く（笑）", "갔어요.. ㅎㅎ". */
const MERRY: RegExp = /(?<=[☀-➿]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]|[:;]-?[()DP]|\^\^\)?|笑[)）]|[ㅋㅎㅠㅜ]{2})/y

/** Does it end with a mark that ends a sentence? A line with one inside may end with a smile. */
export function endsSentence(line: string): boolean {
  return (
    matchesAt(MARKED, line, line.length) ||
    SPEECH.test(line) ||
    (matchesAt(MERRY, line, line.length) && /[!.?。！？]/.test(line))
  )
}

/** Does it end as a sentence does, or go on in the next block? */
export function isEnded(line: string): boolean {
  return endsSentence(line) || matchesAt(RUNS_ON, line, line.length)
}

/** Tells of each block what its looks say it is: the page's, a label, a short sentence, prose. */
export function readUnits(
  { text, links }: Seen,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  notices?: RegExp,
): Unit[] {
  const lengthLinked = lengthWithin(links)
  const lengthInside = lengthWithin(links.filter(({ inside }) => inside))
  let last = 0
  return blocks.map(({ start, end, apart, marker, level, kind: given }, i) => {
    const item = marker !== '' || given === 'item'
    const first = last
    while (sentences[last]?.block === i) last++
    const line = text.slice(start, end)
    const size = line.length * (UNSPACED.test(line.slice(0, 8)) ? 3 : 1)
    const linked = lengthLinked(start, end) >= LINKED * line.length
    const inside = lengthInside(start, end) > 0
    const label = given === 'heading' || level > 0 || linked
    const kind = kindOf(line, size, given, label, notices)
    return { start, end, apart, marker, level, item, given, line, first, last, size, linked, inside, kind }
  })
}

/** Does Markdown say that it is a heading or a link? Then it is no sentence, whatever it looks like. */
export function isHeadingOrLink({ level, linked }: Unit): boolean {
  return level > 0 || linked
}

/** How much of a stretch is in others. Asked in rising order. */
function lengthWithin(spans: readonly Span[]): (start: number, end: number) => number {
  let next = 0
  return (start, end) => {
    let length = 0
    for (; next < spans.length && (spans[next] as Span).start < end; next++) {
      const span = spans[next] as Span
      length += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
      if (span.end > end) break
    }
    return length
  }
}

/**
 * What leads to the number of a page in a table of contents: "Introduction . . . . . 1". Converters put the numbers on lines
 * of their own, but "......" ends sentences. Read backwards.
 */
const LEADER: RegExp = /(?<=(?:\s[.·]){5}|(?:(?:\s[.·]){5}|[.·]{9})\s?(?:\d{1,4}|[ivxlcIVXLC]{1,6}))/y

/** Is it a row of a table of contents? */
export function isOfContents(line: string): boolean {
  return matchesAt(LEADER, line, line.length)
}

/** "[Illustration]", "| a | row |", "↑ A note", `{ "asset": …`, but for a sentence on it. */
const ASIDE: RegExp = /^(?:\[[^[\]]*\]|\|.*\||(?:↑|\[?\^|\{\s?"(?!.*[.!?]$)).*)$/
function kindOf(line: string, size: number, given: BlockKind | undefined, label: boolean, notices?: RegExp): number {
  if (
    given === 'caption' ||
    (line.length < LONGEST_NOTICE && isFurniture(line, notices)) ||
    (line.length < LONGEST_BYLINE && (isByline(line) || ASIDE.test(line) || isOfContents(line)))
  )
    return CRUMB
  if (label) return LABEL
  // "Plaintiff – Appellant," goes on in the name of another, "Castellan Foods, Inc." is one
  const ended =
    given === 'quotation' || (isEnded(line) && !(/(?:[,;]|(?:Inc|Co|Corp|Ltd|Jr)\.)$/.test(line) && isName(line)))
  const shortest = line.endsWith('?') ? LONGEST_HEADING : SHORTEST_PROSE
  if (ended ? size >= shortest : isLongerThanLabel(line, size)) return PROSE
  return ended ? LINE : LABEL
}

/** Is it longer than any headline? */
export function isLongerThanLabel(line: string, size: number): boolean {
  return size >= LONGEST_LABEL && (size >= LONGEST_IN_HAN || !HAN.test(line))
}

const HAN: RegExp = /[぀-ヿ一-龿]/

/** Where the body begins: with the first block of prose, else the first short sentence. */
export function findBody(units: readonly Unit[]): number {
  const prose = units.findIndex(({ kind }) => kind === PROSE)
  return prose < 0 ? units.findIndex(({ kind }) => kind === LINE) : prose
}

/** The last block of prose; −1: there is none. */
export function findEnd(units: readonly Unit[]): number {
  let last = units.length - 1
  while (last >= 0 && units[last]?.kind !== PROSE) last--
  return last
}
