import type { Digest, DigestSentence } from '../digest.ts'
import type { Language } from '../language.ts'
import { isMarkdown } from '../markdown.ts'
import { summarize } from '../summarize.ts'
import { findHeadline } from './headline.ts'
import type { SummarizerFormat, SummarizerLength, SummarizerType } from './options.ts'

/** What one summary is asked to be. */
export interface Order {
  type: SummarizerType
  format: SummarizerFormat
  length: SummarizerLength
  language: Language
  /** Shared context and context, if any. */
  query: string | undefined
}

/** The standard's figures; for its "short paragraph" and "paragraph" Chrome's 3 and 5 sentences. */
const SIZES: Record<SummarizerType, Record<SummarizerLength, number>> = {
  'key-points': { short: 3, medium: 5, long: 7 },
  tldr: { short: 1, medium: 3, long: 5 },
  teaser: { short: 1, medium: 3, long: 5 },
  headline: { short: 12, medium: 17, long: 22 },
}

/** How many of the sentences that say most a headline may be made of. */
const HEADLINE_CHOICES = 7

/** The summary in the pieces it is streamed in: a sentence each, with what joins it to the one before. */
export function writeSummary(input: string, order: Order): string[] {
  const size = SIZES[order.type][order.length]
  const options = { language: order.language, ...(order.query !== undefined && { query: order.query }) }
  const write = writerFor(order.format, isMarkdown(input))
  if (order.type === 'headline') {
    const headline = findHeadline(summarize(input, HEADLINE_CHOICES, options), size, order.language)
    return headline === '' ? [] : [write({ text: headline, plain: headline })]
  }
  const digest = order.type === 'teaser' ? digestOpening(input, size, options) : summarize(input, size, options)
  if (order.type !== 'key-points') return paragraph(digest, write)
  const bullet = order.format === 'markdown' ? '- ' : '• '
  return digest.sentences.map((sentence, i) => (i === 0 ? '' : '\n') + bullet + write(sentence))
}

/** The sentences with what the digest puts between them. */
function paragraph({ text, sentences }: Digest, write: Writer): string[] {
  let from = 0
  return sentences.map((sentence, i) => {
    const last = i === sentences.length - 1
    const at = last ? text.length - sentence.text.length : text.indexOf(sentence.text, from)
    const joint = text.slice(from, at)
    from = at + sentence.text.length
    return joint + write(sentence)
  })
}

/** A teaser leads in and leaves the end to the reader: it comes from the first half of the article. */
function digestOpening(input: string, n: number, options: { language: Language; query?: string }): Digest {
  const whole = summarize(input, n, options)
  const half = Math.ceil(whole.article.sentences / 2)
  if (half <= n) return whole
  const title = whole.title === undefined ? {} : { title: whole.title }
  const middle = summarize(input, whole.article.sentences, options).sentences[half - 1]
  return middle ? summarize(input.slice(0, middle.end), n, { ...options, ...title }) : whole
}

const LINE_BREAK = /[ \t]{0,80}(?:\r\n?|\n)[ \t]{0,80}/g
const MARKUP = /[\\`*_[\]<>]|&(?=#?\w{1,31};)|~(?=~)/g
const LEADING_MARK = /^(\s?)(#{1,6}(?=\s)|[+-](?=\s))/
const LEADING_NUMBER = /^(\s?\d{1,9})([.)])(?=\s)/

type Writer = (sentence: Pick<DigestSentence, 'text' | 'plain'>) => string

/** How a sentence is written: plain, or as Markdown, which it may be already. */
function writerFor(format: SummarizerFormat, isMarked: boolean): Writer {
  if (format !== 'markdown') return ({ plain }) => plain
  return isMarked ? ({ text }) => joinLines(text) : ({ plain }) => escapeMarkdown(plain)
}

/** Line breaks inside a sentence become the blanks they render as. */
function joinLines(text: string): string {
  return text.replace(LINE_BREAK, ' ')
}

/** Characters that would be read as markup are escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(LEADING_MARK, '$1\\$2').replace(LEADING_NUMBER, '$1\\$2')
}
