import { readFile } from 'node:fs/promises'
import type { TextBlock } from '../structure.ts'

export type Format = (typeof FORMATS)[number]
export const FORMATS = ['text', 'markdown', 'html'] as const

/** What has been read of an article. */
export interface Source {
  text: string
  blocks?: TextBlock[]
  title?: string
  language?: string
}

export type Input = AsyncIterable<Uint8Array> & { isTTY?: boolean; destroy(): unknown }

/** `-` is standard input. */
export async function readSource(file: string, stdin: Input, format?: Format): Promise<Source> {
  const bytes = file === '-' ? await readAll(stdin) : await readFile(file)
  return readBytes(bytes, format ?? formatOf(file))
}

/** What begins so is no text yet, and who makes it one. */
const UNREADABLE: ReadonlyArray<readonly [string, string]> = [
  ['%PDF-', "a PDF, no text: try 'pdftotext FILE - | nutgraf'"],
  ['PK\u0003\u0004', "a Word, OpenDocument, EPUB or ZIP file, no text: try 'pandoc --to plain FILE | nutgraf'"],
]

/** Without a format: HTML if it begins like a page, else text. */
export async function readBytes(bytes: Uint8Array, format?: Format): Promise<Source> {
  const text = decode(bytes, format)
  for (const [beginning, message] of UNREADABLE) if (text.startsWith(beginning)) throw new Error(message)
  if (format === 'html' || (format === undefined && PAGE.test(text.slice(0, 200)))) {
    const { readHtml } = await import('../html.ts')
    return readHtml(text)
  }
  return format === 'markdown' ? readMarkdownOrText(text) : { text }
}

const PAGE: RegExp = /^\s{0,99}<(?:!doctype html|html)[\s>]/i

/** Quotations in quotations by the thousand are beyond the parser. */
async function readMarkdownOrText(text: string): Promise<Source> {
  const { readMarkdown } = await import('./markdown.ts')
  try {
    return readMarkdown(text)
  } catch (error) {
    if (error instanceof RangeError) return { text }
    throw error
  }
}

function formatOf(file: string): Format | undefined {
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown'
  if (/\.x?html?$/i.test(file)) return 'html'
  return /\.[a-z\d]{1,9}$/i.test(file) ? 'text' : undefined
}

/** All that comes; with patience, nothing when nothing has come within that time. */
export async function readAll(stdin: Input, patience?: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const timer = patience === undefined ? undefined : setTimeout(() => stdin.destroy(), patience)
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer)
      chunks.push(chunk)
    }
  } catch (error) {
    if (patience === undefined || chunks.length > 0) throw error
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks)
}

/** Bytes at the start of a page in which it may say how it is encoded: the HTML standard's figure. */
const PRESCAN = 1024

/** By its byte order mark, else as the page says, else UTF-8 where it is, else Windows-1252. */
function decode(bytes: Uint8Array, format: Format | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  if (format === 'html' || (format === undefined && PAGE.test(head))) {
    const said = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1]
    const decoder = said === undefined ? undefined : decoderOf(said)
    if (decoder) return decoder.decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
