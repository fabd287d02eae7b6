import { describe, expect, it } from 'vitest'
import type { Faults } from '../../bench/quality/faults.ts'
import type { Measured } from '../../bench/quality/measure.ts'
import { lostFaults, lostSets, type MeasuredSet } from '../../bench/quality/tables.ts'

const NONE = { opensDangling: 0, dangling: 0, furniture: 0, echo: 0, cut: 0, question: 0, halfQuote: 0 }

function system(name: string, f1: number, faults: Partial<Record<keyof Faults, number>> = {}): Measured {
  return { name, documents: 10, rouge: { r1: f1, r2: f1, rl: f1 }, faults: { ...NONE, ...faults } } as Measured
}

function set(name: string, ...systems: Measured[]): MeasuredSet {
  return { name, language: 'en', n: 3, documents: 10, systems, failed: {}, deciles: [] }
}

describe('where we lose', () => {
  const oracle = system('oracle', 50)
  const lead = system('lead-n', 20, { furniture: 5 })

  it('sets on which another system is ahead, but for the oracle', () => {
    const sets = [
      set('one', system('nutgraf', 30), lead, oracle, system('a', 31), system('b', 32)),
      set('two', system('nutgraf', 30), lead, oracle),
    ]
    expect(lostSets(sets)).toBe('Where we lose: one (to a, b).')
    expect(lostSets(sets.slice(1))).toBe('Where we lose: on none of these.')
  })

  it('faults that lead-n or the best rival has less often', () => {
    const ours = system('nutgraf', 30, { echo: 2, cut: 1, furniture: 1 })
    const rival = system('a', 25, { echo: 1, cut: 3 })
    expect(lostFaults([set('one', ours, lead, oracle, rival)])).toBe(
      'Where we lose: to lead-n (says it twice, cut or glued); to a (page furniture, says it twice).',
    )
  })
})
