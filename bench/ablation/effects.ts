/** What changes did to the score: a table, and the line of the README. */
import type { Interval } from '../quality/statistics.ts'
import { showMargin, signed } from '../quality/tables.ts'
import { type Cell, markdownTable } from '../report.ts'

/** Mean change over all sets. */
export interface Effect extends Interval {
  name: string
  strength: number
  /** Sets that gain, and lose, 0.05 points or more. */
  better: number
  worse: number
  /** Sets ahead of lead-n and the rivals. */
  ahead: number
}

const NAMES: Record<number, string> = { 0: 'without', 0.5: 'half', 2: 'double' }

export function tableOfEffects(effects: readonly Effect[], aheadAsItIs: number): string {
  const rows = effects.map(({ name, strength, mean, low, high, better, worse, ahead }): Cell[] => [
    `${name}, ${NAMES[strength]}`,
    signed(mean, 2),
    `${signed(low, 2)} to ${signed(high, 2)}`,
    `${better} / ${worse}`,
    ahead,
  ])
  const headers = ['', 'change', '95 %', 'sets better / worse', 'sets ahead']
  return markdownTable(headers, [['as it is', '', '', '', aheadAsItIs], ...rows])
}

/** What dropping a signal costs for certain, the dearest first, and whether the constants are as good elsewhere. */
export function sayEffects(effects: readonly Effect[], leftOut: Interval | undefined): string {
  const dropped = effects.filter(({ strength, high }) => strength === 0 && high < 0).sort((a, b) => a.mean - b.mean)
  const scaled = effects.filter(({ strength }) => strength !== 0)
  const better = scaled.filter(({ low }) => low > 0)
  const costs = dropped.map(({ name, mean }) => `${name} ${signed(mean)}`).join(', ')
  const elsewhere = leftOut
    ? ` The six main ones, chosen anew without a set and tested on it: ${showMargin(leftOut, 2)}.`
    : ''
  return `Points of ROUGE without each signal, where that is more than chance: ${costs}. Of ${scaled.length} constants halved or doubled, ${better.length} would be better by more than chance.${elsewhere}`
}
