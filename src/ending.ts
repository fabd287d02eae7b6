import { isName } from './furniture.ts'
import { has } from './sticky.ts'
import { PROSE, type Unit } from './units.ts'

/** What the end of an article is looked for in. */
export interface Body {
  text: string
  units: readonly Unit[]
  /** How many sentences the units have in all. */
  sentences: number
  /** Headings of what stands below an article, of the text's language. */
  endings: RegExp | undefined
}

/** Characters of the longest heading of what isn't the article's. */
const LONGEST_ENDING = 60
/** Of the block under "About Acme", where its name has to stand. */
const NAMED_WITHIN = 60

/** Headings of what stands below an article, in English. */
const REST: RegExp =
  /^[\W\d]*(?:ends|(?:match|(?:first|second) half) ends, .{2,80}|(?:(?:view|show) (?:all )?)?comments|leave a (?:reply|comment)|join the conversation|responses|replies|original message|(?:media|press) contacts?|notes to editors|about the authors?|forward-looking statements|references|bibliography|(?:foot|end)?notes|sources|about us)[\W\d]*(?:edit\W)?$/i

/** Has the article ended above units[i], which stands after so many paragraphs of its prose? */
export function isOver({ text, units, sentences, endings }: Body, i: number, paragraphs: number): boolean {
  const unit = units[i] as Unit
  const before = units[i - 1]
  const share = unit.first / sentences
  let heading = true
  // comments can be longer than an article, but under its standfirst their count ends nothing
  if (/^\d+ (?:[ck]om|resp|repl|thou|ком)/i.test(unit.line)) {
    if (share <= 0.1 || paragraphs < (share > 0.4 ? 2 : 3)) return false
  } else {
    // "3 References" under another number is in a table of contents
    const listed = /^\d/.test(unit.line) && /^\d/.test(before?.line ?? '')
    if (share <= 0.4 || listed) return false
    // halfway through, over nothing but prose, stand the "Sources" of a river and the "Comments" at a hearing
    heading = share > 0.5 || units.slice(i + 1, i + 4).some(({ kind }) => kind < PROSE)
  }
  if (isSigned(text.slice(before?.end, unit.start), units)) return true
  return endsArticle(unit, units[i + 1], heading, endings)
}

/** Between two line ends stands the "-- " of a signature, or the "###" of a release; in Markdown that is an empty heading. */
function isSigned(gap: string, units: readonly Unit[]): boolean {
  if (gap.length <= 3) return false
  return /^-- ?$/m.test(gap) || (/^ {0,9}#(?: ?#){2} {0,9}\n/m.test(gap) && !units.some(({ level }) => level === 3))
}

/** From "12 comments", "Media contact:", "About Acme" on, nothing is the article's. */
function endsArticle({ line, size }: Unit, next: Unit | undefined, heading: boolean, endings?: RegExp): boolean {
  if (/^(?:\d+|one) \w+ (?:on|to) ["“].*["”]$/i.test(line)) return true
  if (size >= LONGEST_ENDING) return false
  if (heading && (REST.test(line) || has(line, endings))) return true
  const name = isName(line) && /^about (?:the )?(\S+)/i.exec(line)?.[1]
  return !!name && next !== undefined && next.line.slice(0, NAMED_WITHIN).includes(name)
}
