import { readArticle } from './article.ts'
import { makeBudget } from './budget.ts'
import { type CorpusStatistics, check, checkLength, checkOptions, type Length } from './check.ts'
import { type Digest, makeDigest } from './digest.ts'
import type { Language } from './language.ts'
import { english } from './languages/english.ts'
import { fold, withLexicon } from './lexicon.ts'
import { pick } from './pick.ts'
import { scoreSentences } from './scores.ts'
import type { Sentence, Splitter } from './sentences.ts'
import { findStories } from './stories.ts'
import { showBlocks, type TextBlock } from './structure.ts'
import { findTerms } from './terms.ts'
import { viewAll, viewText } from './view.ts'
import { weighTerms } from './weights.ts'
import { readWording } from './wording.ts'

/** All optional; the defaults suit an article. */
export interface Options {
  /** The headline, if you know it. Default: found in the text, if it has one. */
  title?: string | undefined
  /**
   * Its paragraphs, headings, list items, quotations and captions, if you know them: in order, without overlap. What is
   * outside of them is not read. Default: told by their looks.
   */
  blocks?: readonly TextBlock[] | undefined
  /** The language of the text. Default: English. */
  language?: Language | undefined
  /** A reader's question: leans the digest toward the sentences that answer it. */
  query?: string | undefined
  /**
   * Words that carry no topic, instead of the language's. With these or `stem` each call learns its words
   * anew (4 times as long on 3 KB): for many articles make a language of them once, `{ ...english, stopWords }`.
   */
  stopWords?: Iterable<string> | undefined
  /** One lower-case word to its stem, the same each time, instead of the language's. */
  stem?: ((word: string) => string) | undefined
  /** Paragraph to its sentences, instead of ours; `sbd.sentences` fits. What it loses of a paragraph is found again. */
  split?: Splitter | undefined
  /** How common words are in earlier articles: lets common words weigh less. */
  corpus?: CorpusStatistics | undefined
  /** Give each sentence the parts of its score. Default: false. */
  explain?: boolean | undefined
}

/**
 * The digest of an article: the n sentences that together say most of it, in reading order, each an exact slice.
 *
 * @param text Plain text, Markdown, HTML or subtitles of an article, page crumbs and all. Any string has an answer; one without a sentence
 *   has an empty digest.
 * @param n How many sentences to keep, from 0 up; or a length in words, characters or as a ratio, which is never exceeded.
 * @throws {TypeError} An argument of the wrong type.
 * @throws {RangeError} A number outside its range; one of `options.blocks` that is outside the text, overlaps the one
 *   before or is no block at all.
 */
export function summarize(text: string, n: number | Length, options: Options = {}): Digest {
  check(typeof text === 'string', 'text', 'a string', text)
  const length = checkLength(n)
  checkOptions(options)
  const language = chooseLanguage(options)
  const view = options.blocks ? viewAll(text) : viewText(text)
  // A caller's stop words tell what counts; where sentences end is the language's to tell.
  const article = readArticle(view, options.language ?? english, options.split, options.title, options.blocks)
  const { sentences, title, dated } = article
  const places = view.placesOf(sentences)
  return withLexicon(language, (lexicon) => {
    const terms = findTerms(view.text, sentences, lexicon, title, options.query)
    const budget = makeBudget(length, text, places, terms.words)
    const weights = weighTerms(terms, options.corpus)
    const shown = options.blocks ? showBlocks(view.text, options.blocks) : view.text
    const wording = readWording(shown, sentences, terms, language, title)
    const stories = findStories(shown, sentences, dated)
    const scores = scoreSentences({ terms, weights, wording, budget, stories, dateline: dated.size > 0 })
    const picked = pick(terms, scores.worth, budget)
    const plainOf = (index: number): string => view.plainOf(sentences[index] as Sentence)
    return makeDigest(
      text,
      { sentences: places, plainOf, title },
      { terms, weights, scores, picked },
      language,
      options.explain,
    )
  })
}

function chooseLanguage({ language = english, stopWords, stem }: Options): Language {
  if (!stopWords && !stem) return language
  return {
    ...language,
    ...(stopWords && { stopWords: new Set(Array.from(stopWords, fold)) }),
    ...(stem && { stem, general: undefined }),
  }
}
