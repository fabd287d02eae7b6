import type { Block } from './blocks.ts'
import { check } from './check.ts'

/** What a block of an article is. Only sentences of paragraphs, items and quotations can be in a digest. */
export type BlockKind = (typeof KINDS)[number]

const KINDS = ['paragraph', 'heading', 'item', 'quotation', 'caption'] as const

/** A block of the text, as a page or a document marks it: `text.slice(start, end)`, white space at its ends or not. */
export interface TextBlock {
  /** UTF-16 offsets in the text, not before the `end` of the block before. */
  start: number
  end: number
  /** An `item` of a list has its marker outside; `caption` is all that stands beside the text: of pictures, tables, code. */
  kind: BlockKind
}

/** Characters of the longest marker of an item: "(123.) ". */
const LONGEST_MARKER = 8

/** Blocks as they were marked, trimmed. What is outside of them is not read. */
export function cutBlocks(text: string, given: readonly TextBlock[]): Block[] {
  const expected = `{ start, end, kind } inside the text and after the block before it, its kind one of ${KINDS.join(', ')}`
  const blocks: Block[] = []
  let last = 0
  for (let i = 0; i < given.length; i++) {
    const block = given[i] as TextBlock
    check(follows(block, last, text.length), `options.blocks[${i}]`, expected, block, RangeError)
    const { kind } = block
    const piece = text.slice(block.start, block.end)
    const start = block.end - piece.trimStart().length
    const end = block.start + piece.trimEnd().length
    const gap = text.slice(blocks.at(-1)?.end ?? 0, start)
    const apart = blocks.length === 0 || gap.split('\n').length > 2
    const marker = kind === 'item' ? gap.slice(gap.lastIndexOf('\n') + 1).slice(-LONGEST_MARKER) : ''
    if (start < end) blocks.push({ start, end, apart, marker, level: 0, kind })
    last = block.end
  }
  return blocks
}

/** The text with line ends in the place of all that is outside of its blocks. */
export function showBlocks(text: string, given: readonly TextBlock[]): string {
  let shown = ''
  for (const { start, end } of given) shown += '\n'.repeat(start - shown.length) + text.slice(start, end)
  return shown
}

// biome-ignore lint/suspicious/noExplicitAny: what is checked may be anything
function follows(block: any, last: number, length: number): boolean {
  const { start, end, kind } = block ?? {}
  return [start, end].every(Number.isInteger) && start >= last && end >= start && end <= length && KINDS.includes(kind)
}

/** Are the sentences of such a block the article's own? */
export function isBodyText({ kind }: Block): boolean {
  return kind !== 'heading' && kind !== 'caption'
}
