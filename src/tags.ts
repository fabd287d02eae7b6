import { matchesAt } from './sticky.ts'

/** A comment, a closing tag, a line break, any tag with an attribute, or a paragraph after a sentence, as Hacker News has them. */
const TAGGED: RegExp = /<!--|<(?:\/[a-z][a-z\d]{0,9}|br ?\/?|[a-z]{1,9} [a-z-]{2,12}="[^<>]*)>|[.?!]<p>/i
/** Its name, with "/" if it closes; what opens and closes a comment; the end. */
const TAG: RegExp = /<(\/?[a-z][a-z\d]{0,9})(?:[\s/][^<>]*)?>|<!--|-->|$/gi
/** What stands apart from the text around it. */
const BLOCK: RegExp =
  /^(?:p|div|[huod][lr]|d[dt]|t[dhr]|table|blockquote|article|section|main|header|body|form|center|address|summary|details|pre|head|nav|aside|footer|figcaption)$/
/** Where lines are as long as a page is wide; blocks of Markdown stand between empty ones. */
const FLOWING: RegExp = /^(?:p|li|h\d|[dt].)$/i
/** What holds nothing of an article. */
const HIDDEN: RegExp =
  /^(?:pre|head|nav|aside|footer|figcaption|script|style|noscript|button|select|svg|template|iframe|ref)$/i
/** What a newsletter shows in a list of mail alone, and the mail that another one answers. */
const UNSEEN: RegExp =
  /^<(?:(?:div|span|p|table|td)\s[^>]*display:\s?none|blockquote\s[^>]*(?:gmail_quote|type="?cite))/i
/** Text as archives of mail have it begins with a capital, code mostly doesn't. */
const PLAIN: RegExp = /<(?:pre|PRE)[^<>]*>\s{0,9}[\dA-Z\u0080-\uffff]/y
/** "Use <p>, <br> and </p> here" and "`<pre><code>`" speak of tags. */
const SPOKEN: RegExp = /(?<=[\w,] )<[^!>]+>[ ,.;)]|(?<=`(?!\s)[^`\n]{0,40})<[^`\n]{0,80}`/y

/** Is it HTML, or has it what is left of HTML? */
export function isTagged(text: string): boolean {
  return text.includes('<') && TAGGED.test(text)
}

/**
 * HTML as text of the same length: where a block begins or ends it has line ends, and the marks of headings and items,
 * and nothing of what no article has. Other tags stay, for `findMarkUp`.
 */
export function readTags(text: string): string {
  const closerOf = findClosers(text)
  let shown = ''
  let last = 0
  let closer: string | undefined
  let row = false // of a table of Markdown
  let flows = false // a line end is a blank
  for (const { 0: tag, 1: name = tag, index } of text.matchAll(TAG)) {
    if (closer && tag !== closer) continue
    const between = text.slice(last, index)
    const line = between.lastIndexOf('\n')
    if (line >= 0) row = between[line + 1] === '|'
    last = index + tag.length
    flows &&= !between.includes('\n\n')
    shown += showText(between, closer, flows)
    const kept = !closer && (row || matchesAt(SPOKEN, text, index))
    const opens = !closer && !kept && !tag.endsWith('/>') && !matchesAt(PLAIN, text, index)
    const next = opens ? closerOf(name, index, UNSEEN.test(tag)) : undefined
    const mark = kept ? undefined : (markOf(name) ?? ((closer ?? next) && ''))
    flows = mark && name !== 'br' ? FLOWING.test(name) : flows
    shown += mark?.padStart(tag.length) ?? tag
    closer = next
  }
  return shown + text.slice(last)
}

/** What stands before a tag: nothing of what is hidden, and where lines flow no line end. */
function showText(between: string, closer: string | undefined, flows: boolean): string {
  if (closer) return ' '.repeat(between.length)
  return flows ? between.replace(/\n/g, ' ') : between
}

/** What closes that which holds nothing of an article, if anything does; looked for once a name. */
function findClosers(text: string): (name: string, index: number, unseen: boolean) => string | undefined {
  const fenced = text.includes('```') // Markdown with code, of which HTML may be half an element
  const lasts = new Map<string, number>()
  return (name, index, unseen) => {
    if (name !== '<!--' && (fenced || !(unseen || HIDDEN.test(name)))) return undefined
    const closer = name === '<!--' ? '-->' : `</${name}>`
    const last = lasts.get(closer) ?? text.lastIndexOf(closer)
    lasts.set(closer, last)
    return last > index ? closer : undefined
  }
}

/** What stands in the place of a tag, never longer than it. */
function markOf(tag: string): string | undefined {
  const name = tag.toLowerCase().replace('/', '')
  const closes = name.length < tag.length
  if (name === 'br') return '\n'
  if (name === 'li') return closes ? '\n\n' : '\n- '
  if (/^h[1-6]$/.test(name)) return closes ? '\n\n' : name === 'h1' ? '\n\n# ' : '\n## '
  return BLOCK.test(name) ? '\n\n' : undefined
}
