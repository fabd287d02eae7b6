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
    ['a dateline', '\n\nARDEN, Mass. (AP) — '],
  ])('between them %s', (_, between) => expect(opensBoth(FERRY.join(' ') + between + SCHOOL.join(' '))).toBe(true))
})

it.each([
  ['a rule', '\n\n---\n\n'],
  ['a table', '\n\n|||\n|--|--|\n|||\n\n'],
  ['a heading', '\n\nArden Hill takes the cup\n\n'],
])('%s parts no stories: pages have them over what is not the article', (_, between) =>
  expect(opensBoth(FERRY.join(' ') + between + SCHOOL.join(' '))).toBe(false),
)

it('a dateline right below a standfirst is of the same story', () => {
  const text = `${FERRY[0]}\n\nLISK, Maine (AP) — ${FERRY.slice(1).join(' ')}`
  expect(summarize(text, 1).plain).toBe(FERRY[0])
})
