import { isLetter, isSmall } from './characters.ts'
import type { Language } from './language.ts'
import { CAPITALS, END_MARKS, OPENERS } from './marks.ts'
import { BACKGROUND, readSections, SUMMARY } from './sections.ts'
import { matchesAt, stick } from './sticky.ts'
import type { Span, Terms } from './terms.ts'
import { endsSentence } from './units.ts'

/** How each sentence puts what it says. */
export interface Wording {
  /** How far it claims to tell what the text is about, 0 to 1: it opens with "We show that", or stands under "Conclusions". */
  cued: ArrayLike<number>
  /** What is left of its worth, 0 to 1, once it is read alone: less for quotations and questions. */
  form: ArrayLike<number>
  /** 1: it opens with a "He" or "However" that leans on the sentence before. */
  leans: ArrayLike<number>
}

/** What each costs in ROUGE is noise (0.00 to −0.04 points over 16 sets). */
const QUOTED = 0.9
/** A quotation that begins or ends in another sentence: in 2 digests of 100 instead of 5, at −0.03 points. */
const HALF_QUOTED = 0.72
/** A question, or what announces the sentences after it: in 3 of 7,000 digests instead of 32, at +0.007 points. */
const OPEN = 0.6
/** What points at a picture that isn't in the digest; in English, as the cues: +1.3 points on patents, 0.00 on papers. */
const POINTING = 0.6
const PICTURE: RegExp = /(?:fig(?:ure|s?\.)|table)\s{0,9}(?:\d|[IVX]+(?!\w))/iy
/** What points at one further on: +0.06 points on the Mail's captions, +0.02 on papers. */
const POINTING_LATER = 0.8
const POINTER: RegExp = /\((?:pictured|left|right)[), ]|\b(?:Figure|Table) \d/
const POINTERS: readonly string[] = ['(pictured', '(left', '(right', 'Figure ', 'Table ']

/**
 * Half a sentence, which the end of a page, a figure or a button cut off, and code: with the lines joined (`blocks.ts`) 102 of
 * the 1,555 sentences of digests of 311 papers in PDF, where it was 358, and of 247 web pages 96 of 1,228 aren't the
 * article's, where it was 116 (0.00 points).
 */
const BROKEN = 0.6
/** From this share of the sentences on, a text is written without marks or capitals. */
const MOST_BROKEN = 0.5
/** Signs that prose hardly has; in code they are more than a twentieth. */
const CODE: RegExp = /[=<>{}[\]_$|&\\`;~^*+@]|[A-Za-z_.]\(/g
const CODED = 0.05
/** What Markdown has of them in prose: names in code, and emphasis. */
const INLINE: RegExp = /`[^`\n]{1,80}`|(?<!\w)[_*]|[_*](?!\w)/g
/** Characters in which they are looked for. */
const LOOKED_AT = 400
const SIGNS_OF_CODE: readonly string[] = ['=', '{', '_', '<']
/** What a whole sentence, or an item of a list, may end with. */
const ENDS = `${END_MARKS};；…:：`

/** Beyond so many the claims share their weight: what a hundred sentences of a patent say tells none of them from the rest. */
const MOST_CUES = 6
/** What stands under "Background": +0.1 points on Russian papers, +0.8 on patents and government reports. */
const LEADING_UP = 0.8

/** In German “ closes, in Danish «; Markdown's emphasis ends behind the mark. */
const AFTER_MARK = `"”'’»)]」』*_${OPENERS}`
/** Within so many characters, on one line, ends what stands before a speech: "DR. BERG: ". */
const HEAD = 28

/** Reads of each sentence how it opens and ends, what it quotes and points at, and under which heading it stands. */
export function readWording(
  text: string,
  sentences: readonly Span[],
  { quotes }: Terms,
  language: Language,
  title = '',
): Wording {
  const cues = stick(language.cues)
  const dangling = stick(language.dangling)
  const sections = readSections(text, sentences, language)
  const cued = new Float64Array(sentences.length)
  const form = new Float64Array(sentences.length)
  const leans = new Uint8Array(sentences.length)
  const pointing = pointingIn(text)
  const broken = findBroken(text, sentences, title)
  let claims = 0
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s] as Span
    const count = quotes[s] as number
    let worth = count % 2 ? HALF_QUOTED : count ? QUOTED : 1
    const cue = cues !== undefined && matchesAt(cues, text, start)
    if (leavesOpen(text, start, end)) worth *= OPEN
    worth *= pointing(start, end)
    if (broken[s]) worth *= BROKEN
    if (sections[s] === BACKGROUND) worth *= LEADING_UP
    cued[s] = Number(cue)
    form[s] = worth
    leans[s] = Number(!cue && dangling !== undefined && opensWith(dangling, text, start, end))
    claims += Number(cue)
  }
  const share = Math.min(1, MOST_CUES / claims)
  for (let s = 0; s < cued.length; s++) cued[s] = sections[s] === SUMMARY ? 1 : share * (cued[s] as number)
  return { cued, form, leans }
}

