import { describe, expect, it } from 'vitest'
import { type Options, summarize } from '../src/index.ts'
import type { Parts } from '../src/scores.ts'

/** Sentences of like length, each with words of its own. */
const PLAIN = [
  'Farmers in the valley sold their barley early this autumn.',
  'A new mill near the harbour bought most of the grain.',
  'Wet weather in August had spoiled much of the wheat crop.',
  'Bakers in the old town say bread prices could soon climb.',
  'One baker now mixes barley flour into every second loaf.',
  'Schools have asked for cheaper bread for their kitchens.',
  'The mill owner hopes to build a second silo next spring.',
  'Barley beer from the valley won a prize in the capital.',
  'Two lorries a day carry malt across the mountain pass.',
  'Snow closed the pass for a week and the malt ran short.',
]

function partsOf(sentences: readonly string[], n: number, options: Options = {}): Parts[] {
  const text = sentences.join(' ')
  const told = summarize(text, sentences.length, { ...options, explain: true })
  expect(told.sentences).toHaveLength(sentences.length)
  // What a share of the article is asked for decides how much openings count: ask for n, take what it says of those kept.
  return (n === sentences.length ? told : summarize(text, n, { ...options, explain: true })).sentences.map(
    ({ parts }) => parts as Parts,
  )
}

describe('each part is what its name says', () => {
  it('terms: more for words that the article keeps coming back to', () => {
    const parts = partsOf(PLAIN, 10)
    const [barley, schools] = [parts[4] as Parts, parts[5] as Parts]
    expect(barley.terms).toBeGreaterThan(schools.terms)
  })

  it('centrality: none for the sentence furthest from the whole, most for the closest', () => {
    const centralities = partsOf(PLAIN, 10).map(({ centrality }) => centrality)
    expect(Math.min(...centralities)).toBe(0)
    expect(Math.max(...centralities)).toBeGreaterThan(0)
  })

  it('position: falls with each sentence, and is nothing when three fifths are asked for', () => {
    const kept = summarize(PLAIN.join(' '), 3, { explain: true }).sentences.map(
      ({ parts }) => (parts as Parts).position,
    )
    expect(kept).toEqual([...kept].sort((a, b) => b - a))
    expect(kept[0]).toBeGreaterThan(0)
    expect(partsOf(PLAIN, 10).every(({ position }) => position === 0)).toBe(true)
  })

  it('position: the last sentences of a report rise again, those of an article of fifty sentences fall to the end', () => {
    const lastPositions = (count: number): number[] => {
      const text = Array.from({ length: count }, (_, i) => `Barley field ${i} had its harvest weighed in week ${i}.`)
      return partsOf(text, 0.5 * count)
        .slice(-2)
        .map(({ position }) => position)
    }
    const [before, last] = lastPositions(100) as [number, number]
    expect(last).toBeGreaterThan(before)
    expect(lastPositions(50)).toEqual(lastPositions(50).sort((a, b) => b - a))
  })

  it('position: more after a dateline', () => {
    const first = (text: string): number => summarize(text, 2, { explain: true }).sentences[0]?.parts?.position ?? 0
    const dated = [`HALDEN, Norway (Reuters) - ${PLAIN[0]}`, ...PLAIN.slice(1)]
    expect(first(dated.join(' '))).toBeGreaterThan(first(PLAIN.join(' ')))
  })

  it('title: for the words of the headline only', () => {
    const titles = partsOf(PLAIN, 10, { title: 'Snow closes pass' }).map(({ title }) => title > 0)
    expect(titles).toEqual(PLAIN.map((sentence) => /snow|pass/i.test(sentence)))
    expect(partsOf(PLAIN, 10).every(({ title }) => title === 0)).toBe(true)
  })

  it('length: a short sentence has less than one of 26 words', () => {
    const words = (count: number): string =>
      `${Array.from({ length: count }, (_, i) => `Word${i}x${count}`).join(' ')}.`
    const [short, fit] = partsOf([words(4), words(26)], 2) as [Parts, Parts]
    expect(fit.length).toBeGreaterThan(short.length)
  })

  it('cue: for a sentence that says what the text shows', () => {
    const cued = partsOf([...PLAIN.slice(0, 9), 'We show that malt runs short when snow closes the pass.'], 10)
    expect(cued.map(({ cue }) => cue > 0)).toEqual([...Array(9).fill(false), true])
  })

  it('query: the more of the question, and the rarer its words, the more', () => {
    const query = partsOf(PLAIN, 10, { query: 'Why did barley and malt run short?' }).map(({ query }) => query)
    expect(query[9]).toBe(Math.max(...query))
    expect(query[8]).toBeGreaterThan(query[0] as number)
    expect(query[5]).toBe(0)
  })
})

it('a text of one sentence has the score 1, and so has the best of any', () => {
  expect(summarize('Rain fell.', 1).sentences[0]?.score).toBe(1)
  expect(Math.max(...summarize(PLAIN.join(' '), 10).sentences.map(({ score }) => score))).toBe(1)
})
