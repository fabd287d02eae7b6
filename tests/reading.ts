import { readArticle } from '../src/article.ts'
import { findBlocks } from '../src/blocks.ts'
import { english } from '../src/languages/english.ts'
import { readPage } from '../src/page.ts'
import { splitSentences } from '../src/sentences.ts'
import { viewText } from '../src/view.ts'

/** A page as its tests look at it: slices instead of offsets. */
export function read(text: string): {
  title: string | null
  real: string[]
  crumbs: string[]
  dateline: boolean
} {
  const view = viewText(text)
  const blocks = findBlocks(view.text)
  const sentences = splitSentences(view.text, blocks, english)
  const { real, dated } = readPage(view, blocks, sentences, english)
  const slices = view.placesOf(sentences).map(({ start, end }) => text.slice(start, end))
  return {
    title: readArticle(view, english).title ?? null,
    real: slices.filter((_, i) => real[i]),
    crumbs: slices.filter((_, i) => !real[i]),
    dateline: dated.size > 0,
  }
}

/** Three paragraphs of a sentence each. */
export const BODY: readonly string[] = [
  'The town of Marrow Bridge will buy its three ferries back from the bank that has owned them since March.',
  'The council voted for the purchase by nine to four on Tuesday night, after a debate of five hours.',
  'Fares stay as they are until the end of next year, said the mayor, Ines Calloway.',
]
export const ARTICLE: string = BODY.join('\n\n')
export const HEADLINE: string = 'Marrow Bridge buys back its ferries'
