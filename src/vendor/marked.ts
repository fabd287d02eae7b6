import { lexer } from 'marked'

/** What marked says a stretch of Markdown is. */
export interface MarkdownToken {
  type: string
  /** The Markdown of it, marks and all. */
  raw: string
  text?: string
  /** What is inside of it. */
  tokens?: MarkdownToken[]
  /** Of a list. */
  items?: MarkdownToken[]
  ordered?: boolean
  start?: number | ''
  /** Of a heading. */
  depth?: number
  /** Of a table. */
  header?: MarkdownToken[]
  rows?: MarkdownToken[][]
}

/** Markdown as GitHub reads it → its tokens. */
export function lexMarkdown(markdown: string): MarkdownToken[] {
  return lexer(markdown) as MarkdownToken[]
}
