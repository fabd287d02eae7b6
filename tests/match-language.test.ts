import { expect, it } from 'vitest'
import { languageForPage, matchLanguage } from '../src/match-language.ts'

const of = (codes: string) =>
  codes.split(' ').map((code) => ({ code, stopWords: new Set<string>(), wordsPerMinute: 200 }))

it.each<[tag: string, codes: string, code: string | undefined]>([
  ['de', 'en de', 'de'],
  ['DE', 'en de', 'de'],
  ['de-AT', 'en de', 'de'],
  ['de_AT', 'en de', 'de'],
  ['zh-Hans-CN', 'zh-Hant zh-Hans', 'zh-Hans'],
  ['pt', 'en pt-BR', 'pt-BR'],
  ['no', 'en nb', 'nb'],
  ['nn-NO', 'en nb', 'nb'],
  ['fil', 'en tl', 'tl'],
  ['bs', 'hr bs', 'bs'],
  ['xx', 'en de', undefined],
  ['', 'en de', undefined],
  ['constructor', 'en de', undefined],
])('the tag %j asks, of %s, for %s', (tag, codes, code) => {
  expect(matchLanguage(tag, of(codes))?.code).toBe(code)
})

it.each<[tag: string | undefined, codes: string, code: string]>([
  ['de-AT', 'fr de', 'de'],
  ['de', 'fr', 'en'],
  [undefined, 'fr de', 'fr'],
  ['', 'fr de', 'fr'],
])(
  'a page that says %j is read, of %s, in %s: the first where it says nothing, English where none fits',
  (tag, codes, code) => {
    expect(languageForPage(tag, of(codes)).code).toBe(code)
  },
)

it('without languages to choose from a page is read in English', () => {
  expect(languageForPage('de', []).code).toBe('en')
  expect(languageForPage(undefined, []).code).toBe('en')
})
