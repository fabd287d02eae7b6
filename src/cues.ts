import { isUncapitalized } from './characters.ts'
import { CLOSERS, OTHER_END_MARKS } from './marks.ts'

const TIME: string = String.raw`(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?`
/**
 * What stands over a cue of subtitles, its number and its times, or over or before a line of a transcript: "0:12",
 * "[00:01.000 --> 00:04.560]".
 */
const HEAD: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^(?:WEBVTT.{0,99}(?:\n.{1,99}){0,5}\n\s{1,9})?(?:\d{1,5}\s{0,9}\n)?(?:[[(]${TIME}(?: --> ${TIME})?[\])][^\S\n]*|${TIME}(?:(?: --> |,)${TIME}.{0,99}$|[^\S\n]+|$))`,
  'm',
)
const HEADS: RegExp = /* @__PURE__ */ new RegExp(HEAD, 'gm')
/** Characters within which the first stands. */
const TOP = 300
/** Fewer times are a page's: "Updated at\n16:15". */
const FEWEST = 3
/** Characters of the longest cue: what stands under the times of a page's news in brief is the page. */
const LONGEST = 1000
/** One cue of so many and more has no mark, and the next begins in small letters, where speech was cut by length; in a live blog none. */
const CUT = 4

const END: RegExp = /* @__PURE__ */ new RegExp(`[${OTHER_END_MARKS}]|[.!?…]["'${CLOSERS}]?(?=\\s|$)`)
/** "Ada Lee: " before what she says, in each cue. */
const SPEAKER: RegExp = /^\s*[^\s:][^\n:]{0,30}: /
/** "ann: " and "error: " begin messages of chats and logs, each of its own. */
const SMALL_LABEL: RegExp = /^[a-z]\S{0,20}: /
/** Who speaks, where a tag says it, and the times of words. */
const CUE_TAG: RegExp = /<(?:[\d:.]+|\/?[vc](?:[ .][^<>\n]{0,40})?)>/g

/**
 * Subtitles and transcripts as the speech that they hold, of the same length, so that a sentence goes on from one cue to the
 * next: of 3,130 sentences of news cut into cues of 42 characters 97 % are whole, and were 4 %.
 */
export function readCues(text: string): string {
  const top = text.slice(0, TOP)
  if (!/\d:\d\d/.test(top) || !HEAD.test(top)) return text
  const heads = [...text.matchAll(HEADS)]
  const pieces = heads.map(({ 0: head, index }, i) => text.slice(index + head.length, heads[i + 1]?.index))
  const cues = showOnce(pieces.map((cue) => cue.replace(CUE_TAG, hide)))
  if (!isSpeech(cues)) return text
  const named = cues.filter((cue) => SPEAKER.test(cue)).length > cues.length / 2
  let speaker = ''
  let speech = text.slice(0, heads[0]?.index)
  cues.forEach((cue, i) => {
    const name = (named && SPEAKER.exec(cue)?.[0]) || speaker
    const head = hide(heads[i]?.[0] as string)
    // who speaks next begins a paragraph
    speech += name === speaker ? head + cue.replace(name, hide) : `\n${head.slice(1)}${cue}`
    speaker = name
  })
  return speech
}

const hide = (seen: string): string => ' '.repeat(seen.length)

/** Cues as one line each; captions that roll show a line again under the next. */
function showOnce(cues: readonly string[]): string[] {
  let last = ''
  return cues.map((cue) => {
    const lines = cue.split('\n').map((line) => {
      const words = line.trim().replace(/\s+/g, ' ')
      const again = words === last
      last = words || last
      return again ? hide(line) : line
    })
    return lines.join(' ')
  })
}

function isSpeech(cues: readonly string[]): boolean {
  const said = cues.map((cue) => cue.trim()).filter(Boolean)
  const words = said.map((cue) => (SMALL_LABEL.test(cue) ? '' : cue.replace(SPEAKER, '')))
  if (words.length < FEWEST || words.some(({ length }) => length > LONGEST)) return false
  const cut = words.filter((cue, i) => !END.test(cue.slice(-2)) && isUncapitalized(words[i + 1] ?? ''))
  return cut.length * CUT >= words.length
}
