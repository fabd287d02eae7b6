import { describe, expect, it } from 'vitest'
import { type Digest, type DigestSentence, type Parts, summarize } from '../../src/languages.ts'
import { explain } from '../../src/terminal/explain.ts'

const digest: Digest = {
  ...summarize('', 0),
  terms: ['levee', 'River', 'Corps'],
  article: { sentences: 9, words: 100, characters: 600, seconds: 30 },
}
const NONE: Parts = { terms: 0, centrality: 0, position: 0, title: 0, length: 0, cue: 0, query: 0 }
const sentence = (parts: Partial<Parts>, score = 1): DigestSentence => ({
  text: 'A levee on the river broke.',
  plain: 'A levee on the river broke.',
  start: 0,
  end: 27,
  index: 2,
  score,
  parts: { ...NONE, ...parts },
})

describe('why a sentence was chosen', () => {
  it.each<[Partial<Parts>, RegExp, number?]>([
    [{ terms: 1 }, /what the article is about \(levee, River\)\.$/u],
    [{ centrality: 1 }, /the article as a whole/u],
    [{ position: 1 }, /early \(3 of 9\)/u],
    [{ position: 1 }, /near the end \(8 of 9\)/u, 7],
    [{ title: 1 }, /headline/u],
    [{ cue: 1 }, /what was found/u],
    [{ query: 1 }, /question/u],
    [{ length: 1 }, /length/u],
    [{}, /best of what there is/u],
  ])('%o', (parts, expected, index = 2) => {
    expect(explain(digest, { ...sentence(parts), index })).toMatch(expected)
  })

  it('the strongest reason first, its length last, and nothing that hardly counts', () => {
    const why = explain(digest, sentence({ title: 0.2, length: 0.4, position: 0.3, cue: 0.05, terms: 0.05 }))
    expect(why).toMatch(/^Why: it [^,]*early[^,]*, [^,]*headline and [^,]*length\.$/u)
  })

  it('no terms are named where the sentence has none of them', () => {
    const { parts: _, ...plain } = sentence({ terms: 1 })
    expect(explain({ ...digest, terms: ['bridge'] }, sentence({ terms: 1 }))).toMatch(/about\.$/u)
    expect(explain(digest, plain)).toMatch(/best of what there is/u)
  })
})
