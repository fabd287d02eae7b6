/** Numbers 0 to n − 1, the one with the highest value on top, ties to the lower number. */
export class Heap {
  /** The values lie in the heap's order, beside their numbers: a look-up of each by its number takes half as long again. */
  readonly #values: Float64Array
  readonly #items: Int32Array
  size: number

  constructor(size: number, value: (item: number) => number) {
    this.#values = new Float64Array(size)
    this.#items = new Int32Array(size)
    this.size = size
    for (let i = 0; i < size; i++) {
      this.#values[i] = value(i)
      this.#items[i] = i
    }
    for (let at = (size >> 1) - 1; at >= 0; at--) this.#sink(at, at)
  }

  get top(): number {
    return this.#items[0] as number
  }

  get highest(): number {
    return this.#values[0] as number
  }

  pop(): number {
    const top = this.top
    this.size--
    this.#sink(this.size, 0)
    return top
  }

  /** Gives the top a value that is no higher than its old one. */
  lowerTop(value: number): void {
    this.#values[0] = value
    this.#sink(0, 0)
  }

  /** Gives an item, if it is there, a value that is higher than its old one, else nothing changes; looks through all for it. */
  raise(item: number, value: number): void {
    const values = this.#values
    const items = this.#items
    let at = items.indexOf(item)
    if (at < 0 || at >= this.size || value <= (values[at] as number)) return
    for (let up = (at - 1) >> 1; at > 0 && !this.#isBefore(up, value, item); up = (at - 1) >> 1) {
      values[at] = values[up] as number
      items[at] = items[up] as number
      at = up
    }
    values[at] = value
    items[at] = item
  }

  /** Takes what stands at `from` down from `at` to where it belongs. */
  #sink(from: number, to: number): void {
    const values = this.#values
    const items = this.#items
    const value = values[from] as number
    const item = items[from] as number
    let at = to
    for (let child = 2 * at + 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.#isBefore(child + 1, values[child] as number, items[child] as number)) child++
      if (!this.#isBefore(child, value, item)) break
      values[at] = values[child] as number
      items[at] = items[child] as number
      at = child
    }
    values[at] = value
    items[at] = item
  }

  #isBefore(at: number, value: number, item: number): boolean {
    const difference = (this.#values[at] as number) - value
    return difference > 0 || (difference === 0 && (this.#items[at] as number) < item)
  }
}
