/** The scoring core on its own: terms → weights → scores → pick, on sentences that are already found. */
import { type Article, readArticle } from '../src/article.ts'
import { findBlocks } from '../src/blocks.ts'
import { makeBudget } from '../src/budget.ts'
import type { Language } from '../src/language.ts'
import { english } from '../src/languages/english.ts'
import * as languages from '../src/languages.ts'
import { withLexicon } from '../src/lexicon.ts'
import { pick } from '../src/pick.ts'
import { type Scores, scoreSentences } from '../src/scores.ts'
import { splitSentences } from '../src/sentences.ts'
import { findStories } from '../src/stories.ts'
import { findTerms, type Span, type Terms } from '../src/terms.ts'
import { type View, viewText } from '../src/view.ts'
import { weighTerms } from '../src/weights.ts'
import { readWording } from '../src/wording.ts'

/** By its code; English where it is none of ours. */
export function languageOf(code: string): Language {
  const values = Object.values(languages) as (Language | unknown)[] as Partial<Language>[]
  return (values.find((value) => value.code === code) as Language | undefined) ?? english
}

/** All pieces of a text in order, page crumbs and headline too: what lead-n takes the first n of. */
export function splitAll(text: string, language: Language = english): string[] {
  const view = viewText(text)
  const sentences = splitSentences(view.text, findBlocks(view.text), language)
  return view.placesOf(sentences).map(({ start, end }) => text.slice(start, end))
}

/** An article with what is seen of its text, and where in the text its sentences are. */
export interface Prepared extends Article {
  view: View
  places: readonly Span[]
}

export interface Scored {
  article: Prepared
  terms: Terms
  scores: Scores
  picked: number[]
}

export function prepare(text: string, language: Language = english, title?: string): Prepared {
  const view = viewText(text)
  const article = readArticle(view, language, undefined, title)
  return { ...article, view, places: view.placesOf(article.sentences) }
}

export function runCore(article: Prepared, n: number, language: Language = english): Scored {
  const { sentences, title, dated, places } = article
  const { text } = article.view
  return withLexicon(language, (lexicon) => {
    const terms = findTerms(text, sentences, lexicon, title)
    const budget = makeBudget({ sentences: n }, text, places, terms.words)
    const weights = weighTerms(terms)
    const wording = readWording(text, sentences, terms, language, title)
    const stories = findStories(text, sentences, dated)
    const scores = scoreSentences({ terms, weights, wording, budget, stories, dateline: dated.size > 0 })
    return { article, terms, scores, picked: pick(terms, scores.worth, budget) }
  })
}

/** The terms of each sentence as plain arrays, for LexRank. */
export function termsBySentence({ article, terms }: Scored): number[][] {
  return article.sentences.map((_, s) => [...terms.ids.subarray(terms.offsets[s], terms.offsets[s + 1])])
}
