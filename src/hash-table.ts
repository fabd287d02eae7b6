/** Chosen collisions can't make a look-up slow: after this many probes a key goes to a Map, whose own hash is seeded. */
const MOST_PROBES = 32
/** Ints a key takes in the table: two hashes, its value (0: the slot is free), and one more for a power of two. */
const ENTRY = 4

/**
 * Keys by two hashes of their code units, so that a look-up needs no string: 64 bits, so that among 30,000 keys the odds
 * that two are taken for one are 1 in 40,000,000,000. Values are above 0. Open addressing; what a look-up reads lies side
 * by side: one line of the processor's cache, not four.
 */
export class HashTable {
  /** Keys it has. */
  size = 0
  #slots = new Int32Array(ENTRY * 4096)
  readonly #crowded = new Map<string, number>()

  /** The value of a key if it is in the first slot for it, as nearly all are; else 0. */
  peek(hash: number, check: number): number {
    const slots = this.#slots
    const at = placeOf(hash, slots)
    return slots[at] === hash && slots[at + 1] === check ? (slots[at + 2] as number) : 0
  }

  /** The value of a key; 0 if it is new. */
  find(hash: number, check: number): number {
    const slots = this.#slots
    let at = placeOf(hash, slots)
    for (let probe = 0; probe < MOST_PROBES && slots[at + 2] !== 0; probe++, at = (at + ENTRY) & (slots.length - 1))
      if (slots[at] === hash && slots[at + 1] === check) return slots[at + 2] as number
    return (this.#crowded.size > 0 && this.#crowded.get(`${hash} ${check}`)) || 0
  }

  /** Adds a key that it hasn't. */
  add(hash: number, check: number, value: number): void {
    if (2 * ENTRY * ++this.size > this.#slots.length) this.#grow()
    this.#put(hash, check, value)
  }

  /** The number of a string, from 1 on in the order in which they are first asked for. Hashed as the reader of terms hashes words. */
  numberOf(key: string): number {
    let hash = 0
    let check = 0
    for (let i = 0; i < key.length; i++) {
      hash = (Math.imul(hash ^ key.charCodeAt(i), 0x01000193) - 0x61c88647) | 0
      check = (Math.imul(check, 0x2c1b3c6d) + key.charCodeAt(i)) | 0
    }
    const known = this.find(hash, check)
    if (known === 0) this.add(hash, check, this.size + 1)
    return known || this.size
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += ENTRY)
      if (old[from + 2] !== 0) this.#put(old[from] as number, old[from + 1] as number, old[from + 2] as number)
  }

  #put(hash: number, check: number, value: number): void {
    const slots = this.#slots
    let at = placeOf(hash, slots)
    for (let probe = 0; probe < MOST_PROBES; probe++, at = (at + ENTRY) & (slots.length - 1)) {
      if (slots[at + 2] !== 0) continue
      slots[at] = hash
      slots[at + 1] = check
      slots[at + 2] = value
      return
    }
    this.#crowded.set(`${hash} ${check}`, value)
  }
}

/** Where the entry of a key with this hash belongs. */
function placeOf(hash: number, slots: Int32Array): number {
  return ((hash ^ (hash >>> 15)) * ENTRY) & (slots.length - 1)
}
