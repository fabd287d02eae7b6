import { describe, expect, it } from 'vitest'
import type { Language } from '../src/language.ts'
import { english } from '../src/languages/english.ts'
import { fold, withLexicon } from '../src/lexicon.ts'
import { findTerms } from '../src/terms.ts'

const plain = { code: 'und', stopWords: new Set<string>(), wordsPerMinute: 200 }

/** The numbers of the different terms of a text, with the lexicon that its language keeps. */
function termsOf(text: string, language: Language): number[] {
  return withLexicon(language, (lexicon) => [...findTerms(text, [{ start: 0, end: text.length }], lexicon).ids])
}

describe('the lexicon is a memo and nothing else', () => {
  it('words that collide are still told apart, however many', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i.toString(36)}`)
    expect(termsOf(words.join(' '), plain)).toEqual(words.map((_, i) => i))
  })

  it('the same text has the same terms after any other text', () => {
    const text = 'Rivers flood valleys. Valleys drain rivers.'
    const before = termsOf(text, english)
    termsOf('Drain the flood.', english)
    expect(termsOf(text, english)).toEqual(before)
  })

  it('grows with a text and is dropped after it', () => {
    const language = { ...plain }
    const text = Array.from({ length: 40_000 }, (_, i) => `w${i}`).join(' ')
    const first = withLexicon(language, (lexicon) => {
      expect(findTerms(text, [{ start: 0, end: text.length }], lexicon).ids.length).toBe(40_000)
      return lexicon
    })
    withLexicon(language, (second) => expect(second).not.toBe(first))
  })

  it('a stem may be of any length', () => {
    const language = { ...english, stem: (word: string) => word.repeat(100_000) }
    const text = 'Dogs bark.'
    const lengths = withLexicon(language, (lexicon) => {
      const { ids, stem } = findTerms(text, [{ start: 0, end: text.length }], lexicon)
      return Array.from(ids, (term) => stem(term).length)
    })
    expect(lengths).toEqual([400_000, 400_000])
  })

  it('a stemmer may itself use the lexicon of its language', () => {
    const language = {
      ...plain,
      stem: (word: string): string => withLexicon(language, (inner) => (inner.size >= 0 ? word.slice(0, 3) : word)),
    }
    expect(termsOf('alpha alps beta', language)).toEqual([0, 1])
  })
})

describe('spellings of one word', () => {
  it.each([
    ['Levee', 'levee'],
    ['DON’T', "don't"],
    ['cafe\u0301', 'caf\u00e9'],
    ['Straße', 'straße'],
    ['\ufb01nance', 'finance'],
    ['ＡＢＣ', 'abc'],
    ['2023', '2023'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})
