/** The tables of results/…-quality.md, and those that the README takes from them. */
import { type Cell, markdownTable } from '../report.ts'
import { meanOf } from '../rouge.ts'
import type { Faults } from './faults.ts'
import type { Measured } from './measure.ts'
import type { Decile, Margin } from './statistics.ts'
import { LEAD, ORACLE, OURS } from './systems.ts'

export interface MeasuredSet {
  name: string
  language: string
  n: number
  documents: number
  /** The library first, then lead-n, the oracle and the rivals. */
  systems: Measured[]
  /** Rivals that gave no digest, and why. */
  failed: Record<string, string>
  deciles: Decile[]
}

const find = ({ systems }: MeasuredSet, name: string): Measured | undefined =>
  systems.find((system) => system.name === name)

const isRival = ({ name }: Measured): boolean => ![OURS, ORACLE].includes(name) && !name.startsWith(LEAD)

const scoreOf = ({ rouge, accepted = 0, rejected = 0 }: Measured): number =>
  rouge ? meanOf(rouge) : accepted - rejected

export function bestRival({ systems }: MeasuredSet): Measured | undefined {
  return systems.filter(isRival).sort((a, b) => scoreOf(b) - scoreOf(a))[0]
}

const showRouge = (system: Measured | undefined): string =>
  system?.rouge ? [system.rouge.r1, system.rouge.r2, system.rouge.rl].map((f1) => f1.toFixed(1)).join(' / ') : '—'

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`

const showMargin = (margin: Margin | undefined): string =>
  margin ? `${signed(margin.mean)} (${signed(margin.low)} to ${signed(margin.high)})` : '—'

const showRecord = (margin: Margin | undefined): string =>
  margin ? `${margin.wins} / ${margin.ties} / ${margin.losses}` : '—'

/** A line a set: ours beside lead-n, the best rival and the ceiling. */
export function tableOfSets(sets: readonly MeasuredSet[]): string {
  const rows = sets
    .filter(({ systems }) => systems.some(({ rouge }) => rouge))
    .map((set): Cell[] => {
      const rival = bestRival(set)
      const margin = find(set, OURS)?.margin
      return [
        `${set.name} (${set.language}, n = ${set.n}, ${set.documents})`,
        showRouge(find(set, OURS)),
        showRouge(find(set, LEAD)),
        rival ? `${showRouge(rival)} ${rival.name}` : '—',
        showRouge(find(set, ORACLE)),
        showMargin(margin),
        showRecord(margin),
      ]
    })
  const headers = ['set', OURS, LEAD, 'best rival', ORACLE, 'ahead of lead-n (95 %)', 'wins / ties / losses']
  return markdownTable(headers, rows)
}

/** Sets on which lead-n or a rival is ahead. */
export function lostSets(sets: readonly MeasuredSet[]): string {
  const lost = sets.flatMap((set) => {
    const [ours, ...others] = set.systems
    const own = ours ? scoreOf(ours) : 0
    const ahead = others.filter((system) => system.name !== ORACLE && scoreOf(system) > own)
    return ahead.length > 0 ? `${set.name} (to ${ahead.map(({ name }) => name).join(', ')})` : []
  })
  return `Where we lose: ${lost.join('; ') || 'on none of these'}.`
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
    const rate = (fault: keyof Faults): number =>
      found.reduce((sum, { documents, faults: rates }) => sum + (documents > 0 ? documents * rates[fault] : 0), 0) / all
    return [name, all, ...faults.map((fault) => `${rate(fault).toFixed(1)} %`)]
  })
  return markdownTable(['', 'digests', ...faults.map((fault) => FAULT_NAMES[fault])], rows)
}

export function tableOfDeciles(sets: readonly MeasuredSet[]): string {
  const rows = sets.map(({ name, deciles }) => [name, ...deciles.map(({ share }) => `${(100 * share).toFixed(0)} %`)])
  return markdownTable(['set', ...Array.from({ length: 10 }, (_, tenth) => `${tenth + 1}.`)], rows)
}
