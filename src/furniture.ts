import { isSpace, isUncapitalized, isUnspaced } from './characters.ts'
import { matchesAt } from './sticky.ts'

/**
 * Words of page furniture. Only those that structure can't tell: an unmarked "Share" or "Home" is no sentence anyway.
 * A phrase earns its place by an end mark ("No time to read?"), by looking like a headline, or by being long enough to
 * pass for prose. All English; the structure carries other languages. First come buttons, alone or before a colon, then
 * notices by what they begin with.
 */
const FURNITURE: RegExp =
  /^[\s.>[("'|]*(?:(?:no time to read|get (?:a|the) summary|share this(?: article| story)?|(?:read|see|find out) (?:more|also|next)|also read|all rights reserved|e-?mail to a friend|was this article helpful|(?:previous|next) article|related(?: \w+)?|watch(?=:)|from|to|cc|sent|date|notes?|from wikipedia[^.]*|opinion|(?:photo(?:graph)?|picture|image|video)s?(?: credit)?|(?:last )?updated|published|source)(?: ?[:|»›]|\W{0,9}$)|(?:(?:we use|this (?:web)?site uses) cookies|by (?:continuing to use|signing up)|(?:sign up|subscribe) (?:for|to) our|(?:scroll down|click here) (?:for|to)|(?:follow|like|join|find) us on|appeal from the|this (?:article|story) (?:was |has been )?(?:originally|first|updated)|editor['’]s note|a version of this article|for (?:the|other|more) .{1,50}, see|not to be confused|the (?:views|opinions) expressed|media playback is|image (?:source|caption|copyright)|\((?:reporting|editing|writing) by)(?!\w)|(?:fig(?:ure|ura|s?\.)|abb(?:ildung|\.)|tab(?:le|elle|la|\.)|рис\.|таблица) \w{1,4}[.:]|copyright (?:©|\(c|\d)|\(c\) \d|©)/i

/** What ends with a credit or an address to the reader: "(AP Photo/Jane Doe)", "… contributed to this report." */
const CREDIT: RegExp =
  /(?:\bcontributed (?:reporting )?to this \w{5,7}|your inbox\b.{0,20}|\((?:ap|afp|epa|reuters|file)[ /][^()]{2,40}|photograph: ?[^.:"“]{2,40}|incorporated herein by reference.{0,24})\W{0,3}$/i

/** Within the first words. On its own, as looking for it at each of them takes four times as long as all other notices. */
const UPDATED: RegExp = /last updated (?:at|on)(?!\w)/i

/** Does it begin as the page's does and not the article's? */
export function isNotice(line: string): boolean {
  return FURNITURE.test(line) || (line.length > 14 && UPDATED.test(line.slice(0, 40)))
}

/** Does it begin or end as the page's does and not the article's? */
export function isFurniture(line: string): boolean {
  return isNotice(line) || CREDIT.test(line.slice(-60))
}

/** Small words that names have. */
const PARTICLE: RegExp = /(?:and|the|for|von|van|del|staff|from|with)(?!\w)/y
/** "By Jane Doe", "14:32 GMT", "May 3, 2024.", "Vale (4-4-2): Petrov; Ames, Struthers …." */
const NAMED: RegExp =
  /^(?:by|sec(?:tion)?|chapter)(?!\w)|^\W{0,3}\d|\d[:.]\d\d\b|\d[^\d–-]{2,16}\d{4}|^(?:[^,;]{2,60}[,;]){3}.*\.$/i

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

/** Nothing but names, figures and times. */
export function isByline(line: string): boolean {
  return isName(line) && NAMED.test(line)
}
