import { type Block, findBlocks } from './blocks.ts'
import type { Language } from './language.ts'
import { readPage } from './page.ts'
import { type Sentence, type Splitter, splitSentences } from './sentences.ts'
import { cutBlocks, isBodyText, type TextBlock } from './structure.ts'
import type { Seen } from './view.ts'

/** What of a text is the article: its sentences, without headline, headings and page crumbs. */
export interface Article {
  sentences: Sentence[]
  title: string | undefined
  /** Those that opened with the place they were reported from: "PRISTINA, Kosovo (AP) — …". */
  dated: ReadonlySet<Sentence>
}

/** What stands before the subject of a mail, and the title in what Markdown has above its text; a heading's link to itself. */
const SUBJECT: RegExp = /^(?:(?:subject|title|re|fwd?): ){0,9}|¶$/gi

/** Above its text Markdown may have the title in quotes. */
const QUOTED: RegExp = /^title: "(.+)"$/i

const STRONG: RegExp = /^\*\*([^*]+)\*\*$/

/** Tells the article from its page. A `title` that is given is not looked for; blocks that are given are not guessed. */
export function readArticle(
  seen: Seen,
  language: Language,
  split?: Splitter,
  title?: string,
  given?: readonly TextBlock[],
): Article {
  const { text } = seen
  const blocks = given ? cutBlocks(text, given) : findBlocks(text)
  const units = splitSentences(text, blocks, language, split)
  const page = readPage(seen, blocks, units, language)
  const sentences = units.filter(({ block }, unit) => page.real[unit] && isBodyText(blocks[block] as Block))
  const found = page.title?.line.replace(QUOTED, '$1').replace(SUBJECT, '').replace(STRONG, '$1')
  return { sentences, title: title?.trim() ? title : found, dated: page.dated }
}
