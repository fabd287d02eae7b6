import { isLetter } from './characters.ts'
import { isName } from './furniture.ts'
import { CRUMB, findEnd, LABEL, LINE, LONGEST_LABEL, type Unit } from './units.ts'

/** Characters of the article's opening that a headline is held against. */
const OPENING = 8000
/** A headline of one word stands within this many characters of the beginning: "Boston is the capital of …". */
const LEAD = 60
/** Blocks before the article that are looked at, the nearest. */
const NEAREST = 40
/** A later line has to be this much better than an earlier one: what follows a headline repeats its words … */
const LATER = 2.3
/** … this much than one without a word in small letters, which may be the name of the site … */
const AFTER_NAME = 1.4
/** … and this much than one with so many lines between, bylines and the like not counted: it is of another part of the page. */
const FAR = 1.2
const NEAR = 5
/** What each word counts that comes back, as all do of "Saturday 2:30p". With `FAR` 25 headlines of 48 copied pages instead of 19 (bench/pages.ts). */
const WORD = 0.6

/** Characters of a headline that is none too short: four words. */
const WHOLE = 24

/** Over a release or a judgment, or over a part of a report or a patent. Names of one word are no headlines anyway. */
const PART: RegExp =
  /^\W*(?:(?:for immediate|news) release|executive summary|technical field|(?:cross.)?references? to (?:related|a )|statement regarding|opinion of the court|on appeal from|table of contents|proceedings of|office of the press|no\.|(?:in the )?(?:united states|supreme|superior|high|district) (?:\w+ )?court|for the \w+ (?:circuit|district)|(?:field|background|summary) of (?:the )?(?:present )?(?:invention|disclosure)|\w{3,6}day \d{1,2} \w+$)(?!\w)/i

/** Trails and bars of links, the parties of a case. */
const CHROME: RegExp = / [>›] | [|·] .* [|·] |\t|\.{4}|^(?:\[!\[|https?:)|[,:：]$/

/** What else is the page's stands over an article as a part of its headline: "Opinion | In praise of the slow train". */
const KICKER: RegExp = /^(?:opinion|watch|videos?|photos|pictures) ?[|:] (?:\S+ ){2}/i

/** The headline: of the short blocks before the article, the first whose words come back in it. */
export function findTitle(units: readonly Unit[], body: number): Unit | undefined {
  if (body < 1) return undefined
  const opening = readOpening(units, body)
  let title: Unit | undefined
  let most = 0
  let between = 0
  for (let i = Math.max(0, body - NEAREST); i < body; i++) {
    const unit = units[i] as Unit
    const rating = rate(unit, units[i + 1] as Unit, opening)
    between += Number(unit.kind !== CRUMB)
    const factor = between > NEAR ? FAR : title && !isName(title.line) ? LATER : AFTER_NAME
    if (rating <= most * factor) continue
    title = unit
    between = 0
    most = rating
  }
  if (title) title.kind = LABEL
  return title
}

/** Without the page's own lines and its foot, which name the site again. */
function readOpening(units: readonly Unit[], body: number): string {
  const end = findEnd(units) + 1 || units.length
  let opening = ''
  for (let i = body; i < end && opening.length < OPENING; i++) {
    const { kind, line } = units[i] as Unit
    if (kind !== CRUMB) opening += `${line.slice(0, OPENING)}\n`
  }
  return opening.slice(0, OPENING).toLowerCase()
}

/** 0 for what can't be a headline; else more for four words and for words that come back, by their first four letters. */
function rate({ kind, item, given, apart, size, line }: Unit, next: Unit, opening: string): number {
  if (
    (kind === CRUMB && !KICKER.test(line)) ||
    item ||
    size >= LONGEST_LABEL ||
    (given && given !== 'heading') ||
    PART.test(line) ||
    CHROME.test(line)
  )
    return 0
  const lower = line.toLowerCase()
  const words = lower.match(/[\wÀ-ῼⰀ-\u2dff]{4,40}|[぀-\ud7ff]{2}/g) ?? []
  const found = words.filter((word) => comesBack(word.slice(0, 4), opening))
  const share = found.length / (words.length || 1)
  // a sentence that opens a story is no headline, unless it asks what the article answers or a byline follows it
  if (
    kind === LINE &&
    next.kind !== CRUMB &&
    (line === lower || line !== line.toUpperCase()) &&
    (share < 0.5 || !/[?!？！]$/.test(line))
  )
    return 0
  // a few words are a menu's, unless they stand alone
  const alone = apart && (next.apart || next.kind === CRUMB)
  const led = opening.slice(0, LEAD).includes(lower)
  if (size < WHOLE && !(/\s/.test(line) ? alone || led : alone && led)) return 0
  return Math.min(1, size / WHOLE) + Math.min(2 * share, WORD * new Set(found).size)
}

/**
 * Where a word begins, so that "Skip to main content" isn't found in "remaining" and "contract"; in scripts without blanks
 * anywhere.
 */
function comesBack(beginning: string, opening: string): boolean {
  let at = opening.indexOf(beginning)
  while (at > 0 && beginning < '\u3040' && isLetter(opening, at - 1)) at = opening.indexOf(beginning, at + 1)
  return at >= 0
}
