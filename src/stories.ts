import { HEADING, LINE_END } from './sections.ts'
import type { Span, Terms } from './terms.ts'

/** What parts articles wherever it stands, as in sets of several articles for one summary. */
const BARS: RegExp = /\|{3}/
/** "---", "* * *" */
const RULE: RegExp = /^\s*(?:[-–—=_*•~#]\s?){3}[-–—=_*•~#\s]*$/
/** What stands between the sentences of a story is no longer, as a rule: two line ends and a mark. */
const SHORTEST_PART = 5
/** Sentences of the shortest story; after a line near the end of an article stands who wrote it. */
const SHORTEST = 3
/** Sentences on each side of a line that are compared: TextTiling's blocks (Hearst 1997). */
const WINDOW = 12
/**
 * Cosine of both sides below which another story begins. Of 2,500 articles 13 have such a line, of the seams of news 70 to
 * 90 in 100 are below (0.08: 8 articles, 0.12: 22).
 */
const OTHER = 0.1

/**
 * The first sentences of the stories that a text holds, which for most is one: newsletters, pages of search results and sets
 * of articles have several, and each opens with what it says. One begins where bars part it, with a dateline of its own, or
 * under a heading or a rule if it shares hardly any words with what stands above.
 */
export function findStories(
  text: string,
  sentences: readonly Span[],
  terms: Terms,
  dated: ReadonlySet<Span>,
): number[] {
  const stories = [0]
  const cohesion = cohesionOf(terms)
  for (let s = 1; s < sentences.length; s++) {
    const { start } = sentences[s] as Span
    const { end } = sentences[s - 1] as Span
    if (start - end < SHORTEST_PART) continue
    const between = text.slice(end, start)
    const apart = s - (stories.at(-1) as number) >= SHORTEST && sentences.length - s >= SHORTEST
    const parted = apart && (dated.has(sentences[s] as Span) || (isParted(between) && cohesion(s) < OTHER))
    if (parted || BARS.test(between)) stories.push(s)
  }
  return stories
}

/** By a line of its own: a heading, or a rule. */
function isParted(between: string): boolean {
  const lines = between.split(LINE_END).slice(1, -1)
  return lines.some((line) => HEADING.test(line) || RULE.test(line))
}

/** Cosine of the sentences above a place with those below, by in how many of them each term is. */
function cohesionOf({ ids, offsets, frequencies }: Terms): (at: number) => number {
  let above: Uint8Array | undefined
  let below: Uint8Array | undefined
  return (at) => {
    above ??= new Uint8Array(frequencies.length)
    below ??= new Uint8Array(frequencies.length)
    const from = offsets[Math.max(0, at - WINDOW)] as number
    const middle = offsets[at] as number
    const to = offsets[Math.min(offsets.length - 1, at + WINDOW)] as number
    for (let i = from; i < to; i++) {
      const side = i < middle ? above : below
      const term = ids[i] as number
      side[term] = (side[term] as number) + 1
    }
    let both = 0
    let square = 0
    let otherSquare = 0
    for (let i = from; i < to; i++) {
      const term = ids[i] as number
      const a = above[term] as number
      const b = below[term] as number
      both += a * b
      square += a * a
      otherSquare += b * b
      above[term] = below[term] = 0
    }
    return both / (Math.sqrt(square * otherSquare) || 1)
  }
}
