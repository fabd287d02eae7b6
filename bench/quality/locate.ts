/** Finds where in the article the strings of a digest came from, whatever was done to their blanks and marks. */
import type { Span } from './records.ts'

const INKED = /[\p{L}\p{N}\p{M}]/u

/** The letters and digits of a text, and where each stands. */
interface Ink {
  letters: string
  places: Uint32Array
}

function readInk(text: string): Ink {
  const places: number[] = []
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    if (!INKED.test(text.charAt(i))) continue
    letters += text.charAt(i).toLowerCase().charAt(0)
    places.push(i)
  }
  return { letters, places: Uint32Array.from(places) }
}

export type Locate = (sentence: string) => Span | undefined

export function makeLocate(text: string): Locate {
  const { letters, places } = readInk(text)
  return (sentence) => {
    const wanted = readInk(sentence).letters
    const at = wanted === '' ? -1 : letters.indexOf(wanted)
    return at < 0 ? undefined : { start: places[at] as number, end: (places[at + wanted.length - 1] as number) + 1 }
  }
}

/** The first of the spans that shares most with the given one; -1 where none shares any. */
export function mostShared(spans: readonly Span[], { start, end }: Span): number {
  let best = -1
  let most = 0
  for (const [i, span] of spans.entries()) {
    const shared = Math.min(span.end, end) - Math.max(span.start, start)
    if (shared > most) [best, most] = [i, shared]
  }
  return best
}
