import { type Block, findBlocks } from './blocks.ts'
import type { Language } from './language.ts'
import { readPage } from './page.ts'
import { type Sentence, type Splitter, splitSentences } from './sentences.ts'
import { cutBlocks, isTold, type TextBlock } from './structure.ts'

/** What of a text is the article: its sentences, without headline, headings and page crumbs. */
export interface Article {
  sentences: Sentence[]
  title: string | undefined
  /** It opens with the place it was reported from: "PRISTINA, Kosovo (AP) — …". */
  dateline: boolean
}

export function readArticle(
  text: string,
  language: Language,
  split?: Splitter,
  title?: string,
  given?: readonly TextBlock[],
): Article {
  const blocks = given ? cutBlocks(text, given) : findBlocks(text)
  const units = splitSentences(text, blocks, language, split)
  const page = readPage(text, blocks, units)
  const sentences = units.filter(({ block }, unit) => page.real[unit] && isTold(blocks[block] as Block))
  const found = page.title && text.slice(page.title.start, page.title.end)
  return { sentences, title: title ?? found, dateline: page.dateline }
}
