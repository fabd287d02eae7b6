import { describe, expect, it } from 'vitest'
import { lostToReadability } from '../../bench/html.ts'
import { lostToParts } from '../../bench/speed/beside-parts.ts'
import { lostToProse } from '../../bench/speed/hostile-texts.ts'

const part = (size: number, ours: number, alone: number) => ({ size, rate: 1, times: { ours, alone } })
const hostility = (name: string, ratioThree: number) => ({
  name,
  ratioThree,
  ratioTenth: 1,
  three: 1,
  tenth: 1,
  growthThree: 1,
  growthTenth: 1,
})

describe('where we lose', () => {
  it('sizes at which an ingredient alone is faster', () => {
    expect(lostToParts([part(3000, 1, 2), part(30_000, 4, 3)])).toBe('Where we lose: to alone at 30 KB.')
    expect(lostToParts([part(3000, 1, 2)])).toBe('Where we lose: nowhere in this table.')
  })

  it('hostile texts that take more than twice as long as prose, the slowest first', () => {
    const found = [hostility('dots', 0.2), hostility('lists', 21), hostility('NULs', 1.9), hostility('brackets', 52)]
    expect(lostToProse(found)).toBe('Where we lose: to prose on brackets (52×), lists (21×).')
  })

  it('what a digest of a page takes beyond Readability', () => {
    const page = (digest: number) => ({ size: 1000, parse: 1, readability: 10, digest, core: 1 })
    expect(lostToReadability([page(18), page(15)])).toBe(
      'Where we lose: a digest takes 1.5 to 1.8 times as long as parsing and Readability alone.',
    )
  })
})
