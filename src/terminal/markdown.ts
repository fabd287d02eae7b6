import { BlockWriter } from '../block-writer.ts'
import { findBlocks } from '../blocks.ts'
import { decodeEntities } from '../entities.ts'
import { isPage } from '../menus.ts'
import type { BlockKind, TextBlock } from '../structure.ts'
import { readUnits } from '../units.ts'
import { lexMarkdown, type MarkdownToken } from '../vendor/marked.ts'
import { viewText } from '../view.ts'

interface MarkdownText {
  text: string
  blocks?: TextBlock[]
  title?: string
}

/**
 * Markdown → its text without the marks, and its blocks. The title: of its front matter, or its first heading of the first
 * level. A page of the web that was made Markdown, menus and all, stays as it is: the core tells its article by the links.
 */
export function readMarkdown(markdown: string): MarkdownText {
  const { body, title: given } = readFrontMatter(markdown)
  if (isWebPage(body)) return given === undefined ? { text: body } : { text: body, title: given }
  const tokens = lexMarkdown(body)
  const writer = new BlockWriter()
  writeBlocks(writer, tokens, 'paragraph')
  writer.end()
  const { text, blocks } = writer
  const title = given ?? topHeading(tokens, text, blocks)
  return title === undefined ? { text, blocks } : { text, blocks, title }
}

/** As the core tells it. */
function isWebPage(markdown: string): boolean {
  const view = viewText(markdown)
  return isPage(readUnits(view, findBlocks(view.text), []), true)
}

/** Lines of the longest front matter that is looked for. */
const LONGEST_FRONT = 200

function readFrontMatter(markdown: string): { body: string; title?: string } {
  if (!/^\ufeff?---[ \t]{0,9}\r?\n/.test(markdown)) return { body: markdown }
  const lines = markdown.split('\n', LONGEST_FRONT)
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s{0,9}$/.test(line))
  if (end < 0) return { body: markdown }
  const body = markdown.slice(lines.slice(0, end + 1).join('\n').length + 1)
  const line = lines.find((one) => one.startsWith('title:'))
  const title = line?.slice('title:'.length).trim()
  return title ? { body, title: unquote(title) } : { body }
}

function unquote(value: string): string {
  const quote = value.charAt(0)
  const quoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)
  return quoted ? value.slice(1, -1) : value
}

/** The first block, if it is a heading of the first level; badges and comments above it are no blocks. */
function topHeading(tokens: readonly MarkdownToken[], text: string, blocks: readonly TextBlock[]): string | undefined {
  const [first] = blocks
  const top = tokens.find(({ type }) => type === 'heading' || type === 'blockquote' || type === 'list')
  return first?.kind === 'heading' && top?.depth === 1 ? text.slice(first.start, first.end) : undefined
}

function writeBlocks(writer: BlockWriter, tokens: readonly MarkdownToken[], around: BlockKind): void {
  for (const token of tokens) WRITERS.get(token.type)?.(writer, token, around)
}

type Write = (writer: BlockWriter, token: MarkdownToken, around: BlockKind) => void

/** What is not here is not written: HTML, rules, definitions of links. */
const WRITERS: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['list', writeList],
  ['table', writeTable],
  ['code', writeCode],
  ['heading', (writer, token) => writeBlock(writer, token, 'heading')],
  ['paragraph', (writer, token, around) => writeBlock(writer, token, FOOTNOTE.test(token.raw) ? 'caption' : around)],
  ['blockquote', (writer, token) => writeBlocks(writer, token.tokens ?? [], 'quotation')],
  ['text', (writer, token) => writeInline(writer, token.tokens ?? [token])],
])

const FOOTNOTE: RegExp = /^\[\^[^\]\s]{1,40}\]:/

function writeBlock(writer: BlockWriter, token: MarkdownToken, kind: BlockKind): void {
  writer.begin(kind)
  writeInline(writer, token.tokens ?? [])
  writer.end()
}

function writeList(writer: BlockWriter, { items = [], ordered, start }: MarkdownToken): void {
  items.forEach((item, i) => {
    writer.begin('item', ordered ? `${Number(start) + i}. ` : '- ')
    writeBlocks(writer, item.tokens ?? [], 'item')
    writer.end()
  })
}

function writeTable(writer: BlockWriter, { header = [], rows = [] }: MarkdownToken): void {
  writer.begin('caption')
  for (const cells of [header, ...rows]) {
    cells.forEach((cell, i) => {
      if (i > 0) writer.write(' | ')
      writeInline(writer, cell.tokens ?? [])
    })
    writer.endLine()
  }
  writer.end()
}

/** Code is shown beside the text, line by line. */
function writeCode(writer: BlockWriter, { text = '' }: MarkdownToken): void {
  writer.begin('caption')
  for (const line of text.split('\n')) {
    writer.write(line)
    writer.endLine()
  }
  writer.end()
}

function writeInline(writer: BlockWriter, tokens: readonly MarkdownToken[]): void {
  for (const { type, text = '', raw, tokens: inner } of tokens) {
    if (type === 'br' || (type === 'html' && /^<br\b/i.test(raw))) writer.breakLine()
    else if (type === 'image' || type === 'html' || type === 'checkbox') continue
    else if (inner) writeInline(writer, inner)
    else if (type === 'codespan') writer.write(text)
    else writer.write(decodeEntities(text).replace(NOTE_MARK, ''))
  }
}

const NOTE_MARK: RegExp = /\[\^[^\]\s[]{1,40}\]:?/g
