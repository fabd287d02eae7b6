import { isSpace } from './blocks.ts'

/** A unit that is nothing but the phrase, marks and numbers aside: a button. */
const ALONE = 1
/** The phrase and a colon, or the phrase alone: what follows is named, not told. */
const LABEL = 2
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
const PHRASES: readonly (readonly [number, string])[] = [
  // buttons of readers, players and sharing bars
  [ALONE, 'no time to read|get a summary|get the summary|share this|share this article|share this story|advertisement'],
  [
    ALONE,
    'story continues below|article continues below|story continues below advertisement|continue reading|follow us',
  ],
  [
    ALONE,
    'article continues below advertisement|read more|see more|show more|learn more|find out more|click here|log in|e-mail to a friend',
  ],
  [
    ALONE,
    'scroll down for video|scroll down for videos|sign in|sign up|sign up for free|sign up here|subscribe now|accept all|all rights reserved',
  ],
  [ALONE, 'thank you for reading|thanks for reading|was this article helpful'],
  [ALONE, 'media playback is not supported on this device|media playback is unsupported on your device'],
  // what a label names is not the article
  [
    LABEL,
    'read more|read also|also read|read next|see also|watch|opinion|photo|photos|photograph|picture|image|video|gallery',
  ],
  [
    LABEL,
    'photo credit|image credit|image source|file photo|caption|published|updated|last updated|posted|filed under|tags',
  ],
  [LABEL, 'source|editing by|reporting by'],
  // notices: long enough to pass for prose
  [NOTICE, 'we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by signing up you'],
  [
    NOTICE,
    'by signing up, you|you can unsubscribe|sign up for our|sign up to our|subscribe to our|scroll down for|scroll down to',
  ],
  [
    NOTICE,
    'click here to|click here for|download our app|follow us on|like us on|join us on|find us on|do you have a story',
  ],
  [
    NOTICE,
    'this article was originally|this story was originally|this article was first|this article originally appeared',
  ],
  [
    NOTICE,
    'this story originally appeared|this article was updated|this article has been updated|this story has been updated',
  ],
  [
    NOTICE,
    "editor's note|copyright ©|copyright (c)|copyright 20|copyright 19|(c) 20|the views expressed|the opinions expressed",
  ],
  [
    NOTICE,
    'last updated at|last updated on|already a subscriber|please enable javascript|your browser does not support',
  ],
  // link lists
  [
    LINKS,
    'related|related articles|related stories|related posts|related news|related links|previous article|next article',
  ],
  [
    LINKS,
    'more stories|latest news|top stories|most read|most popular|trending|read next|recommended|up next|more from|see also',
  ],
  [LINKS, "you may also like|you might also like|more on this story|don't miss|editor's picks"],
  // the article is over
  [REST, 'comments|leave a comment|leave a reply|join the conversation|media contact|media contacts|press contact'],
  [REST, 'notes to editors|for further information|for more information|media inquiries|media enquiries'],
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
