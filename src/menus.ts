import { CRUMB, LABEL, LINE, PROSE, type Unit } from './units.ts'
import { largest } from './values.ts'

/** Labels before the first prose from which on a text is a whole page, copied with its menus … */
const MENU = 8
/** … and labels in all. */
const MENUS = 30
/** What a paragraph counts for an article: its characters up to five lines of print, less those that a teaser has too. */
const LONGEST = 300
const TEASER = 80
/** Characters of the longest label of a menu. */
const LONGEST_LINK = 60
/** What a label counts against it. */
const COST = 20
/** A stretch that counts so much of the best one is the article's, and any of two or three paragraphs. */
const SHARE = 0.25
const SURE = 400
/** With so many labels in a row the article is over. */
const GAP = 6

/** Units from here to there, and what they count together. */
interface Stretch {
  from: number
  to: number
  worth: number
}

/**
 * Of a whole page what stands beyond its menus is not the article's: notices and teasers before it, which become labels,
 * and others after it. The article's are the stretches of units that count most, as paragraphs count for it and labels
 * against it (maximum subsequence segmentation, Pasternack and Roth 2009). Of 56 pages of the web, copied whole without
 * their styles, 6 % of the sentences in digests of five are the page's instead of 13, at 13 of 2,300 sentences of the
 * articles (bench/pages.ts).
 */
export function cutMenus(units: readonly Unit[]): void {
  if (!isPage(units)) return
  const stretches = findStretches(units)
  const best = largest(stretches.map(({ worth }) => worth))
  if (best < TEASER) return
  const least = Math.min(SURE, SHARE * best)
  const article = stretches.filter(({ worth }) => worth >= least)
  const from = goOn(units, article[0]?.from ?? 0, -1)
  const to = goOn(units, article.at(-1)?.to ?? units.length, 1)
  units.forEach((unit, i) => {
    if (unit.kind > LABEL && i < from) unit.kind = LABEL
    if (unit.kind > LABEL && i > to) unit.kind = CRUMB
  })
}

/** Longer lines are not of menus, but of text that was broken. */
const isMenu = ({ kind, item, size }: Unit): boolean => kind <= LABEL && !item && size < LONGEST_LINK

function isPage(units: readonly Unit[]): boolean {
  const first = units.findIndex(({ kind }) => kind === PROSE)
  if (first < 0 || units[0]?.given) return false
  return units.slice(0, first).filter(isMenu).length >= MENU || units.filter(isMenu).length >= MENUS
}

function findStretches(units: readonly Unit[]): Stretch[] {
  const stretches: Stretch[] = []
  let sum = 0
  units.forEach((unit, i) => {
    if (unit.kind === PROSE) {
      const worth = Math.min(unit.size, LONGEST) - TEASER
      if (sum <= 0) {
        stretches.push({ from: i, to: i, worth: 0 })
        sum = 0
      }
      sum += worth
    } else if (isMenu(unit)) sum -= COST
    const stretch = stretches.at(-1)
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
    if (unit.kind >= LINE) last = i
    if (isMenu(unit)) gap++
    else if (unit.kind === PROSE && unit.size > TEASER) gap = 0
  }
  return last
}
