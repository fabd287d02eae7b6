import { isSpace } from './blocks.ts'

/** A unit that is nothing but the phrase, marks and numbers aside: a button. */
export const ALONE = 1
/** The phrase and a colon, or the phrase alone: what follows is named, not told. */
export const LABEL = 2
/** The unit begins with the phrase: a notice. */
export const NOTICE = 3
/** As a label, and a list of links follows. */
export const LINKS = 4
/** As a label, and everything that follows belongs to the page and not to the article. */
export const REST = 5

/**
 * Words of page furniture. Only those that structure can't tell: an unmarked "Share" or "Home" is no sentence anyway.
 * A phrase earns its place by an end mark ("No time to read?"), by looking like a headline, or by what follows it.
 * All English; the structure carries other languages.
 */
const PHRASES: ReadonlyArray<readonly [number, string]> = [
  // buttons of readers, players and sharing bars
  [ALONE, 'no time to read|get a summary|get the summary|share this|share this article|share this story|share this page'],
  [ALONE, 'share on facebook|share on twitter|share on x|share on whatsapp|share with your friends|copy link|print this page'],
  [ALONE, 'advertisement|sponsored content|story continues below|article continues below|continue reading|skip to content'],
  [ALONE, 'story continues below advertisement|article continues below advertisement|continue reading the main story'],
  [ALONE, 'read more|read the full story|read full article|see more|show more|load more|learn more|find out more|view more'],
  [ALONE, 'scroll down for video|scroll down for videos|scroll down for more|watch video|play video|listen to this article'],
  [ALONE, 'click here|tap here|log in|sign in|sign up|sign up now|subscribe now|join now|skip to main content|back to top'],
  [ALONE, 'accept all|accept cookies|reject all|manage cookies|cookie settings|cookie policy|privacy policy|terms of use'],
  [ALONE, 'terms of service|terms and conditions|about us|contact us|all rights reserved|view comments|file photo|min read'],
  [ALONE, 'thank you for reading|thanks for reading|was this article helpful|did you find this helpful|follow us|minutes read'],
  [ALONE, 'media playback is not supported on this device|media playback is unsupported on your device|minute read|hours ago'],
  // what a label names is not the article
  [LABEL, 'read more|read also|also read|read next|see also|more on this|watch|opinion|in pictures|photo|photos|photograph'],
  [LABEL, 'picture|image|photo credit|image credit|image source|credit|file photo|caption|video|gallery|published|updated'],
  [LABEL, 'last updated|posted|filed under|tags|topics|source|editing by|reporting by|share'],
  // notices: long enough to pass for prose
  [NOTICE, 'we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|by continuing to use'],
  [NOTICE, 'by continuing to browse|by signing up you|by signing up, you|by subscribing you|by subscribing, you|by clicking accept'],
  [NOTICE, 'you can unsubscribe|sign up for our|sign up to our|subscribe to our|get our newsletter|scroll down for|scroll down to'],
  [NOTICE, 'click here to|click here for|download our app|download the app|follow us on|like us on facebook|join us on|find us on'],
  [NOTICE, 'share this article|share this story|have you got a story|do you have a story|got a story|got a tip|email us at'],
  [NOTICE, 'this article was originally|this story was originally|this post was originally|this article was first'],
  [NOTICE, 'this story was first|this article originally appeared|this story originally appeared|this article was amended'],
  [NOTICE, 'this article was updated|this article has been updated|this story has been updated|editor\'s note|editors\' note'],
  [NOTICE, 'copyright ©|copyright (c)|copyright 20|copyright 19|(c) 20|(c) 19|the views expressed|the opinions expressed'],
  [NOTICE, 'views expressed in|opinions expressed in|last updated at|last updated on|last modified|support our journalism'],
  [NOTICE, 'already a subscriber|please enable javascript|your browser does not support|you need to enable javascript'],
  // link lists
  [LINKS, 'related|related articles|related stories|related posts|related news|related content|related links|related topics'],
  [LINKS, 'previous article|next article|previous|next|previous post|next post|previous story|next story|more stories|more news'],
  [LINKS, 'latest news|latest stories|top stories|most read|most popular|most viewed|trending|trending now|popular|popular now'],
  [LINKS, 'read next|recommended|recommended for you|up next|you may also like|you might also like|you may like|more from'],
  [LINKS, 'more on this story|don\'t miss|editor\'s picks|what to read next|see also|further reading'],
  // the article is over
  [REST, 'comments|comment|reader comments|leave a comment|leave a reply|join the conversation|join the discussion|responses'],
  [REST, 'media contact|media contacts|press contact|press contacts|contact for media|notes to editors|note to editors'],
  [REST, 'for further information|for more information|for media inquiries|media inquiries|media enquiries|press enquiries'],
  [REST, 'about the author|about the authors|forward-looking statements|references|bibliography|footnotes|works cited'],
]

/** Longest head that is looked at: the longest phrase and a little more. */
const HEAD = 56

/** Is there a phrase that begins with these two letters? Spares nearly every sentence the slice and the look-up. */
const firstLetters = /* @__PURE__ */ new Uint8Array(1 << 14)

const byFirstWord: ReadonlyMap<string, ReadonlyArray<readonly [number, string]>> = /* @__PURE__ */ indexPhrases()

