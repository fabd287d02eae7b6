import { isUncapitalized } from './characters.ts'
import { matchesAt } from './sticky.ts'
import type { Cut } from './view.ts'

/**
 * Is it Markdown? A link or a picture tells, as other marks are in plain text too. `handlers[i](event)` is code: what a link
 * leads to has one of three marks. The expression is spared a text without its first two.
 */
export function isMarkdown(text: string): boolean {
  return (text.includes('](') || text.includes(']: ')) && LINK.test(text)
}

const LINK: RegExp = /\](?:\((?:<|[^()\s]{0,99}[/#.])|: <?http)/

/** The end of a line that may go on in the next, also in a quotation, and the first word of that: no item, time or other block begins. */
const SOFT_END: RegExp =
  /(?<=[^\s.!?:;|>\\])\n(> |)(?=[ \t]*(?![#*+•‣◦▪●·-]+\s|\(?(?:\d{1,3}|[a-z])[.)]\s|\[?\d+:\d|[>|<=~]|```|!\[)(\S+))/y
/** What a heading, a row, a tag and code begin with. */
const NO_PROSE: RegExp = /[ \t]{0,9}(?:[#|<]|```)/y
/** Characters of the shortest line that may have been wrapped, and of the longest. */
const NARROWEST = 30
const WIDEST = 1000
/** Converters wrap at 72 characters and more: a line that had room for the next word was not wrapped. */
const MARGIN = 70

/**
 * Lines are as long as they were wrapped only before their links are cut out: later nothing shows that they go on. In a text
 * that was wrapped a tenth of them and more go on in small letters (98 % of 489 pages); in lists, logs and chats none do.
 */
export function joinWrapped(text: string): string {
  let joined = ''
  let from = 0
  let ends = 0
  let small = 0
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const found = softEnd(text, start, end)
    if (!found) continue
    const { 0: gap, 2: word = '' } = found
    const next = end + gap.length
    if (next - start + word.length <= MARGIN) continue
    ends++
    small += Number(isUncapitalized(word))
    joined += text.slice(from, end).padEnd(next - from)
    from = next
  }
  return small < ends / 10 ? text : joined + text.slice(from)
}

function softEnd(text: string, start: number, end: number): RegExpExecArray | null {
  if (end - start < NARROWEST || end - start > WIDEST) return null
  SOFT_END.lastIndex = end
  const found = SOFT_END.exec(text)
  return found && !matchesAt(NO_PROSE, text, start) && text.startsWith(found[1] as string, start) ? found : null
}

/** `(https://a.example/b_(c) "Title")`; html2text breaks it after a hyphen. */
const TARGET: string = String.raw`\((?:<[^<>\n]{0,999}>|[^()\s]*(?:(?:\([^()\s]*\)|(?<=-)[\n ])[^()\s]*){0,9})(?:\s{1,9}"(?:[^"\\\n]|\\.){0,999}")?\s?\)`
/** Of a link that is told elsewhere: "[report](…)" as "[report][1]". */
const NAME: string = String.raw`\[[^[\]\n]{0,99}\]`
/** What isn't seen, but for "[" and "]" alone, which may be a link's. */
const MARK_UP: RegExp = /* @__PURE__ */ new RegExp(
  // the class first, which halves its time
  `(?=[\\\\![\\]<])(?:${[
    String.raw`\\[\n!-/:-@[-\x60{-~]`,
    String.raw`!\[[^[\]]*\](?:${TARGET}|${NAME})`, // a picture
    String.raw`\[(?:[\s\u200b#¶]*|(?<=[^\s\d([,;]\[)\^?\d{1,3}\^?)\]${TARGET}`, // a heading's link to itself, a note's number
    String.raw`(?<=^ {0,3})${NAME}: <?http\S+(?: "[^"\n]*"| '[^'\n]*')?`, // where a name leads to
    String.raw`\[|\](?:${TARGET}|${NAME})?`,
    String.raw`<(?:/?(?:[a-z][a-z\d-]{0,20}(?::[a-z]{1,9})?|[A-Z][A-Z\d]{0,9})(?=[\s/>])|![A-Za-z[]|\?xml)(?:[^<>]{0,999}|[^<>\n]*)>`,
  ].join('|')})`,
  'gm',
)

/** What a page doesn't show of Markdown. */
export function findMarkUp(text: string): Cut[] {
  const cuts: Cut[] = []
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(MARK_UP)) {
    const end = index + mark.length
    if (mark === '[') open.push(index)
    else if (mark[0] === '\\') cuts.push({ start: index, end: index + 1, opens: true })
    else if (mark[0] !== ']') cuts.push({ start: index, end, opens: /^<[a-z]/i.test(mark) })
    else {
      const start = open.pop()
      if (mark === ']' || start === undefined) continue
      cuts.push({ start, end: start + 1, opens: true }, { start: index, end, opens: false })
      open.length = 0 // a link holds no other, so none of those left open was a link's
    }
  }
  return cuts.sort((a, b) => a.start - b.start)
}
