import { BlockWriter } from '../block-writer.ts'
import type { BlockKind, TextBlock } from '../structure.ts'
import { endsSentence } from '../units.ts'
import { type DomElement, type DomNode, type Visitor, walk } from './dom.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** No part of an article's own text, wherever they stand. */
const SKIPPED: ReadonlySet<string> = /* @__PURE__ */ names(
  'script style noscript template head nav aside footer form button input select textarea label dialog menu iframe frame ' +
    'frameset noframes object embed applet svg math audio video canvas map rt rp',
)
const SKIPPED_ROLES: ReadonlySet<string> = /* @__PURE__ */ names(
  'navigation complementary contentinfo search button toolbar dialog alert status note menu doc-footnote doc-endnotes doc-noteref',
)

const NO_DISPLAY: RegExp = /(?:^|;)\s?display\s?:\s?none/i

/** Said to screen readers alone: "Image source", "hide caption", "Share on Facebook". */
const UNSEEN: RegExp = /(?:^|\s)(?:sr-only|(?:\w-)?screen-?reader(?:-(?:text|txt|only))?|visually-?hidden)(?:\s|$)/i

/** Begin and end a line of their own, as the HTML standard renders them. */
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ names(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
)

const KINDS: ReadonlyMap<string, BlockKind> = /* @__PURE__ */ new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary'].map((name) => [name, 'heading'] as const),
  ...['figcaption', 'caption'].map((name) => [name, 'caption'] as const),
  ['li', 'item'],
  ['blockquote', 'quotation'],
])

/** Characters of the longest cell that is a figure or a name rather than text set in columns. */
const LONGEST_CELL = 80

/**
 * An item that is a link is the headline of another article: of 149 pages 332 foreign sentences instead of 428, none of
 * their own lost. Paragraphs are not, as lists of goods are made of them.
 */
const LINKED = 0.9

/** The text of an article and its blocks. */
export function readBlocks(root: DomNode): { text: string; blocks: TextBlock[] } {
  const reader = new BlockReader()
  walk(root, reader)
  reader.writer.end()
  const { text, blocks } = reader.writer
  blocks.forEach((block, i) => {
    const linked = reader.linked.get(i) ?? 0
    if (block.kind === 'item' && linked >= LINKED * (block.end - block.start)) block.kind = 'caption'
  })
  return { text, blocks }
}

interface Row {
  /** How many blocks stood before it. */
  first: number
  cells: number
}

class BlockReader implements Visitor {
  readonly writer = new BlockWriter()
  /** Of each block how many of its characters are in links. */
  readonly linked = new Map<number, number>()
  readonly #kinds: BlockKind[] = []
  readonly #rows: Row[] = []
  #pre = 0
  #inLink = false

  enter(element: DomElement): boolean {
    const { localName } = element
    if (isSkipped(element)) return false
    if (localName === 'br') this.writer.breakLine()
    else if (localName === 'q') this.writer.write('“')
    else if (localName === 'a') this.#inLink = element.getAttribute('href') !== null
    else if (BLOCKS.has(localName)) this.#enterBlock(element)
    return true
  }

  leave({ localName }: DomElement): void {
    if (localName === 'q') this.writer.write('”')
    if (localName === 'a') this.#inLink = false
    if (!BLOCKS.has(localName)) return
    this.writer.end()
    this.#kinds.pop()
    if (localName === 'pre') this.#pre--
    if (localName === 'tr') this.#leaveRow()
    this.writer.begin(this.#kinds.at(-1) ?? 'paragraph')
  }

  text(data: string): void {
    const next = this.writer.blocks.length
    if (this.#inLink) this.linked.set(next, (this.linked.get(next) ?? 0) + data.trim().length)
    if (this.#pre === 0 || !data.includes('\n')) this.writer.write(data)
    else this.#writePlain(data)
  }

  #enterBlock(element: DomElement): void {
    const { localName } = element
    const around = this.#kinds.at(-1) ?? 'paragraph'
    const kind = kindOf(element, around)
    this.#kinds.push(kind)
    this.writer.begin(kind, localName === 'li' ? '- ' : '')
    if (localName === 'pre') this.#pre++
    if (localName === 'tr') this.#rows.push({ first: this.writer.blocks.length, cells: 0 })
    const row = this.#rows.at(-1)
    if (row && (localName === 'td' || localName === 'th')) row.cells++
  }

  /** Plain text that was put on a page as it is: blank lines part its paragraphs. */
  #writePlain(data: string): void {
    data.split(/\n[ \t\r]*\n/).forEach((paragraph, i) => {
      if (i > 0) this.writer.begin(this.#kinds.at(-1) ?? 'paragraph')
      this.writer.write(paragraph)
    })
  }

  /** A row of several short cells is data; any other is a page laid out in columns. */
  #leaveRow(): void {
    const row = this.#rows.pop()
    const { blocks } = this.writer
    if (!row || row.cells < 2 || blocks.length - row.first > row.cells) return
    for (let i = row.first; i < blocks.length; i++) if (!isCell(this.writer.textOf(i))) return
    for (const block of blocks.slice(row.first)) block.kind = 'caption'
  }
}

function isCell(text: string): boolean {
  return text.length <= LONGEST_CELL && !endsSentence(text)
}

/** Inside of a heading or a caption all is of it; elsewhere the innermost element tells. Code is shown beside the text. */
function kindOf(element: DomElement, around: BlockKind): BlockKind {
  if (around === 'heading' || around === 'caption') return around
  if (element.localName === 'pre' && element.firstElementChild?.localName === 'code') return 'caption'
  return KINDS.get(element.localName) ?? around
}

function isSkipped(element: DomElement): boolean {
  const { localName } = element
  if (SKIPPED.has(localName)) return true
  if (localName === 'sup') return isNoteMark(element)
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (NO_DISPLAY.test(element.getAttribute('style') ?? '')) return true
  return UNSEEN.test(element.getAttribute('class') ?? '') || SKIPPED_ROLES.has(element.getAttribute('role') ?? '')
}

/** "[1]" in superscript is no word of the sentence. */
function isNoteMark({ firstElementChild: link }: DomElement): boolean {
  return link?.localName === 'a' && (link.getAttribute('href') ?? '').includes('#')
}
