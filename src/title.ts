import { isLetter, isSmall } from './characters.ts'
import { isName } from './furniture.ts'
import { CRUMB, endsSentence, findEnd, isHeadingOrLink, isLongerThanLabel, LABEL, LINE, type Unit } from './units.ts'

/** Characters of the article's opening that a headline is held against. */
const OPENING = 8000
/** A headline of one word stands within this many characters of the beginning: "Boston is the capital of …". */
const LEAD = 60
/** Blocks before the article that are looked at, the nearest. */
const NEAREST = 40
/** In text of pages (of a PDF, told by their ends) those on top too: between may be authors, addresses and contents. */
const TOPMOST = 2
/** Characters of the shortest line of a headline that is wrapped, and how many more a headline has. */
const WRAPPED = 18
const MORE = 2
/** What a line counts as it is long, up to a whole headline … */
const LENGTH = 2
const LONG = 60
/** … for each of its words that comes back, of which this many are counted, and for each that does so again … */
const WORD = 0.4
const AGAIN = 0.5
const WORDS = 4
/**
 * … for a byline or a date right below, and for standing alone at the top of all, where the name of the site may stand, or
 * on top of a PDF: 35 → 62 of 114 headlines of reports and manuals, 60 → 83 of 128 of papers.
 */
const BYLINE = 2
const TOP = 2
/** What a heading of the first level counts, and a link less: 145 → 171 of 191 headlines of pages in Markdown. */
const HEADING = 4
const LINK = 1
/** Characters from which a line right below one of so many is its standfirst rather, and what it counts less for that. */
const STANDFIRST = 80
const BARE = 15
const LESS = 1
/** A line so near below another must be so much better: what follows a headline repeats its words … */
const NEAR = 5
const BETTER = 2
/** … and than one without a word in small letters, which may be the name of the site. */
const BETTER_THAN_NAME = 1.5

/** Characters of a headline that is none too short: four words. */
const WHOLE = 24

/** Over a release or a judgment, or over a part of a report or a patent. Names of one word are no headlines anyway. */
const PART: RegExp =
  /^\W*(?:(?:for immediate|news) release|executive summary|technical field|(?:cross.)?references? to (?:related|a )|statement regarding|opinion of the court|on appeal from|table of contents|proceedings of|office of the press|no\.|(?:in the )?(?:united states|supreme|superior|high|district) (?:\w+ )?court|for the \w+ (?:circuit|district)|(?:field|background|summary) of (?:the )?(?:present )?(?:invention|disclosure)|\w{3,6}day \d{1,2} \w+$)(?!\w)/i

/** Trails and bars of links, the parties of a case, "4 min read". */
const CHROME: RegExp = / [>›] | [|·] .* [|·] |\t|\.{4}|^https?:|^\d+ min|[,:：]$/

/** What else is the page's stands over an article as a part of its headline: "Opinion | In praise of the slow train". */
const KICKER: RegExp = /^(?:opinion|watch|videos?|photos|pictures) ?[|:] (?:\S+ ){2}/i

/**
 * The headline: of the short blocks before the article, the first that is best by its length, by its words that come back
 * and by a byline below. Of 202 pages of the web, copied whole, it is found on 147 so, and on 119 where the first block
 * won unless a later one was twice as good.
 */
export function findTitle(units: readonly Unit[], body: number, paged: boolean): Unit | undefined {
  if (body < 1) return undefined
  const shown = readOpening(units, body)
  const opening = shown.toLowerCase()
  let title: Unit | undefined
  let most = 0
  let between = 0
  const nearest = body - NEAREST
  for (let i = paged ? 0 : Math.max(0, nearest); i < body; i++) {
    if (i >= TOPMOST && i < nearest) continue
    const unit = units[i] as Unit
    const rating = rate(units, i, opening, paged)
    between += Number(unit.kind !== CRUMB)
    const better = !title || between > NEAR ? 0 : isName(title.line) ? BETTER_THAN_NAME : BETTER
    if (rating <= most + better) continue
    title = unit
    between = 0
    most = rating
  }
  if (title) title.kind = LABEL
  return title && wholeTitle(units, title, shown, paged)
}

/**
 * A headline in large letters takes several lines: those below it in its paragraph whose words come back in small letters,
 * as those of names don't, and the one above that ends with a colon (18 of 128 headlines of papers in PDF).
 */
function wholeTitle(units: readonly Unit[], title: Unit, opening: string, paged: boolean): Unit {
  const at = units.indexOf(title)
  let end = at + 1
  while (end <= at + MORE && goesOn(units, end, paged) && comesBack(units[end], opening)) end++
  const first = units[at - 1]?.line.endsWith(':') && goesOn(units, at, paged) ? at - 1 : at
  title.line = units
    .slice(first, end)
    .map(({ line }) => line)
    .join('\n')
  return title
}

