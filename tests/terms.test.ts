import { describe, expect, it } from 'vitest'
import { english } from '../src/languages/english.ts'
import { Lexicon } from '../src/lexicon.ts'
import { findTerms, type Terms } from '../src/terms.ts'

const plain = { code: 'und', stopWords: new Set<string>(), wordsPerMinute: 200 }

function termsOf(
  text: string,
  language = english,
  title = '',
  query = '',
): Terms & { spelled: string[]; stems: string[] } {
  const lexicon = new Lexicon(language.stopWords, language.stem ?? ((word) => word))
  const terms = findTerms(text, [{ start: 0, end: text.length }], lexicon, title, query)
  const all = [...terms.ids]
  return {
    ...terms,
    spelled: all.map((term) => terms.spelling(term)),
    stems: all.map((term) => terms.stem(term)),
  }
}

describe('a sentence becomes its different terms, in the order in which it names them', () => {
  it.each<[string, string, string[]]>([
    ['stop words are left out', 'The dog and the cat', ['dog', 'cat']],
    ['inflections are one term', 'Summaries summarize a summary', ['Summaries', 'summarize']],
    ['of an elision the word, even if it is the shorter one', "Can't-dogs It's'cat its'cat", ['dogs', 'cat']],
    ['capitals make no difference', 'Rain RAIN Rain', ['Rain']],
    ['they are spelled as most often', 'Ones once, one day, one night, one', ['one', 'day', 'night']],
    ['letters of any script are words', 'Zürich café naïve Москва', ['Zürich', 'café', 'naïve', 'Москва']],
    ['composed and decomposed spellings are one word', 'caf\u00e9 cafe\u0301', ['café']],
    ['numbers keep their points and commas', '3,800 troops at 4.5 percent.', ['3,800', 'troops', '4.5', 'percent']],
    ['an elided article is no part of its word', "d'Arcy O'Brien rock'n'roll", ['Arcy', 'Brien', 'rock']],
    ['a possessive is its owner', "Kosovo's Kosovo\u2019s Kosovo", ['Kosovo']],
    ['a contraction leaves no stump', "don't can't it's they\u2019re we'll I'd didn't you've", []],
    ['addresses are no words', '[Map](https://a.org/eels.html) http http://x.y/猫 hits', ['Map', 'http', '猫', 'hits']],
    ['hyphens part words', 'de-escalation', ['de', 'escalation']],
    ['letters beyond the basic plane are letters', '𝔘𝔫𝔦 \u{20000}\u{20001}', ['𝔘𝔫𝔦', '\u{20000}\u{20001}']],
    ['emoji are no words', '😀 fire 🔥fire🔥', ['fire']],
    ['names of object properties are words like others', '__proto__ constructor', ['proto', 'constructor']],
    ['lone surrogates and NULs part or join, and never throw', 'a\ud83d b\udc00c\u0000dog', ['b\udc00c', 'dog']],
  ])('%s: %s', (_, text, wanted) => {
    expect(termsOf(text).spelled).toEqual(wanted)
  })

  it('scripts without blanks become overlapping pairs', () => {
    expect(termsOf('北京大学', plain).spelled).toEqual(['北京', '京大', '大学'])
    expect(termsOf('猫 ラーメン', plain).spelled).toEqual(['猫', 'ラー', 'ーメ', 'メン'])
  })

  it('a word is told by its first 64 letters and not stemmed beyond 32', () => {
    const long = 'a'.repeat(64)
    expect(termsOf(`${long}b ${long}c`).spelled).toEqual([long])
    expect(termsOf(`${'z'.repeat(33)}ing`).stems).toEqual([`${'z'.repeat(33)}ing`])
  })
})

it('a term has the frequency of all its inflections', () => {
  const terms = termsOf('Dogs bark. A dog barked at the dog.')
  expect(terms.stems).toEqual(['dog', 'bark'])
  expect([...terms.frequencies]).toEqual([3, 2])
})

it('the spread of a term is how many tenths of the article have it', () => {
  const sentences = Array.from({ length: 25 }, (_, s) => (s < 5 ? 'rain rain ' : s % 5 === 0 ? 'fog ' : 'wind '))
  const spans = sentences.map((sentence, s) => {
    const start = sentences.slice(0, s).join('').length
    return { start, end: start + sentence.length }
  })
  const terms = findTerms(sentences.join(''), spans, new Lexicon(new Set(), (word) => word))
  expect([...terms.spread]).toEqual([2, 4, 8])
})

it('title and query are read as terms of the article, what it lacks is left out', () => {
  const terms = termsOf('Floods hit the valley.', english, 'Flooded valley mourns', 'Who hit whom?')
  expect([...terms.title].map((term) => terms.stem(term))).toEqual(['flood', 'vallei'])
  expect([...terms.query].map((term) => terms.stem(term))).toEqual(['hit'])
  expect([...terms.frequencies]).toEqual([1, 1, 1])
})

describe('printed words are runs between blanks, or letters where a script has none', () => {
  it.each<[string, number, number]>([
    ['', 0, 0],
    ['one', 1, 0],
    ["don't stop — de-escalate", 4, 0],
    ['two  blanks\n\twithin', 3, 0],
    ['日本語', 3, 3],
    ['สวัสดี', 6, 6],
    ['AI 日本。 x', 4, 2],
  ])('%j has %d, of these %d letters', (text, count, letters) => {
    const terms = termsOf(text, plain, '東京', '大阪')
    expect([terms.words[0], terms.letters]).toEqual([count, letters])
  })
})
