/** How the terminal wants it. */
export interface Look {
  /** Columns to wrap at. Default: no wrapping, as a pipe wants it. */
  width?: number
  /** Headline in bold, figures dimmed. Default: no control characters. */
  colours?: boolean
}

const BOLD = 1
const DIM = 2
const MARKED = 7

export type Style = (text: string) => string

const style =
  (code: number, { colours }: Look): Style =>
  (text) =>
    colours ? `\u001b[${code}m${text}\u001b[0m` : text

export const bold = (look: Look): Style => style(BOLD, look)
export const dim = (look: Look): Style => style(DIM, look)
export const marked = (look: Look): Style => (look.colours ? style(MARKED, look) : (text) => `**${text}**`)

/** A text may hold what a terminal would obey. Each becomes one character, so that offsets stay true. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    if (control === '\n' || control === '\t') return control
    return control === '\r' ? ' ' : '\ufffd'
  })
}

const BLANKS: RegExp = /\s+/u

/** Line breaks at blanks only, in place of those the text had; a longer word has a line of its own. */
export function wrap(text: string, { width = Number.POSITIVE_INFINITY }: Look, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(BLANKS)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}