/** Addresses have names in small letters. */
const MAIL: RegExp = /[^\s@]{1,64}@\S{1,99}/g

/**
 * Does this line stand right below one that was long enough to be wrapped? In a text without pages a section's name or a
 * standfirst stands there as well: it has to begin with a small letter.
 */
function goesOn(units: readonly Unit[], i: number, paged: boolean): boolean {
  const above = units[i - 1]
  return (
    above !== undefined &&
    (paged || isSmall(units[i]?.line ?? '')) &&
    above.kind !== CRUMB &&
    above.size >= WRAPPED &&
    !units[i]?.apart &&
    !endsSentence(above.line)
  )
}

function comesBack(unit: Unit | undefined, opening: string): boolean {
  if (unit?.kind !== LABEL || unit.item || isHeadingOrLink(unit)) return false
  const prose = opening.replace(MAIL, '')
  const words = unit.line.toLowerCase().match(WORD_OR_PAIR)
  return words?.every((word) => word < '\u3040' && indexOf(word.slice(0, 4), prose, 0) >= 0) ?? false
}

/** Without the page's own lines and its foot, which name the site again. */
function readOpening(units: readonly Unit[], body: number): string {
  const end = findEnd(units) + 1 || units.length
  let opening = ''
  for (let i = body; i < end && opening.length < OPENING; i++) {
    const { kind, line } = units[i] as Unit
    if (kind !== CRUMB) opening += `${line.slice(0, OPENING)}\n`
  }
  return opening.slice(0, OPENING)
}

/** 0 for what can't be a headline; else the more, the likelier it is one. Words are known by their first four letters. */
function rate(units: readonly Unit[], i: number, opening: string, paged: boolean): number {
  const { kind, item, given, size, line, level, linked } = units[i] as Unit
  const next = units[i + 1] as Unit
  if (
    (kind === CRUMB && !KICKER.test(line)) ||
    item ||
    isLongerThanLabel(line, size) ||
    (given && given !== 'heading') ||
    PART.test(line) ||
    CHROME.test(line)
  )
    return 0
  const lower = line.toLowerCase()
  const words = [...new Set(lower.match(WORD_OR_PAIR))].map((word) => word.slice(0, 4))
  const found = words.filter((word) => indexOf(word, opening, 0) >= 0)
  const share = found.length / (words.length || 1)
  // a sentence that opens a story is no headline, unless it asks what the article answers or a byline follows it
  if (
    kind === LINE &&
    next.kind !== CRUMB &&
    (line === lower || line !== line.toUpperCase()) &&
    (share < 0.5 || !/[?!？！]$/.test(line))
  )
    return 0
  const head = paged && i === 0
  if (size < WHOLE && !head && isMenus(units, i, opening)) return 0
  const again = found.filter((word) => indexOf(word, opening, indexOf(word, opening, 0) + 1) >= 0)
  const byline = units.slice(i + 1, i + 3).some((below) => below.kind === CRUMB)
  const above = units[i - 1]
  const standfirst = size >= STANDFIRST && above?.kind === LABEL && above.size >= BARE
  return (
    LENGTH * Math.min(1, size / LONG) +
    share +
    WORD * Math.min(WORDS, found.length) +
    AGAIN * Math.min(WORDS, again.length) +
    BYLINE * Number(byline) +
    HEADING * Number(level === 1) -
    LINK * Number(linked) -
    LESS * Number(standfirst) +
    TOP * Number(head || (i === 0 && next.apart && !isName(line)))
  )
}

/** A few words are a menu's, unless they stand alone. Of a PDF the first are the headline's, whatever stands below. */
function isMenus(units: readonly Unit[], i: number, opening: string): boolean {
  const { apart, line, level, linked } = units[i] as Unit
  const next = units[i + 1] as Unit
  const alone = apart && (next.apart || next.kind === CRUMB)
  const led = opening.slice(0, LEAD).includes(line.toLowerCase())
  return (level !== 1 || linked) && !(/\s/.test(line) ? alone || led : alone && led)
}

/** Pairs of letters in scripts without blanks, of which Japanese writes endings in signs of their own. */
const WORD_OR_PAIR: RegExp = /[\wÀ-ῼⰀ-\u2dff]{4,40}|[゠-\ud7ff]{2}/g

/**
 * Where a word begins, so that "Skip to main content" isn't found in "remaining" and "contract"; in scripts without blanks
 * anywhere.
 */
function indexOf(beginning: string, opening: string, from: number): number {
  let at = opening.indexOf(beginning, from)
  while (at > 0 && beginning < '\u3040' && isLetter(opening, at - 1)) at = opening.indexOf(beginning, at + 1)
  return at
}
