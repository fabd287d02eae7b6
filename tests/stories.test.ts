import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'

const FERRY = [
  'The ferry to Lisk stopped on Monday after its engine failed.',
  'The harbour master said the ferry needs a new engine.',
  'Islanders buy bread by boat until the ferry sails again.',
  'The engine of the ferry will come from Norway in May.',
]
const SCHOOL = [
  'Pupils of Arden Hill won the chess cup for a third year.',
  'Their coach praised the pupils for calm endgames.',
  'Parents filled the hall where the chess final was played.',
  'The pupils will defend the chess cup next winter.',
]

/** Sentences of each that a digest of two keeps: of one story its opening, of two the opening of each. */
function opensBoth(text: string): boolean {
  const digest = summarize(text, 2).plain
  return digest.includes('stopped on Monday') && digest.includes('won the chess cup')
}

describe('a text of several stories is read from the opening of each', () => {
  it.each([
    ['bars', '\n\n|||||\n\n'],
    ['bars in one line', ' ||||| '],
    ['a rule', '\n\n---\n\n'],
    ['stars', '\n\n* * *\n\n'],
    ['a headline', '\n\nArden Hill takes the cup\n\n'],
    ['a dateline', '\n\nARDEN, Mass. (AP) — '],
  ])('between them %s', (_, between) => expect(opensBoth(FERRY.join(' ') + between + SCHOOL.join(' '))).toBe(true))
})

it('a heading over more of the same is no other story', () => {
  const more = FERRY.map((sentence) => sentence.replace('ferry', 'old ferry'))
  const one = summarize(`${[...FERRY, ...more].join(' ')}`, 2).plain
  const two = summarize(`${FERRY.join(' ')}\n\nWhat comes next\n\n${more.join(' ')}`, 2).plain
  expect(two).toBe(one)
})

it('what stands under a line near the end is no story', () => {
  const text = `${FERRY.join(' ')}\n\nAbout the author\n\nPupils chose Ada Byrne, who plays chess in Arden Hill.`
  expect(summarize(text, 2).plain).not.toContain('chess')
})
