import { expect, it } from 'vitest'
import { phrases, spell } from '../src/phrases.ts'

const REST = /!/y
const OTHER = /\?/y
const known = phrases({ 'read see': REST, рис: OTHER, '': /©/y })

const numberOf = (word: string): number => {
  let number = 0
  for (let i = 0; i < word.length; i++) number = spell(number, word.charCodeAt(i))
  return number
}

it.each<[string, RegExp | undefined]>([
  ['read', REST],
  ['see', REST],
  ['Read', REST],
  ['SEE', REST],
  ['рис', OTHER],
  ['reads', undefined],
  ['rea', undefined],
  ['dear', undefined],
])('a phrase is known by its first word, in small letters and capitals: %s', (word, rest) => {
  expect(known.get(numberOf(word))).toBe(rest)
})

it('what begins with no word has a place of its own', () => {
  expect(known.get(numberOf(''))).toEqual(/©/y)
})
