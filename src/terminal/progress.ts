/** Tells how far the work has got. */
export interface Progress {
  /** `share` of the work, where it is known. */
  show(done: number, share: number | undefined): void
  clear(): void
}

/** Characters of the bar: with its share and the count after it, it fits a terminal of 80. */
const WIDTH = 30
/** Drawn at most this often, in milliseconds. */
const PAUSE = 100

/** A bar on a terminal that nothing else is written to. */
export function makeProgress(
  stream: { isTTY?: boolean; write(text: string): unknown },
  clock: () => number = Date.now,
): Progress {
  if (!stream.isTTY) return { show() {}, clear() {} }
  let last = Number.NEGATIVE_INFINITY
  return {
    show(done, share) {
      if (clock() - last < PAUSE) return
      last = clock()
      const full = Math.round(WIDTH * (share ?? 0))
      const bar =
        share === undefined ? '' : `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.round(100 * share)} % · `
      stream.write(`\r\u001b[K${bar}${done} ${done === 1 ? 'article' : 'articles'}`)
    },
    clear() {
      if (last > 0) stream.write('\r\u001b[K')
    },
  }
}
