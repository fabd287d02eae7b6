/** Numbers 0 to n − 1, the one with the highest value on top, ties to the lower number. */
export class Heap {
  readonly #values: number[]
  readonly #items: number[]
  size: number

  constructor(values: number[]) {
    this.#values = values
    this.#items = values.map((_, i) => i)
    this.size = values.length
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.#sink(at)
  }

  get top(): number {
    return this.#items[0] as number
  }

  pop(): number {
    const top = this.top
    this.#items[0] = this.#items[--this.size] as number
    this.#sink(0)
    return top
  }

  /** Gives the top a value that is no higher than its old one. */
  lowerTop(value: number): void {
    this.#values[this.top] = value
    this.#sink(0)
  }

  #sink(from: number): void {
    const item = this.#items[from] as number
    let at = from
    for (let child = 2 * at + 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.#before(this.#items[child + 1] as number, this.#items[child] as number)) child++
      if (!this.#before(this.#items[child] as number, item)) break
      this.#items[at] = this.#items[child] as number
      at = child
    }
    this.#items[at] = item
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#values[a] as number) - (this.#values[b] as number)
    return difference > 0 || (difference === 0 && a < b)
  }
}
