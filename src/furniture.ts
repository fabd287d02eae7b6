import { isLetter, isSpace, isUncapitalized, isUnspaced } from './characters.ts'
import { CAPITALS, SMALLS } from './marks.ts'
import { type Phrases, phrases, spell } from './phrases.ts'
import { matchesAt } from './sticky.ts'

/**
 * Words of page furniture. Only those that structure can't tell: an unmarked "Share" or "Home" is no sentence anyway.
 * A phrase earns its place by an end mark ("No time to read?"), by looking like a headline, or by being long enough to
 * pass for prose. All English; the structure carries other languages. By their first word, as one expression with them
 * all takes 2 ms to compile: a tenth of a first call.
 */
const BUTTONS: Phrases = /* @__PURE__ */ phrases({
  no: / time to read/y,
  get: / (?:a|the) summary/iy,
  share: /(?: this(?: article| story| post| page)?)?/iy,
  'read see': / (?:more|also|next)/iy,
  find: / out (?:more|also|next)/iy,
  also: / read/iy,
  all: / rights reserved/iy,
  email: / to a friend/iy,
  e: /-mail to a friend/iy,
  open: / in app/iy,
  'previous next': / article/iy,
  related: /(?: \w+)?/y,
  watch: /(?=:)/y,
  from: /(?: wikipedia[^.]*)?/iy,
  'photo picture image video photos pictures images videos photograph photographs': /(?: credit)?/iy,
  last: / updated/iy,
  'to cc sent date note notes opinion updated published source keywords': /(?!\w)/y,
})