/** What a stretch counts for what it points at; to be asked in rising order. */
function pointingIn(text: string): (start: number, end: number) => number {
  const mayPoint = anyOf(POINTERS, text)
  return (start, end) => {
    if (matchesAt(PICTURE, text, start)) return POINTING
    return mayPoint(start, end) && POINTER.test(text.slice(start, end)) ? POINTING_LATER : 1
  }
}

/** Has a stretch one of these? Asked in rising order; an expression on every sentence took a twentieth of a call. */
function anyOf(strings: readonly string[], text: string): (start: number, end: number) => boolean {
  const ahead = strings.map(() => -1)
  // a loop: a closure for each stretch took 5 of 60 KB a call
  return (start, end) => {
    for (let i = 0; i < strings.length; i++) {
      if ((ahead[i] as number) < start) {
        const at = text.indexOf(strings[i] as string, start)
        ahead[i] = at < 0 ? text.length : at
      }
      if ((ahead[i] as number) < end) return true
    }
    return false
  }
}

/** At its start, or after its head; an expression with both would take three times as long, and 4 ms to compile. */
function opensWith(opening: RegExp, text: string, start: number, end: number): boolean {
  if (matchesAt(opening, text, start)) return true
  const head = text.slice(start, Math.min(end, start + HEAD))
  const last = head.indexOf(': ')
  return last > 0 && head.lastIndexOf('\n', last) < 0 && matchesAt(opening, text, start + last + 2)
}

function leavesOpen(text: string, start: number, end: number): boolean {
  return !endsPlainly(text, end) && '?？؟:：'.includes(lastMark(text, start, end))
}

/** With a full stop, as most do. */
function endsPlainly(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x2e
}

/** What it ends with but for what closes a quotation or brackets. */
function lastMark(text: string, start: number, end: number): string {
  let last = end - 1
  while (last > start && AFTER_MARK.includes(text.charAt(last))) last--
  return text.charAt(last)
}

/** 1: half a sentence, or code. None is where half of the sentences are halves: so the text is written. */
function findBroken(text: string, sentences: readonly Span[], title: string): Uint8Array {
  const broken = new Uint8Array(sentences.length)
  const mayBeCode = anyOf(SIGNS_OF_CODE, text)
  let halves = 0
  for (let s = 0; s < broken.length; s++) {
    const { start, end } = sentences[s] as Span
    if (isHalf(text, start, end, title)) halves += broken[s] = 1
    else if (mayBeCode(start, end) && isCode(text, start, end)) broken[s] = 1
  }
  return halves < MOST_BROKEN * broken.length ? broken : broken.fill(0)
}

/** Begins with a small letter and no name, or ends without a mark. */
function isHalf(text: string, start: number, end: number, title: string): boolean {
  if (isSmall(text, start)) return !isNamed(text, start, end, title)
  if (endsPlainly(text, end) || ENDS.includes(lastMark(text, start, end))) return false
  // the number of a note or an emoji may follow the mark
  return !endsSentence(text.slice(start, end))
}

/** "iPhone", "macOS", "p53", "k-means", "read_csv"; and under "ripgrep, a searcher of files" also "ripgrep". */
function isNamed(text: string, start: number, end: number, title: string): boolean {
  const [word = ''] = text.slice(start, end).split(/[\s,:;]/, 1)
  return NAME.test(word) || (title.startsWith(word) && !isLetter(title, word.length))
}

const NAME: RegExp = /* @__PURE__ */ new RegExp(`[${CAPITALS}\\d_]|^.-|[a-z]\\.[a-z]`)

function isCode(text: string, start: number, end: number): boolean {
  const sentence = text.slice(start, Math.min(end, start + LOOKED_AT)).replace(INLINE, '')
  return (sentence.match(CODE)?.length ?? 0) > CODED * sentence.length
}
