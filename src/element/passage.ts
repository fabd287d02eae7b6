import type { BlockKind, TextBlock } from '../structure.ts'

/** The text of an article and where on the page each of its characters stands. */
export interface Passage {
  text: string
  /** Its blocks, as the page marks them. */
  blocks: TextBlock[]
  /** Its headline, white space collapsed. */
  title: string | undefined
  /** The stretch of the page that shows `text.slice(start, end)`. Stays right while the page changes around it. */
  rangeOf(start: number, end: number): Range
}

/** A stretch of the text that is a stretch of one text node, character by character. */
interface Run {
  /** Offset in the text. */
  at: number
  node: Text
  /** Offset in the node. */
  from: number
}

/** No part of the article's own text, whatever the page's style says. */
const SKIPPED =
  'nav,aside,footer,figcaption,script,style,noscript,template,button,form,input,select,textarea,label,dialog,menu,address,' +
  'audio,video,canvas,object,iframe,svg,math,table,pre,rt,rp,details:not([open]),nut-graf,[hidden],[inert],' +
  '[aria-hidden=true],[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=button],[role=toolbar],' +
  '[role=dialog],[role=alert],[role=status],[role=note],[role=menu],[role=doc-footnote],[role=doc-endnotes],[role=doc-noteref],' +
  '.sr-only,.visually-hidden,.screen-reader-text,#comments,.comments'

/** Set large at the start of a paragraph these float, and a floating letter is still the first of its word. */
const LETTERS = 'span,b,strong,i,em,big,font'

const TAB = 9
const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
/** Shown as nothing, in the middle of words. */
const SOFT_HYPHEN = 0xad

/**
 * Reads the text of the paragraphs, headings, list items and quotations of an article, a blank line between two blocks.
 * What the page hides, its menus, asides, captions and buttons are left out. The page is left as it is.
 */
export function readPassage(article: Element): Passage {
  const heading = findTitle(article)
  const title = heading?.textContent.replace(SPACES, ' ').trim()
  const reader = new Reader(heading)
  reader.readChildren(article)
  const { runs, blocks } = reader
  return {
    text: reader.text(),
    blocks,
    title: title === '' ? undefined : title,
    rangeOf: (start, end) => rangeOf(runs, start, end),
  }
}

/** What the elements are whose text is no paragraph; what stands inside of them is the same. */
const KINDS: readonly (readonly [selector: string, kind: BlockKind])[] = [
  ['h1,h2,h3,h4,h5,h6,[role=heading]', 'heading'],
  ['li,dt,dd', 'item'],
  ['blockquote', 'quotation'],
]

const HEADINGS = 'h1,h2,h3'

/** Of several articles on a page, each has its title above its first paragraph; one alone may have it outside. */
function findTitle(article: Element): Element | null {
  const first = article.querySelector(`${HEADINGS},p`)
  const opening = first?.matches(HEADINGS) ? first : null
  return article.querySelector('h1') ?? opening ?? article.ownerDocument.querySelector('h1')
}

const SPACES = /\s+/g

/** What stands between what was written last and what is written next; the widest wins. */
const GAPS = ['', ' ', '\n', '\n\n'] as const
const BLANK = 1
const LINE = 2
const BLOCK = 3

class Reader {
  readonly runs: Run[] = []
  readonly blocks: TextBlock[] = []
  readonly #title: Element | null
  readonly #pieces: string[] = []
  #length = 0
  #gap = BLOCK
  #kind: BlockKind = 'paragraph'
  /** Where the last piece ended. */
  #node: Text | undefined
  #end = 0

  constructor(title: Element | null) {
    this.#title = title
  }

  text(): string {
    return this.#pieces.join('')
  }

  readChildren(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) this.#readText(node, parent)
      else if (node instanceof HTMLBRElement) this.#lineBreak()
      else if (node instanceof HTMLElement) this.#readElement(node)
    }
  }

  #readElement(element: HTMLElement): void {
    if (element === this.#title || element.matches(SKIPPED) || isNoteMark(element) || isLink(element)) return
    const { display, visibility, float } = getComputedStyle(element)
    if (display === 'none' || visibility !== 'visible') return
    const letter = float !== 'none' && element.matches(LETTERS)
    const inline = letter || display.startsWith('inline') || display === 'contents'
    if (inline) this.readChildren(element)
    else this.#readBlock(element)
  }

  #readBlock(element: HTMLElement): void {
    const kind = this.#kind
    this.#kind = KINDS.find(([selector]) => element.matches(selector))?.[1] ?? kind
    this.#gap = BLOCK
    this.readChildren(element)
    this.#gap = BLOCK
    this.#kind = kind
  }

  #lineBreak(): void {
    this.#gap = this.#gap < LINE ? LINE : BLOCK
  }

  /** Splits the node at white space and soft hyphens; what is between them is a run. */
  #readText(node: Text, parent: Element): void {
    const { data } = node
    const keepLines = data.trim() !== '' && data.includes('\n') && getComputedStyle(parent).whiteSpace.startsWith('pre')
    let from = 0
    for (let i = 0; i <= data.length; i++) {
      const code = i < data.length ? data.charCodeAt(i) : SPACE
      const blank = code === SPACE || (code >= TAB && code <= RETURN)
      if (!blank && code !== SOFT_HYPHEN) continue
      if (i > from) this.#write(node, from, i)
      from = i + 1
      if (keepLines && code === LINE_FEED) this.#lineBreak()
      else if (blank && i < data.length) this.#gap = Math.max(this.#gap, BLANK)
    }
  }

  #write(node: Text, from: number, to: number): void {
    // One blank in the node is one blank in the text: the run goes on.
    const goesOn = this.#gap === BLANK && this.#node === node && this.#end === from - 1
    const gap = this.#length > 0 ? (GAPS[this.#gap] ?? '') : ''
    const at = this.#length + gap.length
    this.#pieces.push(gap, node.data.slice(from, to))
    this.#length = at + to - from
    if (!goesOn) this.runs.push({ at, node, from })
    this.#extendBlock(at)
    this.#gap = 0
    this.#node = node
    this.#end = to
  }

  #extendBlock(at: number): void {
    const last = this.blocks.at(-1)
    if (last && this.#gap !== BLOCK) last.end = this.#length
    else this.blocks.push({ start: at, end: this.#length, kind: this.#kind })
  }
}

/** "[1]" in superscript is no word of the sentence. */
function isNoteMark(element: Element): boolean {
  return element.localName === 'sup' && element.querySelector('a[href*="#"]') !== null
}

/** An item that is a link is the headline of another article. */
function isLink(element: Element): boolean {
  const link = element.localName === 'li' ? element.querySelector('a[href]') : null
  return link !== null && link.textContent.trim() === element.textContent.trim()
}

function rangeOf(runs: readonly Run[], start: number, end: number): Range {
  const first = runAt(runs, start)
  const last = runAt(runs, end - 1)
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, Math.min(first.from + start - first.at, first.node.length))
  range.setEnd(last.node, Math.min(last.from + end - last.at, last.node.length))
  return range
}

/** The last run that begins at or before `offset`. */
function runAt(runs: readonly Run[], offset: number): Run {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run).at <= offset) low = middle
    else high = middle - 1
  }
  return runs[low] as Run
}
