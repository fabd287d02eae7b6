import { describe, expect, it } from 'vitest'
import { has, matchesAt, stick } from '../src/sticky.ts'

describe('an expression is tried at one place', () => {
  it.each([
    [4, true],
    [0, false],
    [5, false],
    [99, false],
  ])('at %d: %s, whatever was tried before', (at, matches) => {
    const dam = /dam/y
    for (let time = 0; time < 2; time++) expect(matchesAt(dam, 'the dam, the dam', at)).toBe(matches)
  })

  it('also one of a language that lacks the flag, which keeps its others', () => {
    const pattern = /however/i
    const stuck = stick(pattern) as RegExp
    expect(matchesAt(stuck, 'It fell. However', 9)).toBe(true)
    expect(matchesAt(stuck, 'It fell. However', 0)).toBe(false)
    expect(pattern.flags).toBe('i')
  })

  it('one that has it is taken as it is, and none is none', () => {
    const sticky = /however/y
    expect(stick(sticky)).toBe(sticky)
    expect(stick(undefined)).toBeUndefined()
  })
})

describe('an expression is looked for in a line', () => {
  it.each([
    ['with the flag g, each time from the start', /dam/g, 'the dam', true],
    ['in decomposed letters', /\u00e9t\u00e9/, 'un e\u0301te\u0301', true],
    ['in vain', /dam/, 'the wall', false],
    ['if there is none', undefined, 'the dam', false],
  ])('%s', (_, pattern, line, found) => {
    for (let time = 0; time < 2; time++) expect(has(line, pattern)).toBe(found)
  })
})
