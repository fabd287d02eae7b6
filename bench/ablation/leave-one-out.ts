/**
 * Constants chosen without a set, tested on it. Six of them, each half, as it is or double, by coordinate ascent on the
 * mean of the other sets.
 */
import type { DocumentSet } from '../quality/records.ts'
import { average, compare, type Interval, meanOfSets, subtract } from '../quality/statistics.ts'
import { showMargin } from '../quality/tables.ts'
import { markdownTable, progress } from '../report.ts'
import { CHANGES, type Variant } from './changes.ts'

const MAIN = ['centrality', 'LEAD', 'TITLE', 'LENGTH', 'CUE', 'DISCOUNT'].map((name) => {
  const change = CHANGES.find((each) => each.name === name)
  if (!change) throw new Error(`Expected a change named ${name}`)
  return change
})
const GRID = [0.5, 1, 2]

/** A strength for each of the six. */
type Setting = readonly number[]
type Score = (variant: Variant) => Promise<number[][]>

const variantOf = (setting: Setting): Variant =>
  MAIN.flatMap((change, i) => (setting[i] === 1 ? [] : [[change, setting[i] as number] as const]))

const show = (setting: Setting): string =>
  variantOf(setting)
    .map(([{ name }, strength]) => `${name} × ${strength}`)
    .join(', ') || 'as they are'

export interface LeftOut {
  text: string
  /** Points against the constants as they are: on sets that had no say in the choice, and on those that had. */
  leftOut: Interval
  all: Interval
}

export async function leaveOneOut(
  sets: readonly DocumentSet[],
  plain: readonly number[][],
  score: Score,
): Promise<LeftOut> {
  const known = new Map<string, number[][]>()
  const scoresOf = async (setting: Setting): Promise<number[][]> => {
    const key = setting.join()
    const scores = known.get(key) ?? (await score(variantOf(setting)))
    known.set(key, scores)
    return scores
  }
  const climb = async (left: number): Promise<Setting> => {
    const meanWithout = async (setting: Setting): Promise<number> =>
      average((await scoresOf(setting)).map(average).filter((_, i) => i !== left))
    let best: Setting = MAIN.map(() => 1)
    let value = await meanWithout(best)
    for (let moved = true; moved; ) {
      moved = false
      for (const at of MAIN.keys()) {
        for (const strength of GRID) {
          const other = best.map((before, i) => (i === at ? strength : before))
          const reached = await meanWithout(other)
          if (reached > value) [best, value, moved] = [other, reached, true]
        }
      }
    }
    return best
  }
  const rows: string[][] = []
  const differences: number[][] = []
  for (const [left, { name }] of sets.entries()) {
    const setting = await climb(left)
    const [theirs, ours] = [(await scoresOf(setting))[left] as number[], plain[left] as number[]]
    differences.push(subtract(theirs, ours))
    rows.push([name, showMargin(compare(theirs, ours)), show(setting)])
    progress(`leave-one-out: ${name}, ${known.size} settings so far`)
  }
  const setting = await climb(-1)
  const all = meanOfSets((await scoresOf(setting)).map((each, i) => subtract(each, plain[i] as number[])))
  const leftOut = meanOfSets(differences)
  const text = [
    markdownTable(['left out', 'against as it is (95 %)', 'chosen on the others'], rows),
    `Mean over the sets left out: ${showMargin(leftOut, 2)}.`,
    `Chosen on all and tested on them: ${showMargin(all, 2)}, ${show(setting)}.`,
  ].join('\n\n')
  return { text, leftOut, all }
}
