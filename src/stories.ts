import type { Span } from './terms.ts'

/** What parts articles in sets of several for one summary: " ||||| ". In a table of Markdown "|||" is a row, with others around. */
const BARS: RegExp = /(?<!\|\s?)\|{3,9}(?!\s{0,3}\|)/
/** Code units from which on more may stand between two sentences than blanks. */
const SHORTEST_BARS = 3
/** A dateline within so many sentences of an opening is of the same story: the opening is its standfirst. */
const SHORTEST = 3

/**
 * The first sentences of the stories that a text holds, which for most is one: each opens with what it says. Another begins
 * after bars, or with a dateline of its own: three articles of CNN's in one text gain 4 points, of Indonesian news 15.
 *
 * A heading or a rule after which hardly any word comes back (TextTiling, Hearst 1997) tells as many stories of newsletters,
 * but also what pages have at their end: of 274 sentences of digests of copied pages 28 instead of 12 were foreign.
 */
export function findStories(text: string, sentences: readonly Span[], dated: ReadonlySet<Span>): number[] {
  const stories = [0]
  for (let s = 1; s < sentences.length; s++) {
    const { start } = sentences[s] as Span
    const { end } = sentences[s - 1] as Span
    const parted = start - end >= SHORTEST_BARS && BARS.test(text.slice(end, start))
    const reported = dated.has(sentences[s] as Span) && s - (stories.at(-1) as number) >= SHORTEST
    if (parted || reported) stories.push(s)
  }
  return stories
}
