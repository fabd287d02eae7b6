import { check, checkLength, checkOptions, isLanguage, type Length } from './check.ts'
import type { Digest } from './digest.ts'
import { DOCUMENT, type DomDocument } from './html/dom.ts'
import { findArticle } from './html/find-article.ts'
import type { Metadata } from './html/metadata.ts'
import type { Language } from './language.ts'
import { languageForPage } from './match-language.ts'
import type { TextBlock } from './structure.ts'
import { type Options, summarize } from './summarize.ts'

export type { DomDocument, DomElement, DomNode } from './html/dom.ts'
export type { BlockKind, TextBlock } from './structure.ts'

/** The article of a page, and what the page says of it. Plain data. */
export interface HtmlPage extends Metadata {
  /** Its text: paragraphs, headings, items, quotations and captions, a blank line between two. `''` where there is none. */
  text: string
  /** Where in the text each of them stands: for the `blocks` option of `summarize`. */
  blocks: TextBlock[]
}

/** A digest, its offsets in `page.text`. */
export interface HtmlDigest extends Digest {
  page: HtmlPage
}

/** The core's; `title` and `language` come before what the page says of itself. */
export interface HtmlOptions extends Omit<Options, 'blocks'> {
  /**
   * Languages to choose from by what the page says of itself: the first where it says nothing, English where none of them
   * is the page's. Default: English alone.
   */
  languages?: readonly Language[] | undefined
}

/**
 * The article of a page. Nothing of the page is executed and nothing fetched.
 *
 * @param html A page's markup, malformed or not; or its parsed `Document`, which is left as it is.
 * @throws {TypeError} `html` is neither.
 * @throws {Error} `@mozilla/readability`, or outside of a browser `linkedom`, is not installed.
 */
export async function readHtml(html: string | DomDocument): Promise<HtmlPage> {
  check(typeof html === 'string' || html?.nodeType === DOCUMENT, 'html', 'a string or a Document', html)
  return findArticle(html)
}

/**
 * The digest of the article on a page. A page without an article has an empty digest.
 *
 * @param html A page's markup, malformed or not; or its parsed `Document`, which is left as it is.
 * @param n How many sentences to keep, from 0 up; or a length in words, characters or as a ratio, which is never exceeded.
 * @throws As `readHtml` and `summarize`; all errors are rejections.
 */
export async function summarizeHtml(
  html: string | DomDocument,
  n: number | Length,
  options: HtmlOptions = {},
): Promise<HtmlDigest> {
  checkLength(n)
  checkOptions(options)
  const { languages = [] } = options
  check(
    Array.isArray(languages) && languages.every(isLanguage),
    'options.languages',
    'an array of language values',
    languages,
  )
  const page = await readHtml(html)
  const { title, language = languageForPage(page.language, languages) } = options
  // over, not spread, as options may be another object's or a class's
  const over = {
    title: { value: title?.trim() ? title : page.title },
    language: { value: language },
    blocks: { value: page.blocks },
  }
  const digest = summarize(page.text, n, Object.create(options, over))
  return { ...digest, page }
}
