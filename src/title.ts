import { isByline, isTime } from './crumbs.ts'
import { findBody, type Unit } from './units.ts'

/** Characters of the article's opening that a headline is held against. */
const OPENING = 8000
/** A headline of one word stands within this many characters of the beginning: "Boston is the capital of …". */
const LEAD = 60
/** Words have to share this many first letters to be one: "pull" and "pulling", "urges" and "urged". */
const ROOT = 4
/** Blocks before the article that are looked at, the nearest. */
const NEAREST = 40
/** A later line has to be this much better than an earlier one: what follows a headline repeats its words. */
const LATER = 1.5
/** Words of the longest headline that ends as a sentence does. */
const LONGEST_QUESTION = 16
/** … and this much if the earlier one has words in small letters: then it is not the name of the site. */
const CLEARLY = 2.2
/** Lines that stand together in threes without a gap are a menu or a list: what such a line is worth as a headline. */
const IN_MENU = 0.6
const WORDS: RegExp = /[\p{L}\p{N}]{1,40}/gu

/** The headline: of the short blocks before the article, the first whose words come back in it. */
export function findTitle(text: string, units: readonly Unit[]): { start: number; end: number } | undefined {
  const { first } = findBody(units)
  if (first < 0) return undefined
  const title = bestLabel(text, units, first) ?? longQuestion(text, units, first)
  if (!title) return undefined
  title.kind = 'label'
  return { start: title.start, end: title.end }
}

function bestLabel(text: string, units: readonly Unit[], first: number): Unit | undefined {
  const body = text.slice((units[first] as Unit).start, (units[first] as Unit).start + OPENING)
  const known = new Set(roots(body))
  let best: Unit | undefined
  let most = 0
  for (let i = Math.max(0, first - NEAREST); i < first; i++) {
    const rating = rate(text, units, i, known, body)
    if (rating > most * (best?.small ? CLEARLY : LATER)) {
      most = rating
      best = units[i]
    }
  }
  return best
}

/** 0 for what can't be a headline; else more for a fuller line and for words that come back. */
function rate(text: string, units: readonly Unit[], i: number, known: ReadonlySet<string>, body: string): number {
  const { start, end, words } = units[i] as Unit
  const line = text.slice(start, end)
  const share = shareKnown(line, known)
  if (!mayBeTitle(text, units, i, share)) return 0
  const menu = inMenu(units, i)
  if (menu && (words < 4 || /[|›»·•]/.test(line))) return 0
  if (words < (i === 0 && units[1]?.apart ? 3 : 4) && share === 0) return 0
  if (words < 2 && !body.slice(0, LEAD).includes(line)) return 0
  return (Math.min(words, 4) / 4 + 2 * share) * (menu ? IN_MENU : 1)
}

function inMenu(units: readonly Unit[], i: number): boolean {
  let from = i
  while (from > i - 2 && !units[from]?.apart && units[from - 1]?.kind === 'label') from--
  let to = i
  while (to < i + 2 && units[to + 1]?.apart === false && units[to + 1]?.kind === 'label') to++
  return to - from >= 2
}

/** A sentence that opens a story is no headline, unless a byline follows it or it asks what the article answers. */
function mayBeTitle(text: string, units: readonly Unit[], i: number, share: number): boolean {
  const { kind, item, marked, first, last, end, given } = units[i] as Unit
  if (given) return given === 'heading'
  if (kind === 'crumb' || item) return false
  if (kind === 'label') return true
  if (!marked) return units[i + 1]?.apart === true
  if (units[i - 1]?.kind === 'label' || last - first > 1) return false
  return (share >= 0.5 && '?!？！'.includes(text.charAt(end - 1))) || isSigned(text, units[i + 1])
}

/** A headline long enough to pass for prose: the first block, when it asks or is signed. With "!" it is a teaser. */
function longQuestion(text: string, units: readonly Unit[], i: number): Unit | undefined {
  const unit = units[i] as Unit
  const body = units.slice(i + 1, i + 9).find(({ kind }) => kind === 'prose')
  if (!body || unit.words > LONGEST_QUESTION || !units[i + 1]?.apart) return undefined
  if (text.charAt(unit.end - 1) === '!') return undefined
  const share = shareKnown(
    text.slice(unit.start, unit.end),
    new Set(roots(text.slice(body.start, body.start + OPENING))),
  )
  return mayBeTitle(text, units, i, share) ? unit : undefined
}

function isSigned(text: string, next: Unit | undefined): boolean {
  if (next?.kind !== 'crumb') return false
  const line = text.slice(next.start, Math.min(next.end, next.start + 100))
  return isByline(line) || isTime(line)
}

function shareKnown(line: string, known: ReadonlySet<string>): number {
  const found = roots(line)
  return found.length > 0 ? found.filter((root) => known.has(root)).length / found.length : 0
}

function roots(line: string): string[] {
  return (line.toLowerCase().match(WORDS) ?? []).filter((word) => word.length > 3).map((word) => word.slice(0, ROOT))
}