function indexPhrases(): Map<string, Array<readonly [number, string]>> {
  const index = new Map<string, Array<readonly [number, string]>>()
  for (const [kind, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      const first = phrase.split(' ', 1)[0] as string
      const entry = index.get(first) ?? []
      entry.push([kind, phrase])
      index.set(first, entry)
      firstLetters[pair(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1
    }
  }
  return index
}

function pair(first: number, second: number): number {
  return ((first | 32) & 127) * 128 + ((second | 32) & 127)
}

/**
 * What page furniture text.slice(start, end) begins with: ALONE, LABEL, NOTICE, LINKS, REST, or 0. One look-up of its
 * first word settles nearly every sentence of an article.
 */
export function readPhrase(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + HEAD)
  while (start < stop && BULLETS.includes(text.charAt(start))) start++
  const code = text.charCodeAt(start)
  if (code === 0xa9) return NOTICE
  if (firstLetters[pair(code, text.charCodeAt(start + 1))] === 0) return 0
  let word = start
  while (word < stop && !isSpace(text.charCodeAt(word)) && !':.,!?…|'.includes(text.charAt(word))) word++
  const phrases = byFirstWord.get(text.slice(start, word).toLowerCase().replace('’', "'"))
  if (!phrases) return 0
  const second = text.charCodeAt(word + 1) | 32
  let head: string | undefined
  let found = 0
  for (const [kind, phrase] of phrases) {
    const follows = phrase.charCodeAt(word - start + 1)
    if (kind <= found || (follows > 0 && follows !== second)) continue
    head ??= text.slice(start, stop).toLowerCase().replaceAll('’', "'").replace(/\s/g, ' ')
    if (head.startsWith(phrase) && fits(kind, phrase, head.slice(phrase.length), end <= stop)) found = kind
  }
  return found
}

const BULLETS = ' \t.>[("\'|'

/** Is what follows a phrase what may follow it in its kind? A single word is one only without an end mark: "Next!" */
function fits(kind: number, phrase: string, after: string, whole: boolean): boolean {
  if (kind === NOTICE) return /\d$/.test(phrase) || !/^[\p{L}\p{N}]/u.test(after)
  if (whole && !/\p{L}/u.test(after) && (phrase.includes(' ') || !/[.!?]/.test(after))) return true
  return kind !== ALONE && /^ ?[:|»›]/.test(after)
}

const COUNTED: RegExp = /^\(?\d{1,5} (?:comments?|shares?|views?|likes?|replies|responses|min(?:ute)?s? read|(?:min(?:ute)?|hour|day|week)s? ago)\b/i

/** "12 comments", "5 min read", "3 hours ago". */
export function isCount(unit: string): boolean {
  return COUNTED.test(unit)
}

const BYLINE: RegExp = /^(?:By|BY|by|(?:Words|Story|Text|Written|Photographs?|Photos?|Pictures?|Illustrations?|Video|Reporting|Interview) (?:and \p{Ll}{4,12} )?(?:by|By))[ \u00a0:.]{1,3}(?=\p{Lu})/u
const JOINERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'and & in for of at the from de la van von der den bin al du da di le el y special to staff with'.split(' '),
)

/** Nothing but names: no word in small letters besides "and" and its like. */
export function isNames(words: readonly string[]): boolean {
  return words.length <= 16 && words.every((word) => JOINERS.has(word) || !/^\p{Ll}/u.test(word))
}

/** "By Jane Doe and John Roe, Staff Writers": nothing but names after the word. Asked of short units only. */
export function isByline(unit: string): boolean {
  const head = BYLINE.exec(unit)
  if (!head) return false
  return isNames(unit.slice(head[0].length).split(/[\s,|./]{1,8}/))
}

const TIME: RegExp = /^[\p{P}\s]{0,4}(?:\p{L}{2,12}[,:]? )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?(?:[ ,]{1,2}(?:on )?[\p{L}\d]{1,10}[,.]?){0,6}\s?$/iu
const DATE: RegExp = /^(?:\p{L}{3,12},? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:\p{L}{2} )?\p{L}{3,12}|\p{Lu}\p{L}{2,11}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b(?:[ ,|–-]{1,3}[\p{L}\d:.]{1,8}){0,5}$/u

const LINE_UP: RegExp = /^(?:[^,;]{2,60}[,;] ?){3,40}[^,;]{2,60}$/

/** "Vale (4-4-2): Petrov; Ames, Struthers …": names or numbers between commas. Asked of units without a word in small letters. */
export function isLineUp(unit: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(unit) && LINE_UP.test(unit)
}

/** "14:32", "14:11 EST, 25 October 2013", "Monday, May 26, 2023 at 3 pm": a time or a date and nothing else. */
export function isTime(unit: string): boolean {
  if (unit.length > 60 || !/\d/.test(unit)) return false
  const bare = unit.replace(/[\s.|]{1,9}$/, '')
  return TIME.test(bare) || DATE.test(bare)
}

const CREDIT: RegExp =
  /(?:\b(?:photo|photograph|picture|image|credit|file|pic)s?(?: credit| source| courtesy| by)?[:/] ?[^.:]{2,50}|\((?:[A-Z][\w ]{1,20} )?(?:photo|file|pictured|getty|reuters|afp|epa|ap)\b[^()]{0,50}\)|\b(?:getty images|ap photo|afp\/[\w ]{2,20}|reuters\/[\w ]{2,20}))[.)\s]{0,3}$/i

/** Does it end with the credit of a picture: "Photo: Reuters", "(AP Photo/Jane Doe)", "Getty Images"? */
export function hasCredit(text: string, start: number, end: number): boolean {
  return CREDIT.test(text.slice(Math.max(start, end - 80), end))
}

const THANKS: RegExp = /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$|^\((?:reporting|editing|writing|additional reporting|with) by\b/i

/** "CNN's Jane Doe contributed to this report.", "(Reporting by …)". */
export function isCreditLine(unit: string): boolean {
  return THANKS.test(unit)
}
