import type { Digest } from '../languages.ts'
import { bold, dim, harmless, type Look, marked, wrap } from './look.ts'
import { figures } from './show.ts'

/** The whole article, the sentences of the digest marked in it. */
export function showHighlighted(text: string, digest: Digest, look: Look = {}): string {
  const shown = harmless(text)
  const marks = digest.sentences.values()
  let mark = marks.next().value
  const lines: string[] = []
  let start = 0
  for (const line of shown.split('\n')) {
    const end = start + line.length
    const spans: [start: number, end: number][] = []
    while (mark && mark.start <= end) {
      if (mark.end > start) spans.push([Math.max(0, mark.start - start), Math.min(line.length, mark.end - start)])
      if (mark.end > end) break
      mark = marks.next().value
    }
    lines.push(...wrapMarked(line, spans, look))
    start = end + 1
  }
  const { title } = digest
  const headline = title === undefined || text.includes(title) ? '' : `${bold(look)(wrap(harmless(title), look))}\n\n`
  return `${headline}${lines.join('\n').trimEnd()}\n\n${dim(look)(wrap(figures(digest), look))}\n`
}

/** A line as lines of the terminal's width, each marked for itself. */
function wrapMarked(line: string, spans: readonly [number, number][], look: Look): string[] {
  const lines: string[] = []
  let next = 0
  for (let from = 0; ; ) {
    const to = cut(line, from, look.width ?? Number.POSITIVE_INFINITY)
    let shown = ''
    let at = from
    for (; next < spans.length; next++) {
      const [start, end] = spans[next] as [number, number]
      if (start >= to) break
      const first = Math.max(start, from)
      const last = Math.min(end, to)
      shown += line.slice(at, first) + (last > first ? marked(look)(line.slice(first, last)) : '')
      at = Math.max(at, last)
      if (end > to) break
    }
    lines.push(shown + line.slice(at, to))
    if (to >= line.length) return lines
    from = to + 1
  }
}

/** Where a line that begins at `from` is broken: at the last blank within the width, else at the first beyond it. */
function cut(line: string, from: number, width: number): number {
  if (line.length - from <= width) return line.length
  const within = line.lastIndexOf(' ', from + width)
  if (within > from) return within
  const beyond = line.indexOf(' ', from + width)
  return beyond < 0 ? line.length : beyond
}
