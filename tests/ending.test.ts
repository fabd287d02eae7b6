import { expect, it } from 'vitest'
import { ARTICLE, BODY, HEADLINE, read } from './reading.ts'

const REMARK = 'I have ridden these ferries for fifty years, and the horn was better then.'

it.each([
  '14 thoughts on “Marrow Bridge buys back its ferries”',
  '3 Comments on "Marrow Bridge buys back its ferries"',
  'One response to “Marrow Bridge buys back its ferries”',
  '3 replies',
  '-----Original Message-----',
])('the article ends above %s', (heading) => {
  expect(read(`${HEADLINE}\n\n${ARTICLE}\n\n${heading}\n\n${REMARK}`).real).toEqual(BODY)
})

it.each([
  [
    'Ines Calloway\nMayor of Marrow Bridge',
    'Ines Calloway runs the ferries of the town, which she has known since her youth.',
  ],
  ['By Ines Calloway', 'Ines Calloway was nine when the last of the ferries left its berth in the old port.'],
])('not with its only paragraph, on whom the line over it names: %s', (head, paragraph) => {
  expect(read(`${head}\n\n${paragraph}`).real).toEqual([paragraph])
})

it.each(['Comments', 'Sources'])('halfway through it does not end above %s where all below is prose', (heading) => {
  expect(read([...BODY, heading, ...BODY].join('\n\n')).real).toEqual([...BODY, ...BODY])
})

it('with the line on an author, whose name is in capitals over it', () => {
  expect(
    read(`${HEADLINE}\n\nBY INES CALLOWAY\n\n${ARTICLE}\n\nInes Calloway is the mayor of Marrow Bridge and a sailor.`)
      .real,
  ).toEqual(BODY)
})

it.each([
  ['with the sign of a release', `${ARTICLE}\n\n###\n\n${REMARK}`, BODY],
  ['not with an empty heading among others', `### One\n\n${ARTICLE}\n\n### \n\n${REMARK}`, [...BODY, REMARK]],
])('%s', (_, text, real) => {
  expect(read(`${HEADLINE}\n\n${text}`).real).toEqual(real)
})
