import type { Language } from './language.ts'
import type { Span } from './terms.ts'

/** What the heading over a sentence says of it. */
export const PLAIN = 0
/** "Abstract", "Conclusions" */
export const SUMMARY = 1
/** "Background" */
export const BACKGROUND = 2

/** A section sums up in its first sentences: +1.7 points on Russian papers, of which 7 in 10 have such a heading (5: +1.5, 20: +1.5). */
const MOST = 10
/** What is longer than this between two sentences may be a heading. */
const SHORTEST = 6
/** Any heading ends the section before; what marks items has no three letters. */
const LETTERS: RegExp = /[^\s\d!-/:-@[-`{-~–—•]{3}/

/** Per sentence: is it among the first under a heading that tells? Headings are no sentences: they stand between them. */
export function readSections(text: string, sentences: readonly Span[], { summaries, backgrounds }: Language): number[] {
  const sections: number[] = []
  let section = PLAIN
  let left = 0
  let last = 0
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s] as Span
    if (start - last > SHORTEST) {
      const between = text.slice(last, start)
      if (has(between, summaries)) {
        section = SUMMARY
        left = MOST
      } else if (LETTERS.test(between)) section = has(between, backgrounds) ? BACKGROUND : PLAIN
    }
    if (section === SUMMARY && left-- === 0) section = PLAIN
    sections.push(section)
    last = end
  }
  return sections
}

/** Not by test(), which goes on where it was if the flag g is set. */
function has(text: string, heading: RegExp | undefined): boolean {
  return heading !== undefined && text.search(heading) >= 0
}
