import { type Block, isSpace } from './blocks.ts'
import { check } from './check.ts'

/** What a block of an article is. Only sentences of paragraphs, items and quotations can be in a digest. */
export type BlockKind = (typeof KINDS)[number]

const KINDS = ['paragraph', 'heading', 'item', 'quotation', 'caption'] as const

/** A block of the text, as a page or a document marks it: `text.slice(start, end)`. */
export interface TextBlock {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** An `item` of a list has its marker outside; `caption` is all that stands beside the text: of pictures, tables, code. */
  kind: BlockKind
}

/** Blocks as they were marked, trimmed. What is outside of them is not read. */
export function cutBlocks(text: string, given: readonly TextBlock[]): Block[] {
  const blocks: Block[] = []
  let last = 0
  for (let i = 0; i < given.length; i++) {
    const block = given[i] as TextBlock
    if (!follows(block, last, text.length)) {
      const expected = `{ start, end, kind } inside the text and after the block before it, its kind one of ${KINDS.join(', ')}`
      check(false, `options.blocks[${i}]`, expected, block, RangeError)
    }
    const { kind } = block
    let { start, end } = block
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    const apart = blocks.length === 0 || hasBlankLine(text, last, start)
    if (start < end) blocks.push({ start, end, apart, item: kind === 'item', kind })
    last = block.end
  }
  return blocks
}

// biome-ignore lint/suspicious/noExplicitAny: what is checked may be anything
function follows(block: any, last: number, length: number): boolean {
  const { start, end, kind } = block ?? {}
  const whole = Number.isInteger(start) && Number.isInteger(end)
  return whole && start >= last && end >= start && end <= length && KINDS.includes(kind)
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const line = text.indexOf('\n', from)
  return line >= 0 && line < to && text.slice(line + 1, to).includes('\n')
}

/** Are the sentences of such a block the article's own? */
export function isTold({ kind }: Block): boolean {
  return kind !== 'heading' && kind !== 'caption'
}
