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

  /** Ten sentences in a row say nothing but what the whole is about. */
  const report = (at: number, count: number): string[] =>
    Array.from({ length: count }, (_, i) =>
      i >= at && i < at + 10
        ? 'The lorry brought its barley from the field to the mill.'
        : `Lorry a${i} brought barley b${i} from field c${i} to mill d${i}.`,
    )
  const positions = (text: string[]): number[] => partsOf(text, 0.5 * text.length).map(({ position }) => position)

  it('position: the last sentences of a report rise again where they say more of the whole than others', () => {
    const [before, last] = positions(report(90, 100)).slice(-2) as [number, number]
    expect(last).toBeGreaterThan(before)
    const falling = positions(report(0, 100))
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
  })

  it('position: is a number where no sentence is closer to the whole than another', () => {
    expect(positions(Array(100).fill('The lorry brought its barley.')).every(Number.isFinite)).toBe(true)
  })

  it('position: the last sentences of fifty fall to the end', () => {
    const falling = positions(report(40, 50))
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
  })

  it('position: the opening of a long report counts more, but not where every third sentence is speech', () => {
    const first = (text: string[]): number => {
      const { position, length } = partsOf(text, text.length / 5)[0] as Parts
      return position / length
    }
    const even = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => `Lorry ${i} brought barley to the mill in week ${i}.`)
    const story = even(400).map((line, i) => (i % 3 > 0 ? `“${line}”` : line))
    expect(first(even(400))).toBeGreaterThan(1.5 * first(even(50)))
    expect(first(story)).toBeLessThan(1.01 * first(even(50)))
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

  it('title: most for the sentence that says what the title is, as an encyclopedia does first', () => {
    const [definition, ...others] = partsOf(['Barley is a grass that is grown for its grain.', ...PLAIN], 11, {
      title: 'Barley',
    }).map(({ title }) => title)
    expect(definition).toBeGreaterThan(2 * Math.max(...others))
  })

  it.each([
    ['a headline of which the opening has the first word', 'Barley sold early at a high price', 'Barley was cheap.'],
    ['a headline whose words run on into the second sentence', 'Barley farmers valley', 'Barley grew.'],
  ])('title: no definition under %s', (_, title, opening) => {
    const [first, ...others] = partsOf([opening, ...PLAIN], 11, { title }).map((parts) => parts.title)
    expect(first).toBeLessThan(2 * Math.max(...others))
  })

  it('length: a short sentence has less than one of 26 words', () => {
    const words = (count: number): string =>
      `${Array.from({ length: count }, (_, i) => `Word${i}x${count}`).join(' ')}.`
    const [short, fit] = partsOf([words(4), words(26)], 2) as [Parts, Parts]
    expect(fit.length).toBeGreaterThan(short.length)
  })

  it('length: a digest of few Chinese sentences has longer ones than 26 letters', () => {
    const sentence = (i: number): string =>
      `${String.fromCharCode(...Array.from({ length: i % 2 ? 38 : 26 }, (_, k) => 0x4e00 + 100 * i + k))}。`
    const sentences = Array.from({ length: 20 }, (_, i) => sentence(i))
    const { sentences: kept } = summarize(sentences.join(''), 3)
    expect(kept.map(({ text }) => text.length)).toEqual([39, 39, 39])
  })

  it('cue: for a sentence that says what the text shows', () => {
    const cued = partsOf([...PLAIN.slice(0, 9), 'We show that malt runs short when snow closes the pass.'], 10)
    expect(cued.map(({ cue }) => cue > 0)).toEqual([...Array(9).fill(false), true])
  })

  it('cue: less for each where many sentences say so', () => {
    const cues = (count: number): number[] => {
      const parts = partsOf([...PLAIN, ...PLAIN.map((line, i) => (i < count ? `Overall, ${line} ` : line))], 20)
      return parts.flatMap(({ cue, length }) => (cue > 0 ? [cue / length] : []))
    }
    const [few, many] = [cues(5), cues(10)]
    expect([few.length, many.length]).toEqual([5, 10])
    expect(many[0]).toBeLessThan(0.7 * (few[0] as number))
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
