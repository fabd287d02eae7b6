import type { Unit } from './page.ts'

/** Words of the article's opening that a headline is held against. */
const OPENING = 4000
/** Words have to share this many first letters to be one: "Kosovo" and "Kosovo's", "urges" and "urged". */
const ROOT = 5
/** Blocks before the article that are looked at, the nearest. */
const NEAREST = 40
const WORDS: RegExp = /[\p{L}\p{N}]{1,40}/gu

/** The headline: of the short blocks before the article, the one whose words come back in it. */
export function findTitle(text: string, units: readonly Unit[]): { start: number; end: number } | undefined {
  const first = units.findIndex((unit) => unit.kind === 'prose')
  if (first < 1) return undefined
  const from = (units[first] as Unit).start
  const opening = new Set(roots(text.slice(from, from + OPENING)))
  let best: Unit | undefined
  let most = 0
  for (let i = Math.max(0, first - NEAREST); i < first; i++) {
    const unit = units[i] as Unit
    const rating = rate(text, units, i, opening)
    if (rating > most) {
      most = rating
      best = unit
    }
  }
  if (!best) return undefined
  if (best.kind === 'line') best.kind = 'label'
  return { start: best.start, end: best.end }
}

/** 0 for what can't be one; else more for a fuller line and for words that come back. */
function rate(text: string, units: readonly Unit[], i: number, opening: ReadonlySet<string>): number {
  const { start, end, kind, item, words, first, last } = units[i] as Unit
  if (kind === 'crumb' || item) return 0
  const line = text.slice(start, end)
  const found = roots(line)
  const share = found.length > 0 ? found.filter((root) => opening.has(root)).length / found.length : 0
  if (kind === 'line') {
    // a sentence that opens a story is none, unless a byline follows it or it asks what the article answers
    const followed = units[i + 1]?.kind === 'crumb' || units[i + 1]?.kind === 'label'
    if (i > 0 && units[i - 1]?.kind === 'label') return 0
    if (last - first > 1 || !(followed || (/[?!]$/.test(line) && share >= 0.5))) return 0
  }
  if (words < 2 && share === 0) return 0
  return Math.min(words, 6) / 6 + 2 * share
}

function roots(line: string): string[] {
  return (line.toLowerCase().match(WORDS) ?? []).filter((word) => word.length > 3).map((word) => word.slice(0, ROOT))
}
