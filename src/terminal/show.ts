import type { Digest } from '../index.ts'

/** How the terminal wants it. */
export interface Look {
  /** Columns to wrap at. Default: no wrapping, as a pipe wants it. */
  width?: number
  /** Headline in bold, figures dimmed. Default: no control characters. */
  colours?: boolean
}

const BLANKS = /\s+/gu

/** A digest as a reader wants it: the headline, a paragraph a sentence, then how much was kept and how long it takes. */
export function showDigest(digest: Digest, { width = Number.POSITIVE_INFINITY, colours = false }: Look = {}): string {
  const style = (code: number, text: string): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  const paragraphs = digest.sentences.map(({ text }) => wrap(text, width))
  if (digest.title !== undefined) paragraphs.unshift(style(1, wrap(digest.title, width)))
  return `${[...paragraphs, style(2, wrap(figures(digest), width))].join('\n\n')}\n`
}

function figures({ kept, article, secondsSaved }: Digest): string {
  if (article.sentences === 0) return 'There is no sentence in this text.'
  const share = Math.round((100 * kept.characters) / article.characters)
  const of = `${kept.sentences} of ${article.sentences} ${article.sentences === 1 ? 'sentence' : 'sentences'}`
  const times = `${duration(kept.seconds)} to read instead of ${duration(article.seconds)}`
  return `${of}, ${share} % of the article: ${times}, ${duration(secondsSaved)} saved.`
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** Line breaks at blanks only, in place of those the text had; a longer word has a line of its own. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(BLANKS)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
