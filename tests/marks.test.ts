import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { CANDIDATE, MARK } from '../src/marks.ts'

describe('what may end a sentence is found in linear time, whatever the text', () => {
  it.each([
    ['marks', MARK],
    ['what stands around a mark', CANDIDATE],
  ])('%s', (_, { source, flags }) => {
    expect(analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports).toEqual([])
  })
})
