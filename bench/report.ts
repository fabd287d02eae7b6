/** What a bench prints, and keeps word for word with the machine's line; its progress goes to stderr. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

const RESULTS = new URL('./results/', import.meta.url)

export type Cell = string | number

export interface Environment {
  date: string
  line: string
}

export function readEnvironment(): Environment {
  const [cpu] = cpus()
  const load = loadavg()[0]?.toFixed(1)
  const date = new Date().toISOString().slice(0, 10)
  const { node = '', v8 = '' } = process.versions
  const line = `${date} · ${cpu?.model.trim()}, ${cpus().length} cores, load ${load} · Node ${node} (V8 ${v8}), ${process.platform} ${process.arch}`
  return { date, line }
}

/** Prints as it goes and remembers what it printed. */
export class Report {
  readonly kind: string
  readonly environment: Environment = readEnvironment()
  readonly #lines: string[] = []
  readonly #from = performance.now()

  constructor(kind: string, about: string) {
    this.kind = kind
    const last = readNewest<{ minutes?: number }>(kind)?.minutes
    progress(`${kind}: takes ${last ? `about ${last.toFixed(1)} minutes, as last time` : about}`)
    this.say(this.environment.line)
  }

  say(text: string): void {
    this.#lines.push(text)
    console.log(text)
  }

  /** Keeps what was printed and the figures behind it; what was kept before of this kind goes. */
  keep(data: object): void {
    const minutes = (performance.now() - this.#from) / 60_000
    progress(`${this.kind}: took ${minutes.toFixed(1)} minutes`)
    mkdirSync(RESULTS, { recursive: true })
    for (const file of readdirSync(RESULTS)) {
      if (/^\d/.test(file) && file.includes(`-${this.kind}.`)) rmSync(new URL(file, RESULTS))
    }
    const name = `${this.environment.date}-node-${process.versions.node}-${this.kind}`
    writeFileSync(new URL(`${name}.md`, RESULTS), `${this.#lines.join('\n')}\n`)
    const kept = { environment: this.environment, minutes, ...data }
    writeFileSync(new URL(`${name}.json`, RESULTS), `${JSON.stringify(kept, null, 1)}\n`)
  }
}

/** The figures of the newest run of this kind, if there is one. */
export function readNewest<T>(kind: string): (T & { environment: Environment; minutes: number }) | undefined {
  try {
    const file = readdirSync(RESULTS)
      .filter((name) => name.endsWith(`-${kind}.json`))
      .sort()
      .at(-1)
    return file && JSON.parse(readFileSync(new URL(file, RESULTS), 'utf8'))
  } catch {
    return undefined
  }
}

export function writeResult(name: string, text: string): void {
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(new URL(name, RESULTS), text)
}

export function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A Markdown table, padded so that it can be read as it is; the first column to the left, figures to the right. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [headers, ...rows].map((row) => row.map(String))
  const widths = headers.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(cells[0] ?? []), line(rule), ...cells.slice(1).map(line)].join('\n')
}

/** What stands under a table that compares: the house says where it loses. */
export function sayLost(lost: readonly string[], none = 'nowhere in this table'): string {
  return `Where we lose: ${lost.join('; ') || none}.`
}

/** Columns of figures, the more the better, in which another line is ahead of the first. */
export function lostColumns(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const [ours = [], ...others] = rows
  return headers.flatMap((header, column) => {
    const figureOf = (row: readonly Cell[]): number => Number.parseFloat(String(row[column]))
    const ahead = others.filter((row) => figureOf(row) > figureOf(ours))
    return ahead.length > 0 ? `${header} (to ${ahead.map(([name]) => name).join(', ')})` : []
  })
}

/** Three digits that count: 0.0421 ms, 12.3 ms, 1,850 ms. */
export function showTime(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`
  if (milliseconds >= 100) return `${Math.round(milliseconds).toLocaleString('en-US')} ms`
  if (milliseconds >= 0.1) return `${Number(milliseconds.toPrecision(3))} ms`
  return `${Number((milliseconds * 1000).toPrecision(3))} µs`
}

export function showSize(units: number): string {
  return units >= 1e6 ? `${units / 1e6} MB` : `${units / 1e3} KB`
}

export function showRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return '—'
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(2)}×`
}
