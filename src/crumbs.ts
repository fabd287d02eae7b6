import { hasWord } from './characters.ts'
import { isByline, isFurniture, isName, isNotice } from './furniture.ts'
import { afterLabel } from './openings.ts'
import type { Sentence } from './sentences.ts'
import { isOfContents, LABEL, LONGEST_BYLINE, LONGEST_LABEL, type Unit } from './units.ts'

/** Sentences up to which are looked at inside a paragraph: pages that came as one line have their buttons there. */
const LONGEST_BUTTON = 100

/** "(Applause.)", the "v." between parties, "II." and "2.1." over a part. */
const STRAY: RegExp =
  /^(?:(?:[A-Za-z]|[IVXivx]+|[\d.]+)\.|[([（【](?:[A-Za-zÀ-ῼⰀ-\uffff]+|[\u2e80-\ud7ff][\s\u2e80-\ud7ff]+)[.!]?[)\]）】])$/

/** Lines to write on are an eighth of it: "Name ________", but not "590 U.S. ____ (2020)". */
function isForm(line: string): boolean {
  return line.split('_').length > Math.max(4, line.length / 8)
}

/** Per sentence: is it a real one of the article? What labels the first one of a block is cut off it. */
export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  units: readonly Unit[],
  paged: boolean,
  notices?: RegExp,
): boolean[] {
  const real = sentences.map(() => false)
  const forms = text.includes('____') // looked for once: 10 µs less on 30 KB than in each sentence
  const flat = units.length === 1
  let opening = true
  for (const unit of units) {
    const inside = unit.last - unit.first > 1
    // "[00:01:26] Ada: It rose.": only a block's first sentence has a label
    const opens = sentences[unit.first]
    if (opens) opens.start = afterLabel(text, opens.start, opens.end)
    for (let i = unit.first; i < unit.last && unit.kind > LABEL; i++) {
      const { start, end } = sentences[i] as Sentence
      const closing = i > sentences.length - 4
      // the others, half of all, needn't be cut out
      const doubtful = end - start < LONGEST_BUTTON || opening || closing || forms || paged || flat
      const crumb = doubtful && isCrumb(text.slice(start, end), { forms, paged, inside, opening, closing, notices })
      // of a page in one line that begins with the page's: " ." stands for the end of a line
      const label = flat && i > 0 && !real[0] && end - start < LONGEST_LABEL && text.startsWith(' .', end - 2)
      real[i] = !crumb && !label
      opening &&= !real[i]
    }
  }
  return real
}

/** What is known of a place: in a paragraph of several sentences, before the first real one, among the last three. */
interface Place {
  forms: boolean
  paged: boolean
  inside: boolean
  opening: boolean
  closing: boolean
  notices: RegExp | undefined
}

/** Is the sentence the page's? */
function isCrumb(line: string, { forms, paged, inside, opening, closing, notices }: Place): boolean {
  if ((forms && isForm(line)) || (paged && line.split('\n').some(isOfContents))) return true
  if (line.length > LONGEST_BYLINE) return false
  if (line.length < 20 && (!hasWord(line) || STRAY.test(line))) return true
  if (inside && line.length < LONGEST_BUTTON && isNotice(line, notices)) return true
  if (closing && isFurniture(line, notices)) return true
  // pages that were flattened to one line keep a space before the stops that stand for line ends
  return inside && opening && (isByline(line) || (line.endsWith(' .') && isName(line)))
}
