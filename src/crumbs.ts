const COUNTED: RegExp =
  /^\(?\d{1,5} (?:comments?|shares?|views?|likes?|replies|responses|min(?:ute)?s? read|(?:min(?:ute)?|hour|day|week)s? ago)\b/i

/** "12 comments", "5 min read", "3 hours ago". */
export function isCount(unit: string): boolean {
  return COUNTED.test(unit)
}

const BYLINE: RegExp =
  /^(?:By|BY|by|(?:Words|Story|Text|Written|Photographs?|Photos?|Pictures?|Illustrations?|Video|Reporting|Interview) (?:and \p{Ll}{4,12} )?(?:by|By))[ \u00a0:.]{1,3}(?=\p{Lu})/u
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

const TIME: RegExp =
  /^[\p{P}\s]{0,4}(?:\p{L}{2,12}[,:]? ){0,2}\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|[AP]\.?M\.?))?(?: \(?\p{Lu}{2,4}\)?)?$/u
/** The same with a date after it; the year is asked for, so that "14:32 The mayor resigns" is not one. */
const TIME_AND_DATE: RegExp =
  /^[\p{P}\s]{0,4}(?:\p{L}{2,12}[,:]? ){0,3}\d{1,2}[:.h]\d{2}(?:[ ,]{1,2}[\p{L}\d]{1,10}){1,6}[ ,]{1,2}\d{4}$/u
const DATE: RegExp =
  /^(?:\p{L}{3,12},? ){0,2}(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:\p{L}{2} )?\p{L}{3,12}|\p{Lu}\p{L}{2,11}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b(?:[ ,|–-]{1,3}(?:\d[\d:.]{0,7}|(?:Last )?[Uu]pdated|\p{Lu}{2,4}|at|um|à|[ap]\.?m)){0,5}$/u

const LINE_UP: RegExp = /^(?:[^,;]{2,60}[,;]){3,40}[^,;]{2,60}$/

/** "Vale (4-4-2): Petrov; Ames, Struthers …": names or numbers between commas. Asked of units without a word in small letters. */
export function isLineUp(unit: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(unit) && LINE_UP.test(unit)
}

/** "14:32", "14:11 EST, 25 October 2013", "Monday, May 26, 2023 at 3 pm": a time or a date and nothing else. */
export function isTime(unit: string): boolean {
  if (unit.length > 60 || !/\d/.test(unit)) return false
  const bare = unit.replace(/[\s.|]{1,9}$/, '')
  return TIME.test(bare) || TIME_AND_DATE.test(bare) || DATE.test(bare)
}

const CREDIT: RegExp =
  /(?:\b(?:photo|photograph|picture|image|credit|file|pic)s?(?: credit| source| courtesy| by)?[:/] ?[^.:]{2,50}|\((?:[A-Z][\w ]{1,20} )?(?:photo|file|pictured|getty|reuters|afp|epa|ap)\b[^()]{0,50}\)|\b(?:getty images|ap photo|afp\/[\w ]{2,20}|reuters\/[\w ]{2,20}))[.)\s]{0,3}$/i

/** Does it end with the credit of a picture: "Photo: Reuters", "(AP Photo/Jane Doe)", "Getty Images"? */
export function hasCredit(text: string, start: number, end: number): boolean {
  return CREDIT.test(text.slice(Math.max(start, end - 80), end))
}

const THANKS: RegExp =
  /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$|^\((?:reporting|editing|writing|additional reporting|with) by\b/i

/** "CNN's Jane Doe contributed to this report.", "(Reporting by …)". */
export function isCreditLine(unit: string): boolean {
  return THANKS.test(unit)
}
