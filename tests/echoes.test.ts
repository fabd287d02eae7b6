import { expect, it } from 'vitest'
import { EchoFinder } from '../src/echoes.ts'
import { Lexicon } from '../src/lexicon.ts'
import { findTerms } from '../src/terms.ts'

function finder(sentences: string[]): EchoFinder {
  const text = sentences.join('\n')
  let start = 0
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length }
    start += sentence.length + 1
    return span
  })
  return new EchoFinder(findTerms(text, spans, new Lexicon(new Set(['the', 'it', 'is']), (word) => word)))
}

const SENTENCES = [
  'river rose town flooded',
  'town flooded river rose',
  'river rose',
  'rain wind hail snow sleet',
  'the',
  'it is',
  'the',
]

it('nothing is an echo before anything is picked', () => {
  const echoes = finder(SENTENCES)
  expect(SENTENCES.map((_, s) => echoes.has(s))).toEqual(SENTENCES.map(() => false))
})

it('a sentence echoes one that has at least four fifths of its terms, in any order; not one that shares fewer', () => {
  const echoes = finder([...SENTENCES, 'river rose town flooded slowly', 'river rose town flooded slowly overnight'])
  echoes.add(0)
  expect([1, 2, 3, 7, 8].map((s) => echoes.has(s))).toEqual([true, true, false, true, false])
})

it('a sentence echoes a shorter one whose terms it has, if these are eight or more', () => {
  const long = 'river rose town flooded mayor fled church collapsed'
  const echoes = finder([long, `${long} overnight while everybody slept soundly`, 'river rose', 'river rose high'])
  echoes.add(0)
  echoes.add(2)
  expect([echoes.has(1), echoes.has(3)]).toEqual([true, false])
})

it('terms scattered over several picked sentences make no echo', () => {
  const echoes = finder(['river rose', 'town flooded', 'river town'])
  echoes.add(0)
  echoes.add(1)
  expect(echoes.has(2)).toBe(false)
})

it('a sentence without a term echoes only one with the same words', () => {
  const echoes = finder(SENTENCES)
  echoes.add(4)
  expect([5, 6].map((s) => echoes.has(s))).toEqual([false, true])
})
