/** The tables of results/…-quality.md, and those that the README takes from them. */
import { type Cell, markdownTable, sayLost } from '../report.ts'
import { meanOf } from '../rouge.ts'
import type { Faults } from './faults.ts'
import type { Measured } from './measure.ts'
import { average, type Decile, type Interval, type Margin } from './statistics.ts'
import { LEAD, ORACLE, OURS } from './systems.ts'

export interface MeasuredSet {
  name: string
  language: string
  n: number
  documents: number
  /** The library first, then lead-n, the oracle and the rivals. */
  systems: Measured[]
  /** Ahead of the best rival, where any was measured. */
  rival?: Margin
  /** Rivals that gave no digest, and why. */
  failed: Record<string, string>
  deciles: Decile[]
}

/** Over all sets, each counting the same. */
export interface Means {
  lead: Interval
  /** Where rivals were measured. */
  rival?: Interval
  /** The better of lead-n and the best rival. */
  best: Interval
}

const find = ({ systems }: MeasuredSet, name: string): Measured | undefined =>
  systems.find((system) => system.name === name)

const isRival = ({ name }: Measured): boolean => ![OURS, ORACLE].includes(name) && !name.startsWith(LEAD)

const scoreOf = ({ rouge, accepted = 0, rejected = 0 }: Measured): number =>
  rouge ? meanOf(rouge) : accepted - rejected

export function bestRival<T extends Measured>({ systems }: { systems: readonly T[] }): T | undefined {
  return systems.filter(isRival).sort((a, b) => scoreOf(b) - scoreOf(a))[0]
}

const showRouge = (system: Measured | undefined): string =>
  system?.rouge ? [system.rouge.r1, system.rouge.r2, system.rouge.rl].map((f1) => f1.toFixed(1)).join(' / ') : '—'

export function signed(value: number, digits = 1): string {
  const shown = Math.abs(value).toFixed(digits)
  return `${value < 0 && Number(shown) > 0 ? '−' : '+'}${shown}`
}

export const showMargin = (margin: Interval | undefined, digits = 1): string =>
  margin ? `${signed(margin.mean, digits)} (${signed(margin.low, digits)} to ${signed(margin.high, digits)})` : '—'

const showRecord = (margin: Margin | undefined): string =>
  margin ? `${margin.wins} / ${margin.ties} / ${margin.losses}` : '—'

/** A line a set: ours beside lead-n, the best rival and the ceiling; 95 % of resamples of the documents lie between. */
export function tableOfSets(sets: readonly MeasuredSet[]): string {
  const rows = sets
    .filter(({ systems }) => systems.some(({ rouge }) => rouge))
    .map((set): Cell[] => {
      const rival = bestRival(set)
      return [
        `${set.name} (${set.language}, n = ${set.n}, ${set.documents})`,
        showRouge(find(set, OURS)),
        showRouge(find(set, LEAD)),
        rival ? `${showRouge(rival)} ${rival.name}` : '—',
        showRouge(find(set, ORACLE)),
        showMargin(find(set, OURS)?.margin),
        showMargin(set.rival),
      ]
    })
  const headers = ['set', OURS, LEAD, 'best rival', ORACLE, 'ahead of lead-n (95 %)', 'ahead of the best rival']
  return markdownTable(headers, rows)
}

export function sayMeans({ lead, rival, best }: Means): string {
  const beside = rival ? `, of the best rival of each set where rivals were measured ${showMargin(rival)}` : ''
  return `On average ahead of lead-n by ${showMargin(lead)}${beside}, of the better of the two ${showMargin(best)}.`
}

/** Sets on which lead-n or a rival is ahead. */
export function lostSets(sets: readonly MeasuredSet[]): string {
  const lost = sets.flatMap((set) => {
    const [ours, ...others] = set.systems
    const own = ours ? scoreOf(ours) : 0
    const ahead = others.filter((system) => system.name !== ORACLE && scoreOf(system) > own)
    return ahead.length > 0 ? `${set.name} (to ${ahead.map(({ name }) => name).join(', ')})` : []
  })
  return sayLost(lost, 'on none of these')
}

/** A line a system, on one set. */
export function tableOfSystems(set: MeasuredSet): string {
  const judged = set.systems.some(({ accepted }) => accepted !== undefined)
  const rows = set.systems.map((system): Cell[] => [
    system.name,
    ...(judged ? [`${system.accepted?.toFixed(0)} %`, `${system.rejected?.toFixed(0)} %`] : [showRouge(system)]),
    showMargin(system.margin),
    showRecord(system.margin),
    system.documents,
  ])
  const headers = judged ? ['an editor would take', 'would not take'] : ['ROUGE-1 / 2 / Lsum']
  return markdownTable(['', ...headers, 'ahead of lead-n (95 %)', 'wins / ties / losses', 'digests'], rows)
}

