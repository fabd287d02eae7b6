import type { Unit } from './units.ts'

/** Characters of the article's opening that a headline is held against. */
const OPENING = 8000
/** A headline of one word stands within this many characters of the beginning: "Boston is the capital of …". */
const LEAD = 60
/** Words have to share this many first letters to be one: "pull" and "pulling", "urges" and "urged". */
const ROOT = 4
/** Blocks before the article that are looked at, the nearest. */
const NEAREST = 40
/** A later line has to be this much better than an earlier one: what follows a headline repeats its words. */
const LATER = 1.25
const WORDS: RegExp = /[\p{L}\p{N}]{1,40}/gu

/** The headline: of the short blocks before the article, the first whose words come back in it. */
export function findTitle(text: string, units: readonly Unit[]): { start: number; end: number } | undefined {
  const first = units.findIndex((unit) => unit.kind === 'prose')
  if (first < 1) return undefined
  const body = text.slice((units[first] as Unit).start, (units[first] as Unit).start + OPENING)
  const known = new Set(roots(body))
  let best: Unit | undefined
  let most = 0
  for (let i = Math.max(0, first - NEAREST); i < first; i++) {
    const unit = units[i] as Unit
    const line = text.slice(unit.start, unit.end)
    if (!mayBeTitle(line, units, i)) continue
    const found = roots(line)
    const share = found.length > 0 ? found.filter((root) => known.has(root)).length / found.length : 0
    if (unit.kind === 'line' && unit.marked && share < 0.5 && !isFollowed(units, i)) continue
    if (unit.words < 4 && share === 0) continue
    if (unit.words < 2 && !body.slice(0, LEAD).includes(line)) continue
    const rating = Math.min(unit.words, 6) / 6 + 2 * share
    if (rating > most * LATER) {
      most = rating
      best = unit
    }
  }
  if (!best) return undefined
  best.kind = 'label'
  return { start: best.start, end: best.end }
}

/** A sentence that opens a story is no headline, unless a byline follows it or it asks what the article answers. */
function mayBeTitle(line: string, units: readonly Unit[], i: number): boolean {
  const { kind, item, marked, first, last } = units[i] as Unit
  if (kind === 'crumb' || item) return false
  if (kind === 'label') return true
  if (!marked) return units[i + 1]?.apart === true
  return units[i - 1]?.kind !== 'label' && last - first === 1 && (isFollowed(units, i) || /[?!]$/.test(line))
}

function isFollowed(units: readonly Unit[], i: number): boolean {
  return units[i + 1]?.kind === 'crumb' || units[i + 1]?.kind === 'label'
}

function roots(line: string): string[] {
  return (line.toLowerCase().match(WORDS) ?? []).filter((word) => word.length > 3).map((word) => word.slice(0, ROOT))
}
