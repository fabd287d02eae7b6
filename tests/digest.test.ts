import { expect, it } from 'vitest'
import { summarize } from '../src/index.ts'

it('no initial, unit or number is a key term', () => {
  const text = 'In 2023 the dam grew by 12 m. In 2023 J. Hale said so. The dam cost 12 m. a year, said J. Hale in 2023.'
  expect(summarize(text, 1).terms.sort()).toEqual(['Hale', 'cost', 'dam', 'grew', 'year'])
})
