import { expect, it } from 'vitest'
import { english } from '../src/languages/english.ts'
import { Lexicon } from '../src/lexicon.ts'
import { findTerms } from '../src/terms.ts'
import { weighTerms } from '../src/weights.ts'

function weigh(
  sentences: string[],
  corpus?: Parameters<typeof weighTerms>[1],
): { topic: Record<string, number>; centroid: Record<string, number> } {
  const text = sentences.join(' ')
  let start = 0
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length }
    start += sentence.length + 1
    return span
  })
  const terms = findTerms(text, spans, new Lexicon(english.stopWords, (word) => word))
  const { topic, centroid } = weighTerms(terms, corpus)
  const byStem = (values: Float64Array): Record<string, number> =>
    Object.fromEntries([...values].map((value, term) => [terms.stem(term), value]))
  return { topic: byStem(topic), centroid: byStem(centroid) }
}

it('a term weighs the logarithm of its frequency and of the tenths of the article that have it', () => {
  const sentences = Array.from({ length: 10 }, (_, s) => (s % 2 ? 'rain' : s === 0 ? 'fog fog fog fog fog' : 'wind'))
  const { topic } = weigh(sentences)
  expect(topic['rain']).toBeCloseTo(Math.log(5 * 5), 12)
  expect(topic['fog']).toBeCloseTo(Math.log(5), 12)
})

it('a term met once weighs nothing', () => {
  expect(weigh(['rain fell']).topic).toEqual({ rain: 0, fell: 0 })
})

it('the centroid is the frequencies', () => {
  expect(weigh(['rain rain fell']).centroid).toEqual({ rain: 2, fell: 1 })
})

it('a document frequency below 0 is an error that names its word', () => {
  const corpus = { documents: 99, documentFrequency: new Map([['rain', -1]]) }
  expect(() => weigh(['rain rain fell fell'], corpus)).toThrow(
    new RangeError(
      "Expected `options.corpus.documentFrequency.get('rain')` to be a whole number from 0 up, got -1 (number)",
    ),
  )
})

it('corpus statistics take from both what earlier articles have too', () => {
  const corpus = { documents: 99, documentFrequency: new Map([['rain', 98]]) }
  const { topic, centroid } = weigh(['rain rain fell fell'], corpus)
  expect(centroid['fell']).toBeCloseTo(2, 12)
  expect(topic['fell']).toBeCloseTo(Math.log(2), 12)
  expect(centroid['rain']).toBeCloseTo((2 * Math.log(2)) / Math.log(100), 12)
  expect(topic['rain']).toBeCloseTo((Math.log(2) * Math.log(2)) / Math.log(100), 12)
})
