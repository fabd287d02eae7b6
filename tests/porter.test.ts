import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { expect, it } from 'vitest'
import { readFixtures } from '../fixtures/read.ts'
import { porterStem } from '../src/vendor/porter.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** All ends of three letters after beginnings with no, one, two and three of Porter's syllables. */
const ENDS = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)))
const BEGINNINGS = ['', 'x', 'by', 'tro', 'conta', 'ababa']

it.each<[string, string[]]>([
  ['the fixtures', readFixtures().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])],
  ['all ends of three letters', BEGINNINGS.flatMap((beginning) => ENDS.map((end) => beginning + end))],
  ['short words', ['', ...LETTERS, ...LETTERS.flatMap((a) => LETTERS.map((b) => a + b))]],
])("the stem is that of natural's Porter, of which only some steps are asked: %s", (_, words) => {
  expect([...new Set(words)].filter((word) => porterStem(word) !== porter.stem(word))).toEqual([])
})
