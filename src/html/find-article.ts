import type { FindArticle, Found } from '../vendor/readability.ts'
import { readCaptions } from './captions.ts'
import { type DomDocument, type DomNode, walk } from './dom.ts'
import { bareTitle, clean, type Metadata, readHeadings, readMetadata } from './metadata.ts'
import { loadFinder, loadParser } from './parse.ts'
import { readBlocks } from './read-blocks.ts'

/** Beyond these Readability takes minutes, or runs out of stack: elements of a page of 15 MB; what browsers nest at most is 512. */
const MOST_ELEMENTS = 100_000
const DEEPEST = 200

type Article = Metadata & ReturnType<typeof readBlocks>

/** What Readability takes for the article; where it finds none or the page is beyond it, all the text of the body. */
export async function findArticle(html: string | DomDocument): Promise<Article> {
  const [open, find] = await Promise.all([opener(html), loadFinder()])
  const document = open()
  const metadata = readMetadata(document)
  const headings = readHeadings(document)
  const captions = readCaptions(bodyOf(document))
  const within = isWithin(document)
  const found = within ? attempt(find, document) : undefined
  const { text, blocks } = readBlocks(found?.content ?? bodyOf(within ? open() : document))
  for (const block of blocks) if (captions.has(text.slice(block.start, block.end))) block.kind = 'caption'
  const said = metadata.title ?? clean(found?.title) ?? clean(document.querySelector('title')?.textContent) ?? ''
  const title = bareTitle(said, headings)
  const byline = metadata.byline ?? clean(found?.byline)
  return { text, blocks, ...metadata, ...(title && { title }), ...(byline && { byline }) }
}

/** Gives the page as it was, as often as it is asked: Readability takes documents apart. */
async function opener(html: string | DomDocument): Promise<() => DomDocument> {
  if (typeof html !== 'string') return () => html.cloneNode(true) as DomDocument
  const parse = await loadParser()
  return () => {
    try {
      return parse(html)
    } catch (cause) {
      throw new Error('This page cannot be parsed', { cause })
    }
  }
}

function attempt(find: FindArticle, document: DomDocument): Found | undefined {
  try {
    return find(document)
  } catch {
    return undefined
  }
}

function isWithin(document: DomDocument): boolean {
  let elements = 0
  let depth = 0
  let deepest = 0
  walk(document.documentElement ?? document, {
    enter() {
      elements++
      depth++
      deepest = Math.max(deepest, depth)
      return elements <= MOST_ELEMENTS && depth <= DEEPEST
    },
    leave() {
      depth--
    },
    text() {},
  })
  return elements <= MOST_ELEMENTS && deepest <= DEEPEST
}

function bodyOf(document: DomDocument): DomNode {
  return document.body ?? document.documentElement ?? document
}
