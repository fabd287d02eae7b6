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
import { evenBlanks } from '../src/summarize.ts'
import { findTerms, type Terms } from '../src/terms.ts'
import { weighTerms } from '../src/weights.ts'
import { readWording } from '../src/wording.ts'

/** By its code; English where it is none of ours. */
export function languageOf(code: string): Language {
  const values = Object.values(languages) as (Language | unknown)[] as Partial<Language>[]
  return (values.find((value) => value.code === code) as Language | undefined) ?? english
}

/** All pieces of a text in order, page crumbs and headline too: what lead-n takes the first n of. */
export function splitAll(text: string, language: Language = english): string[] {
  const read = evenBlanks(text)
  return splitSentences(read, findBlocks(read), language).map(({ start, end }) => text.slice(start, end))
}

export interface Scored {
  article: Article
  terms: Terms
  scores: Scores
  picked: number[]
}

export function prepare(text: string, language: Language = english, title?: string): Article {
  return readArticle(evenBlanks(text), language, undefined, title)
}

export function runCore(text: string, article: Article, n: number, language: Language = english): Scored {
  const read = evenBlanks(text)
  return withLexicon(language, (lexicon) => {
    const terms = findTerms(read, article.sentences, lexicon, article.title)
    const budget = makeBudget({ sentences: n }, read, article.sentences, terms.words)
    const weights = weighTerms(terms)
    const wording = readWording(read, article.sentences, terms, language)
    const scores = scoreSentences({ terms, weights, wording, budget, dateline: article.dateline })
    return { article, terms, scores, picked: pick(terms, scores.worth, budget) }
  })
}

/** The terms of each sentence as plain arrays, for LexRank. */
export function termsBySentence({ article, terms }: Scored): number[][] {
  return article.sentences.map((_, s) => [...terms.ids.subarray(terms.offsets[s], terms.offsets[s + 1])])
}
