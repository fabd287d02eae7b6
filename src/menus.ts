import { CRUMB, LABEL, LINE, PROSE, type Unit } from './units.ts'
import { largest } from './values.ts'

/** Labels before the first prose from which on a text is a whole page, copied with its menus … */
const MENU = 8
/** … and labels in all. */
const MENUS = 30
/** What a paragraph counts for an article: its characters up to eight lines of print, less those that a teaser has too. */
const LONGEST = 500
const TEASER = 80
/** Characters of the longest label of a menu. */
const LONGEST_LINK = 60
/** What a label counts against it. */
const COST = 20
/** A stretch that counts so much of the best one is the article's, and any of one long paragraph or of two or three. */
const SHARE = 0.25
const SURE = 400
/** Units of the foot of a page, of which one at most is a sentence, and not the last … */
const FOOT = 6
/** … or which say whose the page is, whatever else is said there: 114 of 2,450 foreign sentences less on 200 pages. */
const OWNED: RegExp = /©|copyright/i
/** With so many labels more than short paragraphs among them the article is over. */
const GAP = 6

/** Units from here to there, and what they count together. */
interface Stretch {
  from: number
  to: number
  worth: number
}

/**
 * Of a whole page what stands beyond its menus is not the article's, be it notices, teasers or comments. The article's are
 * the stretches of units that count most, as paragraphs count for it and labels against it (maximum subsequence
 * segmentation, Pasternack and Roth 2009). Of 56 pages of the web, copied whole without their styles, 6 % of the sentences
 * in digests of five are the page's instead of 13, at 13 of 2,300 sentences of the articles (bench/pages.ts).
 */
export function cutMenus(units: readonly Unit[], inMarkdown: boolean): void {
  if (!isPage(units, inMarkdown)) return
  cutAbove(units)
  const stretches = findStretches(units)
  const best = largest(stretches.map(({ worth }) => worth))
  if (best < TEASER) return
  const least = Math.min(SURE, SHARE * best)
  const article = stretches.filter(({ worth }) => worth >= least)
  const from = goOn(units, article[0]?.from ?? 0, -1)
  const to = hasFoot(units) ? goOn(units, article.at(-1)?.to ?? units.length, 1) : units.length
  units.forEach((unit, i) => {
    // a headline of two sentences may be among them
    if (unit.kind > LABEL && i < from) unit.kind = /[.。]$/.test(unit.line) ? CRUMB : LABEL
    if (unit.kind > LABEL && i > to) unit.kind = CRUMB
  })
}

/**
 * An only heading of the first level is the headline: what stands above isn't the article's, if more stands below. With what
 * such a heading counts for the title, 142 → 168 headlines of 191 pages in Markdown.
 */
function cutAbove(units: readonly Unit[]): void {
  const headings = units.filter(({ kind, level, linked }) => kind === LABEL && level === 1 && !linked)
  if (headings.length !== 1) return
  const above = units.slice(0, units.indexOf(headings[0] as Unit))
  const proseIn = (part: readonly Unit[]): number => part.filter(({ kind }) => kind === PROSE).length
  if (proseIn(above) >= proseIn(units) / 2) return
  for (const unit of above) if (unit.kind > LABEL) unit.kind = CRUMB
}

/** Longer lines are not of menus, but of text that was broken, unless they are links; others are code or of a table. */
const isMenu = ({ kind, item, given, size, line, linked }: Unit): boolean =>
  kind <= LABEL && (linked || (!item && !given && size < LONGEST_LINK && !line.startsWith('|')))

const leadsAway = ({ linked, inside }: Unit): boolean => linked && !inside

/** Was it copied whole, with its menus? */
export function isPage(units: readonly Unit[], inMarkdown: boolean): boolean {
  const first = units.findIndex(({ kind }) => kind === PROSE)
  if (first < 0 || units[0]?.given) return false
  // there menus are links; other labels are parameters and headings, and links inside are a table of contents
  const isEntry = inMarkdown ? leadsAway : isMenu
  return units.slice(0, first).filter(isEntry).length >= MENU || units.filter(isEntry).length >= MENUS
}

/** Else the last paragraphs may be a report's, under its tables. */
function hasFoot(units: readonly Unit[]): boolean {
  const foot = units.slice(-FOOT)
  const labels = foot.filter(({ kind }) => kind <= LABEL)
  return labels.some(({ line }) => OWNED.test(line)) || (labels.length >= FOOT - 1 && labels.at(-1) === foot.at(-1))
}

function findStretches(units: readonly Unit[]): Stretch[] {
  const stretches: Stretch[] = []
  let sum = 0
  units.forEach((unit, i) => {
    let stretch = stretches.at(-1)
    if (unit.kind === PROSE) {
      // what lost as much as makes a stretch of its own is over, however long it was
      if (!stretch || sum <= 0 || stretch.worth - sum >= SURE) {
        stretch = { from: i, to: i, worth: 0 }
        stretches.push(stretch)
        sum = 0
      }
      sum += Math.max(0, Math.min(unit.size, LONGEST) - TEASER)
    } else if (isMenu(unit)) sum -= COST
    if (stretch && sum > stretch.worth) {
      stretch.worth = sum
      stretch.to = i
    }
  })
  return stretches
}

/** As far as the article goes on from there, over single labels. */
function goOn(units: readonly Unit[], at: number, step: 1 | -1): number {
  let last = at
  let gap = 0
  for (let i = at + step; i >= 0 && i < units.length && gap < GAP; i += step) {
    const unit = units[i] as Unit
    // a short question under half as many labels is the headline of another article
    if (unit.kind === PROSE || (unit.kind === LINE && gap < GAP / 2)) last = i
    if (isMenu(unit)) gap++
    else if (unit.kind === PROSE) gap = unit.size > TEASER ? 0 : Math.max(0, gap - 1)
  }
  return last
}