const FAULT_NAMES: Record<keyof Faults, string> = {
  opensDangling: 'opens with "He", "However" …',
  dangling: 'has such a sentence',
  furniture: 'page furniture',
  echo: 'says it twice',
  cut: 'cut or glued',
  question: 'a question',
  halfQuote: 'half a quotation',
}

/** A line a system: per cent of its digests with each fault, over all sets it ran on. */
export function tableOfFaults(sets: readonly MeasuredSet[]): string {
  const names = [...new Set(sets.flatMap(({ systems }) => systems.map(({ name }) => name)))]
  const faults = Object.keys(FAULT_NAMES) as (keyof Faults)[]
  const rows = names.map((name): Cell[] => {
    const found = sets.flatMap((set) => find(set, name) ?? [])
    const all = found.reduce((sum, { documents }) => sum + documents, 0)
    return [name, all, ...faults.map((fault) => `${rateOf(sets, name, fault).toFixed(1)} %`)]
  })
  return markdownTable(['', 'digests', ...faults.map((fault) => FAULT_NAMES[fault])], rows)
}

/** Per cent of all digests of a system. */
function rateOf(sets: readonly MeasuredSet[], name: string, fault: keyof Faults): number {
  const found = sets.flatMap((set) => find(set, name) ?? []).filter(({ documents }) => documents > 0)
  const all = found.reduce((sum, { documents }) => sum + documents, 0)
  return found.reduce((sum, { documents, faults }) => sum + documents * faults[fault], 0) / all
}

/** Of each fault its rates: ours, those of lead-n and of the rival with the best mean score, where rivals were measured. */
interface FaultRates {
  names: string[]
  rates: [fault: keyof Faults, rates: number[]][]
}

function compareFaults(sets: readonly MeasuredSet[]): FaultRates | undefined {
  const common = sets.filter((set) => bestRival(set))
  const names = [...new Set(common.flatMap(({ systems }) => systems.filter(isRival).map(({ name }) => name)))]
  const meanOf = (name: string): number =>
    common.reduce((sum, set) => sum + scoreOf(find(set, name) ?? ({} as Measured)), 0)
  const [rival] = names.sort((a, b) => meanOf(b) - meanOf(a))
  if (!rival) return undefined
  const compared = [OURS, LEAD, rival]
  const faults = Object.keys(FAULT_NAMES) as (keyof Faults)[]
  return { names: compared, rates: faults.map((fault) => [fault, compared.map((name) => rateOf(common, name, fault))]) }
}

/** Is each fault at most half as frequent as with either? */
export function tableOfHalves(sets: readonly MeasuredSet[]): string {
  const compared = compareFaults(sets)
  if (!compared) return ''
  const rows = compared.rates.map(([fault, rates]): Cell[] => {
    const [ours = 0, ...others] = rates
    const verdict = others.every((other) => 2 * ours <= other) ? 'yes' : 'no'
    return [FAULT_NAMES[fault], ...rates.map((rate) => `${rate.toFixed(1)} %`), verdict]
  })
  return markdownTable(['of the digests', ...compared.names, 'at most half of both?'], rows)
}

/** Faults that are more frequent than with lead-n or the rival. */
export function lostFaults(sets: readonly MeasuredSet[]): string {
  const { names = [], rates = [] } = compareFaults(sets) ?? {}
  const lost = names.flatMap((name, i) => {
    const faults = rates.filter(([, of]) => (of[0] as number) > (of[i] as number))
    return faults.length > 0 ? `to ${name} (${faults.map(([fault]) => FAULT_NAMES[fault]).join(', ')})` : []
  })
  return sayLost(lost)
}

export function tableOfDeciles(sets: readonly MeasuredSet[]): string {
  const rows = sets.map(({ name, deciles }) => [name, ...showShares(deciles.map(({ share }) => share))])
  const mean = ['mean', ...showShares(meanDeciles(sets))]
  return markdownTable(['set', ...Array.from({ length: 10 }, (_, tenth) => `${tenth + 1}.`)], [...rows, mean])
}

const showShares = (shares: readonly number[]): string[] => shares.map((share) => `${(100 * share).toFixed(0)} %`)

const meanDeciles = (sets: readonly MeasuredSet[]): number[] =>
  Array.from({ length: 10 }, (_, tenth) => average(sets.map(({ deciles }) => deciles[tenth]?.share ?? 0)))

/** Does the chance rise with the score, and from where to where? */
export function sayDeciles(sets: readonly MeasuredSet[]): string {
  const means = meanDeciles(sets)
  const falls = means.flatMap((share, i) => (i > 0 && share < (means[i - 1] as number) ? [`${i + 1}.`] : []))
  const rises =
    falls.length === 0 ? 'rises with every tenth of the score' : `rises but for the ${falls.join(', ')} tenth`
  const tops = sets.filter(({ deciles }) => deciles.every(({ share }) => share <= (deciles[9]?.share ?? 0)))
  return `The chance that the oracle takes a sentence ${rises} (mean of ${sets.length} sets: ${showShares(means).join(', ')}); the highest tenth is the likeliest on ${tops.length} of ${sets.length}.`
}
