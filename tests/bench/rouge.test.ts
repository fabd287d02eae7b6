import { describe, expect, it } from 'vitest'
import { makeTokenize, scoreSummary, scoreWords, type Words } from '../../bench/rouge.ts'

const words = (...sentences: string[]): Words => sentences.map((sentence) => sentence.split(' '))
const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall)

describe('ROUGE', () => {
  it.each<[string, Words, Words, { r1: number; r2: number; rl: number }]>([
    ['the same', words('a b c'), words('a b c'), { r1: 1, r2: 1, rl: 1 }],
    ['nothing shared', words('a b'), words('c d'), { r1: 0, r2: 0, rl: 0 }],
    [
      'a word repeated counts as often as the reference has it',
      words('a b'),
      words('a a a'),
      { r1: f1(1 / 3, 1 / 2), r2: 0, rl: f1(1 / 3, 1 / 2) },
    ],
    ['order counts for Lsum', words('a b c d'), words('d c b a'), { r1: 1, r2: 0, rl: 0.25 }],
    // The example of Lin 2004, section 3.2: a union subsequence w1 w2 w3 w5 of five.
    [
      'the union over the summary',
      words('1 2 3 4 5'),
      words('1 2 6 7 8', '1 3 8 9 5'),
      { r1: f1(4 / 10, 4 / 5), r2: f1(1 / 9, 1 / 4), rl: f1(4 / 10, 4 / 5) },
    ],
  ])('%s', (_, reference, summary, expected) => {
    const score = scoreWords(reference, summary)
    for (const key of ['r1', 'r2', 'rl'] as const) expect(score[key], key).toBeCloseTo(expected[key], 10)
  })

  it('stems English words of more than three letters, and no others', () => {
    expect(makeTokenize('en')("The bridges' 3 toes, DOING")).toEqual(['the', 'bridg', '3', 'toe', 'do'])
    expect(makeTokenize('de')('Die Brücken, zwei')).toEqual(['die', 'brücken', 'zwei'])
  })

  it('takes the reference that fits best', () => {
    const score = scoreSummary(
      ['x y z', 'the old bridge\nis closed'],
      ['The old bridge is closed.'],
      makeTokenize('en'),
    )
    expect(score).toEqual({ r1: 1, r2: 1, rl: 1 })
  })
})
