/** Pictures drawn from the results, as plain SVG that reads on light and dark ground. */
import { writeResult } from './report.ts'

interface Point {
  x: number
  y: number
}

interface Series {
  name: string
  points: readonly Point[]
  ours: boolean
}

interface Axis {
  label: string
  from: number
  to: number
  log: boolean
  ticks: readonly { at: number; text: string }[]
}

interface Plot {
  title: string
  x: Axis
  y: Axis
  series: readonly Series[]
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 440, 70, 190, 40, 52]
const ROW = 15

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #424a53 }
.title { font-weight: 600; font-size: 14px } .grid { stroke: #8c959f; stroke-opacity: .3 }
.line { fill: none; stroke: #8c959f; stroke-width: 1.5 } .dot { fill: #8c959f }
.ours.line { stroke: #d1570b; stroke-width: 3 } .ours.dot { fill: #d1570b } text.ours { fill: #d1570b; font-weight: 600 }
@media (prefers-color-scheme: dark) {
  text { fill: #c9d1d9 } .ours.line { stroke: #ff9d57 } .ours.dot, text.ours { fill: #ff9d57 }
}`

const round = (value: number): number => Math.round(value * 10) / 10

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function scale({ from, to, log }: Axis, start: number, end: number): (value: number) => number {
  const at = log ? Math.log : (value: number): number => value
  return (value) => round(start + ((at(value) - at(from)) / (at(to) - at(from))) * (end - start))
}

/** Labels at the right of their points, moved apart where they would overlap. */
function placeLabels(labels: readonly { name: string; ours: boolean; x: number; y: number }[]): string[] {
  const placed: { x: number; y: number; width: number }[] = []
  return labels
    .slice()
    .sort((a, b) => Number(b.ours) - Number(a.ours) || a.y - b.y)
    .map(({ name, ours, x, y }) => {
      const width = name.length * 6.5
      const taken = (at: number): boolean =>
        placed.some((other) => Math.abs(other.y - at) < ROW && x < other.x + other.width && other.x < x + width)
      let free = y
      for (let step = 1; taken(free) && step < 60; step++) free = y + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * 5
      placed.push({ x, y: free, width })
      const mark = ours ? ' class="ours"' : ''
      return `<text${mark} x="${round(x + 8)}" y="${round(free + 4)}">${escapeText(name)}</text>`
    })
}

export function drawPlot({ title, x, y, series }: Plot): string {
  const xAt = scale(x, LEFT, WIDTH - RIGHT)
  const yAt = scale(y, HEIGHT - BOTTOM, TOP)
  const grid = [
    ...x.ticks.map(({ at, text }) => {
      const line = `<line class="grid" x1="${xAt(at)}" x2="${xAt(at)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>`
      return `${line}<text x="${xAt(at)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text}</text>`
    }),
    ...y.ticks.map(({ at, text }) => {
      const line = `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${yAt(at)}" y2="${yAt(at)}"/>`
      return `${line}<text x="${LEFT - 8}" y="${round(yAt(at) + 4)}" text-anchor="end">${text}</text>`
    }),
  ]
  const marks = series
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => Number(a.ours) - Number(b.ours))
    .map(({ points, ours }) => {
      const mark = ours ? 'ours ' : ''
      const path = points.map((point) => `${xAt(point.x)},${yAt(point.y)}`).join(' ')
      const line = points.length > 1 ? `<polyline class="${mark}line" points="${path}"/>` : ''
      const dots = points.map(
        (point) => `<circle class="${mark}dot" cx="${xAt(point.x)}" cy="${yAt(point.y)}" r="${ours ? 5 : 3.5}"/>`,
      )
      return line + dots.join('')
    })
  const labels = series.flatMap(({ name, ours, points }) => {
    const last = points.at(-1)
    return last ? [{ name, ours, x: xAt(last.x), y: yAt(last.y) }] : []
  })
  const parts = [
    `<style>${STYLE}</style>`,
    `<text class="title" x="${LEFT}" y="20">${escapeText(title)}</text>`,
    ...grid,
    ...marks,
    ...placeLabels(labels),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escapeText(x.label)}</text>`,
    `<text x="14" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 14 ${HEIGHT / 2})">${escapeText(y.label)}</text>`,
  ]
  const size = `viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeText(title)}">\n${parts.join('\n')}\n</svg>\n`
}

const TIME_TICKS = [
  { at: 0.01, text: '10 µs' },
  { at: 0.1, text: '0.1 ms' },
  { at: 1, text: '1 ms' },
  { at: 10, text: '10 ms' },
  { at: 100, text: '0.1 s' },
  { at: 1000, text: '1 s' },
  { at: 10_000, text: '10 s' },
]

/** Time against size, both on a logarithmic scale: every system a line, which ends where it took too long. */
export function drawTimes(
  lines: readonly { name: string; times: Readonly<Record<number, number | string>> }[],
  sizes: readonly number[],
): void {
  const series = lines.map(({ name, times }, i) => ({
    name: name.replace(' (summarizes nothing)', ''),
    ours: i === 0,
    points: sizes.flatMap((x) => (typeof times[x] === 'number' ? [{ x, y: times[x] as number }] : [])),
  }))
  const ticks = sizes.map((at) => ({ at, text: at >= 1e6 ? `${at / 1e6} MB` : `${at / 1e3} KB` }))
  const x = { label: 'article', from: sizes[0] ?? 1, to: sizes.at(-1) ?? 1, log: true, ticks }
  const y = { label: 'time of a call, n = 3', from: 0.01, to: 30_000, log: true, ticks: TIME_TICKS }
  writeResult('time-size.svg', drawPlot({ title: 'A digest of three sentences: time against size', x, y, series }))
}

/** Quality against speed: every system a dot. */
export function drawQuality(dots: readonly { name: string; time: number; quality: number }[], label: string): void {
  const values = dots.map(({ quality }) => quality)
  const step = [0.5, 1, 2, 5, 10, 20].find((size) => (Math.max(...values) - Math.min(...values)) / size <= 7) ?? 50
  const from = Math.floor(Math.min(...values) / step) * step
  const to = Math.ceil(Math.max(...values) / step + 0.2) * step
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)
  const y = { label, from, to, log: false, ticks: ticks.map((at) => ({ at, text: String(at) })) }
  const x = { label: 'time of a call on 3 KB, n = 3', from: 0.01, to: 100, log: true, ticks: TIME_TICKS.slice(0, 5) }
  const series = dots.map(({ name, time, quality }, i) => ({ name, ours: i === 0, points: [{ x: time, y: quality }] }))
  writeResult('quality-speed.svg', drawPlot({ title: 'Quality against speed', x, y, series }))
}
