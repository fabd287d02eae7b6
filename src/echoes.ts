import type { Terms } from './terms.ts'

/** Two sentences that share so much of the terms of the shorter say the same thing. */
const ECHO = 0.8
/** Terms of the smallest pick of which a longer sentence can be an echo: all of less is soon said again with more. */
const SMALLEST = 8
/** Of the picked sentences that have a term, the last few are compared: bounds the work on a term that all have. */
const REMEMBERED = 4

/** Tells whether a sentence repeats one of those picked so far. */
export class EchoFinder {
  readonly #terms: Terms
  /** For each term: where the last pick that has it stands in `#picks`, 0 for none. */
  readonly #latest: Int32Array
  /** Picks, one for each of their terms, and where the pick before that has the same term stands. */
  readonly #picks: number[] = [0]
  readonly #earlier: number[] = [0]
  /** For each pick: the candidate that was last compared with it, and how many terms they share. */
  readonly #candidates: number[] = []
  readonly #shared: number[] = []
  readonly #sizes: number[] = []
  /** Hash of the terms of a pick → its sentence: a repeat is known even after many others that have its terms. */
  readonly #exact = new Map<number, number>()
  /** Picks without terms: "No.", "It is what it is." */
  readonly #plain = new Set<string>()

  constructor(terms: Terms) {
    this.#terms = terms
    this.#latest = new Int32Array(terms.frequencies.length)
  }

  add(sentence: number): void {
    const { ids, offsets } = this.#terms
    if (offsets[sentence] === offsets[sentence + 1]) this.#plain.add(this.#terms.textOf(sentence))
    const pick = this.#shared.push(0) - 1
    this.#candidates.push(-1)
    this.#sizes.push((offsets[sentence + 1] as number) - (offsets[sentence] as number))
    for (let i = offsets[sentence] as number; i < (offsets[sentence + 1] as number); i++) {
      const id = ids[i] as number
      this.#earlier.push(this.#latest[id] as number)
      this.#latest[id] = this.#picks.push(pick) - 1
    }
    this.#exact.set(this.#hash(sentence), sentence)
  }

  has(sentence: number): boolean {
    const { ids, offsets } = this.#terms
    const from = offsets[sentence] as number
    const to = offsets[sentence + 1] as number
    if (from === to) return this.#plain.has(this.#terms.textOf(sentence))
    for (let i = from; i < to; i++) {
      let at = this.#latest[ids[i] as number] as number
      for (let n = 0; n < REMEMBERED && at > 0; n++, at = this.#earlier[at] as number) {
        const pick = this.#picks[at] as number
        const size = this.#sizes[pick] as number
        const shorter = size < SMALLEST ? to - from : Math.min(size, to - from)
        if (this.#share(sentence, pick) >= ECHO * shorter) return true
      }
    }
    return this.#isRepeat(sentence)
  }

  /** One more term that the sentence shares with the pick. */
  #share(sentence: number, pick: number): number {
    if (this.#candidates[pick] !== sentence) this.#shared[pick] = 0
    this.#candidates[pick] = sentence
    this.#shared[pick] = (this.#shared[pick] as number) + 1
    return this.#shared[pick] as number
  }

  #isRepeat(sentence: number): boolean {
    const { ids, offsets } = this.#terms
    const other = this.#exact.get(this.#hash(sentence))
    const listed = (s: number): string => ids.subarray(offsets[s], offsets[s + 1]).join()
    return other !== undefined && listed(other) === listed(sentence)
  }

  #hash(sentence: number): number {
    const { ids, offsets } = this.#terms
    let hash = 0
    for (let i = offsets[sentence] as number; i < (offsets[sentence + 1] as number); i++)
      hash = (Math.imul(hash, 0x2c1b3c6d) + (ids[i] as number) + 1) | 0
    return hash
  }
}
