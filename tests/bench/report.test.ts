import { describe, expect, it } from 'vitest'
import { lostColumns, sayLost } from '../../bench/report.ts'

describe('where we lose', () => {
  it('is said, also where it is nowhere', () => {
    expect(sayLost(['to a', 'to b'])).toBe('Where we lose: to a; to b.')
    expect(sayLost([])).toBe('Where we lose: nowhere in this table.')
    expect(sayLost([], 'in no column')).toBe('Where we lose: in no column.')
  })

  it('is each column in which another line has the higher figure', () => {
    const rows = [
      ['ours', '63 %', 47, '96.5'],
      ['one', '60 %', 48, '96.5'],
      ['other', '64 %', 49, '—'],
    ]
    expect(lostColumns(['', 'a', 'b', 'c'], rows)).toEqual(['a (to other)', 'b (to one, other)'])
  })
})