/** What the page says of itself and to the reader, by what it begins with. */
const NOTICES: Phrases = /* @__PURE__ */ phrases({
  'we our':
    / may (?:earn|receive) .{0,40}commission|(?: also| and our partners)? (?:web)?(?:site )?uses? (?:google recaptcha|(?:(?!(?:in|for|with|on) )\S+ ){0,6}["“'‘]?cookies)| and our (?:\S+ ){0,2}partners (?:store|use|process|may|need)|['’]d like to set .{0,40}cookies| (?:value|care about|respect) your privacy/iy,
  this: / (?:(?:e-?mail|message) .{0,70}(?:confidential|privileged|intended (?:only|solely|for))|article (?:is about [^.]+\. For .{1,99}, see|needs additional citations)|(?:web)?site (?:uses (?:akismet|.{0,40}cookies)|is protected by)|page was last updated|(?:article|story|post) (?:was |has been |is )?(?:(?:originally|first) (?:published|appeared|posted)|republished|updated|amended|corrected|more than \d+ years? old)|material may not be|review is the subjective|is a (?:developing|breaking|rush)|(?:interview|conversation) (?:was|has been) .{0,16}edited|audio is generated|(?:summary|article|story|translation) (?:is|was|has been) .{0,40}(?:\bai\b|artificial intelligence)|(?:article|content|story|post) is .{0,24}(?:subscribers|members)|story was produced in partnership|(?:post|page|article) (?:may )?contains? affiliate)/iy,
  by: / (?:continuing(?:,? you agree| to use)|(?:signing|submitting|entering|clicking|subscribing|using) .{0,60}you agree)/iy,
  'when if':
    / you (?:(?:buy|purchase|click) .{0,40}links|value our (?:journalism|reporting)|(?:enjoyed|liked) this(?:,| (?:article|post|story|newsletter)))/iy,
  your: / (?:(?:browser (?:is|does) |e-?mail address will )not|privacy (?:is important|matters)|support .{0,20}our (?:journalism|reporting))/iy,
  javascript: / is (?:disabled|not (?:enabled|available)|required to (?:run|use|view))/iy,
  you: /(?:['’]re| are)? receiv(?:ed|ing) th(?:is|ese) (?:e-?mail|message|newsletter)| have (?:\d{1,2}|\w{2,5}) (?:free )?articles? (?:left|remaining)| can (?:read|follow|watch|find) .{0,80} here\W{0,2}$|['’]ve (?:read \d|(?:read|reached|hit) your .{4,20}articles?)/iy,
  already: / a (?:subscriber|member)\?/iy,
  'sign subscribe':
    /(?: up)? (?:here|(?:for|to) (?:our|.{0,40}newsletter|free to receive)|(?:now |today )?to (?:read|continue|unlock))/iy,
  create: / (?:a free|an|your) account to/iy,
  to: / (?:continue|keep) reading.{0,16}, (?:subscribe|please|log|sign|register)/iy,
  'products all': / .{0,60}independently (?:selected|chosen|reviewed|tested) by (?:our|the)/iy,
  please: / (?:enable javascript|consider (?:making a|a) donation)/iy,
  be: / the first to comment/iy,
  'privacy confidentiality': / notice(?!\w)/iy,
  notice: /: this opinion is/iy,
  on: / .{4,40}\d:\d\d.{0,70} wrote:$/iy,
  never: / miss an? (?:story|update|post|episode)/iy,
  'thank thanks': /(?: you)? for (?:reading|following|joining)[^"”]{0,50}$/iy,
  scroll: / down (?:for|to)/iy,
  video: / scroll down/iy,
  'click tap': / here (?:for|to)/iy,
  'follow like find':
    / (?:us|me|\w+ \w+(?= on (?:x|twitter|facebook|instagram|threads|bluesky|linkedin)\b)) on(?! (?:an?|the|this) )/iy,
  discuss: / on/iy,
  contact: / .{3,60} at \S{1,60}@\S{3,60}$/iy,
  join: / (?:us on|the conversation|our whatsapp)/iy,
  share: / or comment on/iy,
  leave: / a (?:reply|comment)/iy,
  what: / do you think\? (?:let us|tell us|have your|share|leave|join)/iy,
  'have let': / (?:your say|us know).{0,30} (?:comments|below)/iy,
  'view show': / (?:(?:all )?comments|this (?:e-?mail|newsletter))/iy,
  'skip jump': / past newsletter| to (?:main |the )?(?:content|navigation|search|recipe|article)\w*/iy,
  toggle: / .{2,40} subsection/iy,
  appeal: / from the/iy,
  editor: /['’]s note/iy,
  a: / version of this article/iy,
  an: / (?:(?:earlier|previous) version of this|official website of)/iy,
  'correction clarification': /: .{0,12}(?:earlier|previous) version/iy,
  as: / an amazon associate/iy,
  for: / (?:the|other|more) .{1,50}, see(?= ["“A-Z])/y,
  not: / to be confused/iy,
  the: / (?:(?:views|opinions) expressed (?:here|in this|are|by (?:the authors?|our))|post .{5,200} (?:appeared|was published) first on)/iy,
  'text content': / is available under/iy,
  'was is': / this (?:article|page|answer) (?:help|use)ful/iy,
  did: / this answer your/iy,
  last: / updated (?:at|on)/iy,
  'page story article posted published first': / .{0,28}last updated (?:at|on)/iy,
  media: / playback is/iy,
  image: / (?:source|caption|copyright)/iy,
  'reporting editing writing': /(?<=\(\w{7,9}) by| by .{3,80};/iy,
  interview: / by [A-Z].{2,60}$/y,
  additional: / reporting by/iy,
  loading: /\.{3}|…/y,
  'fig figs figure table': /\.? \w{1,4}(?:\.\d{1,3}){0,3}[.:]/y,
  copyright: / (?:©|\(c|\d+)/iy,
  c: /(?<=\(c)\) \d+/iy,
  '': /© ?\S*|.{0,28}last updated (?:at|on)/iy,
})

/**
 * What ends with a credit or an address to the reader: "(AP Photo/Jane Doe)", "… contributed to this report." In small
 * letters and without looking back, which take half as long to compile.
 */
const CREDIT: RegExp =
  /(?:\bcontributed (?:research|reporting|to this (?:article|report|story)).{0,30}|(?:in|to) your inbox\b.{0,20}|\bbecoming a .{0,9}paid subscriber|\((?:\w{2,9} (?=\w+[:/]))?(?:ap|afp|epa|reuters|file|image|picture|photo|foto|prnewsfoto)s?(?::|[ /])[^()]{2,60}|(?:photograph|[.!?)”»] ?(?:photo(?:grapher)?|foto|bild|credit)s?|фото): ?[^.:"“]{2,40}|(?:^|via |by |credit |[-–—…./,|:(©] ?)getty images|\/ ?(?:afp|ap|reuters|bloomberg|file photo|staff \w+)|\((?:link )?opens in (?:a )?new (?:window|tab)|incorporated herein by reference.{0,24})\W{0,3}$/

/** Characters of the longest caption that a credit is looked for in. */
const LONGEST_CAPTION = 300
/** Of these, how many are read at its end. */
const LONGEST_CREDIT = 60

/** Alone, or with what it announces. */
const BUTTON_END: RegExp = / ?[:|»›]|\W{0,9}$/y
const NOTICE_END: RegExp = /(?!\w)/y
/** What may stand before the first word. */
const BEFORE = ' \t\n.>[("\'|'

/** Does it begin as the page's does and not the article's? `notices` are those of another language, with the flag y. */
export function isNotice(line: string, notices?: RegExp): boolean {
  let from = 0
  while (from < line.length && BEFORE.includes(line.charAt(from))) from++
  let word = 0
  let to = from
  for (; isLetter(line, to); to++) word = spell(word, line.charCodeAt(to))
  return (
    begins(line, to, BUTTONS.get(word), BUTTON_END) ||
    begins(line, to, NOTICES.get(word), NOTICE_END) ||
    (notices !== undefined && matchesAt(notices, line.normalize('NFC'), from))
  )
}

function begins(line: string, at: number, rest: RegExp | undefined, end: RegExp): boolean {
  return rest !== undefined && matchesAt(rest, line, at) && matchesAt(end, line, rest.lastIndex)
}

/** Does it begin or end as the page's does and not the article's? */
export function isFurniture(line: string, notices?: RegExp): boolean {
  return isNotice(line, notices) || (line.length < LONGEST_CAPTION && isCredit(line.slice(-LONGEST_CREDIT)))
}

const MAYBE_CREDIT: RegExp = /[(/:]|contributed|inbox|subscriber|getty|herein/i

/** Nine of ten lines have none of what a credit is made of, and are spared its expression: 3 % of a call. */
function isCredit(end: string): boolean {
  return MAYBE_CREDIT.test(end) && CREDIT.test(end.toLowerCase())
}

/** Small words that names have. */
const PARTICLE: RegExp = /(?:and|the|for|von|van|del|staff|writer|editor|reporter|correspondent|from|with)(?!\w)/y
/** "By Jane Doe", "14:32 GMT", "May 3, 2024.", "Vale (4-4-2): Petrov; Ames, Struthers …." */
const NAMED: RegExp =
  /^(?:by|(?:sec(?:tion)?|chapter)(?! \d+ \w))(?!\w)|^\W{0,3}\d\S*(?:\s\S+){0,3}$|^\W{0,3}\d+ \S+ (?:min|\d{4})|\d[:.]\d\d\b|\d[^\d–%-]{2,16}\d{4}|^(?:[^,;]{2,60}[,;]){3}.*\.$|, \S{3,9} \d{1,2}\.$|^\/\S{2,20}\/\.?$/i

/** No word begins with three letters that are no capitals: a name, a list of names, a byline, a time. */
export function isName(line: string): boolean {
  for (let i = 0, letters = 0; i < line.length; i++) {
    if (isSpace(line, i) || line[i] === '(') letters = 0
    else if (letters < 0 && isUnspaced(line, i)) letters = 1
    else if (letters < 0 || !isUncapitalized(line, i)) letters = -1
    else if (++letters === 3 && !matchesAt(PARTICLE, line, i - 2)) return false
  }
  return true
}

/** "Опубликовано: 12 марта 2024 г.", "2024. február 9.", "МОСКВА, 15 апреля.", "/ТАСС/." */
const DATED: RegExp = /* @__PURE__ */ new RegExp(
  String.raw`^(?:(?:[^\d.,:]{2,20}: ?)?(?:(?:\d{1,2}\.? \S{3,12}|[${SMALLS}]{3,12}) \d{4}|\d{4}\.? (?:m\. )?\S{3,12} \d{1,2})(?:[\s.,:\d]|[^\s\d]{1,2}\.){0,12}|[${CAPITALS}][^\d.]{2,30}, \d{1,2} \S{3,9}\.)$`,
)
/** Characters of the longest such line, a word before the date and a time after it: prose is spared the expression. */
const LONGEST_DATE = 46

/** "BUSES LEAVE AT 7:30 AND AT 8:30 FROM THE MARKET SQUARE.": six words and more, and a mark. */
const SHOUTED: RegExp = /^(?!(?:SEC(?:TION)?|CHAPTER)(?!\w))(?:[^\s,;a-z]+ ){5}[^a-z]*[.!?]["”]?$/

/** Nothing but names, figures and times. */
export function isByline(line: string): boolean {
  return isName(line) ? NAMED.test(line) && !SHOUTED.test(line) : line.length < LONGEST_DATE && DATED.test(line)
}
