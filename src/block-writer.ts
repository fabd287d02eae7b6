import { isSmall } from './characters.ts'
import type { BlockKind, TextBlock } from './structure.ts'
import { endsSentence } from './units.ts'

const SPACES: RegExp = /[ \t\n\r\f]+/g
/** Shown as nothing, in the middle of words: the soft hyphen and the place where a long word may break. */
const UNSEEN: RegExp = /[\u00ad\u200b]/g

/** Writes the text of a document block by block, and where in it each block stands. */
export class BlockWriter {
  readonly blocks: TextBlock[] = []
  readonly #pieces: string[] = []
  #length = 0
  #kind: BlockKind = 'paragraph'
  #marker = ''
  #line = ''
  /** What was written last of the line. */
  #last = ''
  #blank = false
  #newLine = false
  /** What stands between the block before and the next one. */
  #joint = ''

  get text(): string {
    return this.#pieces.join('')
  }

  textOf(block: number): string {
    return this.#pieces[2 * block + 1] as string
  }

  /** What is written next is a block of its own. An item has its marker before it. */
  begin(kind: BlockKind, marker = ''): void {
    this.#flush('\n\n')
    this.#kind = kind
    if (marker !== '' || kind !== 'item') this.#marker = marker
  }

  /** Runs of white space count as one blank, as a page shows them. */
  write(data: string): void {
    const shown = data.replace(UNSEEN, '').replace(SPACES, ' ')
    const from = shown.startsWith(' ') ? 1 : 0
    const to = shown.length - (shown.length > from && shown.endsWith(' ') ? 1 : 0)
    this.#blank = this.#blank || from > 0
    if (to <= from) return
    const words = shown.slice(from, to)
    if (this.#newLine) this.#closeLine(words)
    this.#line += this.#blank && this.#line !== '' ? ` ${words}` : words
    this.#last = words
    this.#blank = to < shown.length
  }

  /** A second one in a row ends the block. */
  breakLine(): void {
    if (this.#line === '') return
    if (this.#newLine) this.end()
    else this.#newLine = true
  }

  end(): void {
    this.#flush('\n\n')
  }

  /** The next block of the same kind stands on the next line. */
  endLine(): void {
    this.#flush('\n')
  }

  /** A line that breaks off in mid-sentence goes on in the next one; any other stands for itself. */
  #closeLine(next: string): void {
    this.#newLine = false
    if (isSmall(next) && !endsSentence(this.#last)) this.#blank = true
    else this.#flush('\n')
  }

  #flush(joint: '\n' | '\n\n'): void {
    const line = this.#line.trim()
    this.#line = ''
    this.#blank = false
    this.#newLine = false
    if (line === '') {
      if (this.#length > 0) this.#joint = '\n\n'
      return
    }
    const inList = this.#marker !== '' && this.blocks.at(-1)?.kind === 'item'
    const before = (inList ? '\n' : this.#joint) + this.#marker
    const start = this.#length + before.length
    this.#pieces.push(before, line)
    this.#length = start + line.length
    this.blocks.push({ start, end: this.#length, kind: this.#kind })
    this.#marker = ''
    this.#joint = joint
  }
}
