import type { Terms } from './terms.ts'

/** A sentence that has this share of its terms in one picked sentence says the same thing again. */
const ECHO = 0.8
/** Of the picked sentences that have a term, the last few are compared: bounds the work on a term that all have. */
const REMEMBERED = 4

/** Tells whether a sentence repeats one of those picked so far. */
export class EchoFinder {
  readonly #terms: Terms
  /** For each term: the last few picked sentences that have it, as place among the picks + 1. */
  readonly #recent: Int32Array
  readonly #seen: Int32Array
  readonly #exact = new Set<string>()
  #picks = 0

  constructor(terms: Terms) {
    this.#terms = terms
    this.#recent = new Int32Array(REMEMBERED * terms.frequencies.length)
    this.#seen = new Int32Array(terms.frequencies.length)
  }

  add(sentence: number): void {
    this.#picks++
    const ids = this.#idsOf(sentence)
    this.#exact.add(ids.join())
    for (const id of ids) {
      const turn = this.#seen[id] as number
      this.#recent[REMEMBERED * id + (turn % REMEMBERED)] = this.#picks
      this.#seen[id] = turn + 1
    }
  }

  has(sentence: number): boolean {
    if (this.#picks === 0) return false
    const ids = this.#idsOf(sentence)
    if (this.#exact.has(ids.join())) return true
    const enough = ECHO * ids.length
    const hits = new Map<number, number>()
    for (const id of ids)
      for (let i = REMEMBERED * id; i < REMEMBERED * (id + 1); i++) {
        const pick = this.#recent[i] as number
        if (pick === 0) break
        const count = (hits.get(pick) ?? 0) + 1
        if (count >= enough) return true
        hits.set(pick, count)
      }
    return false
  }

  #idsOf(sentence: number): Int32Array {
    const { ids, offsets } = this.#terms
    return ids.subarray(offsets[sentence], offsets[sentence + 1])
  }
}
