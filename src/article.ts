import { type Block, findBlocks } from './blocks.ts'
import type { Language } from './language.ts'
import { readPage } from './page.ts'
import { type Sentence, type Splitter, splitSentences } from './sentences.ts'
import { cutBlocks, isBodyText, type TextBlock } from './structure.ts'

/** What of a text is the article: its sentences, without headline, headings and page crumbs. */
export interface Article {
  sentences: Sentence[]
  title: string | undefined
  /** It opens with the place it was reported from: "PRISTINA, Kosovo (AP) — …". */
  dateline: boolean
}

/** What stands before the subject of a mail, and the title in what Markdown has above its text. */
const SUBJECT: RegExp = /^(?:(?:subject|title|re|fwd?): ){0,9}/i

const STRONG: RegExp = /^\*\*([^*]+)\*\*$/

/** Tells the article from its page. A `title` that is given is not looked for; blocks that are given are not guessed. */
export function readArticle(
  text: string,
  language: Language,
  split?: Splitter,
  title?: string,
  given?: readonly TextBlock[],
): Article {
  if (!given && text.includes('\r\n')) return readAsLf(text, language, split, title)
  const blocks = given ? cutBlocks(text, given) : findBlocks(text)
  const units = splitSentences(text, blocks, language, split)
  const page = readPage(text, blocks, units, language)
  const sentences = units.filter(({ block }, unit) => page.real[unit] && isBodyText(blocks[block] as Block))
  const found = page.title?.line.replace(SUBJECT, '').replace(STRONG, '$1')
  return { sentences, title: title?.trim() ? title : found, dateline: page.dateline }
}

/** "\r\r\n" is what a file has that was made Windows's twice. */
const CRLF: RegExp = /(?<!\r)\r+\n/g

/**
 * A text with CRLF is read as if it had LF alone, so that limits counted in characters don't depend on the line ends; then
 * each offset is mapped back.
 */
function readAsLf(text: string, language: Language, split?: Splitter, title?: string): Article {
  const article = readArticle(text.replaceAll(CRLF, '\n'), language, split, title)
  const placeOf = placesIn(text)
  for (const sentence of article.sentences) {
    sentence.start = placeOf(sentence.start)
    sentence.end = placeOf(sentence.end)
  }
  return article
}

/** Offset in the text with LF → offset in the text as it is. Has to be asked in rising order. */
function placesIn(text: string): (place: number) => number {
  const ends = text.matchAll(CRLF)
  let passed = 0
  let next = ends.next().value
  return (place) => {
    for (; next && next.index < place + passed; next = ends.next().value) passed += next[0].length - 1
    return place + passed
  }
}
