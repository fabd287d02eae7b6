import { describe, expect, it } from 'vitest'
import { buildVariant } from '../../bench/ablation/build.ts'
import { applyVariant, CHANGES, type Change, QUERY } from '../../bench/ablation/changes.ts'
import type { Digest } from '../../src/index.ts'
import { summarize } from '../../src/languages/every.ts'

const cases = [...CHANGES, QUERY].flatMap((change) =>
  change.strengths.map((strength): [string, number, Change] => [change.name, strength, change]),
)
const text = 'One dog barked. A second dog barked at the first dog. Then the cat left. "Why?" asked the dog.'

describe('the table of changes', () => {
  it.each(cases)('%s at strength %d changes one file of the source, in one place', (_, strength, change) => {
    expect([...applyVariant([[change, strength]]).keys()]).toEqual([change.file])
  })

  it.each(CHANGES.filter(({ strengths }) => strengths.length > 1).map((change) => [change.name, change] as const))(
    '%s at strength 1 is as it was',
    async (_, change) => {
      const same = await buildVariant([[change, 1]])
      const scores = ({ sentences }: Digest): string[] =>
        sentences.map(({ index, score }) => `${index} ${score.toFixed(9)}`)
      expect(scores(same(text, 4, { language: 'en' }))).toEqual(scores(summarize(text, 4, { language: 'en' })))
    },
  )

  it('fails where the source no longer reads so', () => {
    const gone: Change = { ...QUERY, name: 'gone', find: /const GONE = / }
    expect(() => applyVariant([[gone, 0]])).toThrow('"gone" fits 0 times in src/scores.ts, expected 1')
  })

  it('two changes of one file are both made', () => {
    const two = CHANGES.filter(({ name }) => name === 'LEAD' || name === 'TITLE')
    const source = applyVariant(two.map((change) => [change, 0] as const)).get('scores.ts')
    expect(source).toMatch(/const LEAD = 0\n/)
    expect(source).toMatch(/const TITLE = 0\n/)
  })
})
