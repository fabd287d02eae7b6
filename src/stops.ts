import { hasWord, isCapital, isLetter, isNumber, isSmall } from './characters.ts'
import type { Language } from './language.ts'
import { CAPITALS, type Candidate, CLOSERS, OPENERS, OTHER_END_MARKS, SMALLS } from './marks.ts'
import { has } from './sticky.ts'
import { isCommonAbbreviation } from './vendor/sbd.ts'

/** 「…。」と, “…?”라고, “…？”我们的记者问。: a quotation that its sentence goes on after. */
const CONTINUES: RegExp =
  /^(?:[とのをがはに、，,가-힣]|[^。！？]{1,24}(?:[说說道问問](?=[，。：:])|(?:言っ|[叫述尋][んべね])[ただ]))/
/** `“Stop!” John said.` */
const SPEECH: RegExp = /^\s[A-ZÀ-ɏ]\S{1,20} (?:said|asked|cried|replied)\b/
/** "Yahoo! Inc." */
const COMPANY: RegExp = /^\s(?:Inc|Corp)\b/
/** With a quote or a bracket last. */
const QUOTED: RegExp = /* @__PURE__ */ new RegExp(`["'*_${OPENERS}${CLOSERS}]$`)
/** Marks after which a small letter tells nothing. */
const CASELESS: RegExp = /* @__PURE__ */ new RegExp(`[:;\u037e${OTHER_END_MARKS}]`)
/** How far a sentence is read before and past its marks. */
const REACH = 40

/** Characters within which a paragraph with capitals has one. */
const CASED = 400

/** Is a paragraph written without capitals? Then a small letter tells nothing. Most have one that is found without a copy. */
export function isUncased(paragraph: string): boolean {
  const opening = paragraph.slice(0, CASED)
  return !/[A-ZА-Я]/.test(opening) && opening === opening.toLowerCase()
}

/** Does the sentence that began at `from` end with the candidate's marks? */
export function isEnd(
  paragraph: string,
  from: number,
  candidate: Candidate,
  language: Language,
  uncased: boolean,
): boolean {
  const { index, 0: marks, 1: word, 2: tail, 3: space, 4: opener, 5: following } = candidate
  const at = index + marks.length
  const told = tells(paragraph, at + space.length + opener.length, language)
  const small = told || startsSmall(following)
  const head = paragraph.slice(from, index - word.length)
  const stop = /^\.[^.!?…]*$/.test(marks)
  if (stop && space) return endsAtStop(head, candidate, language, told, uncased)
  const quoted = QUOTED.test(tail)
  const next = opener + following
  // Marks of scripts without small letters end a sentence whatever follows, and so do "!" and "?" before such a script.
  const after = paragraph.slice(at, at + REACH)
  if (!stop && (CASELESS.test(marks) || (!space && next >= '⺀'))) return !quoted || !(small || CONTINUES.test(after))
  if (!space && following >= '가' && following < '힤') return /[가-힣]{2}$/.test(head)
  // "(a) In General.—The Secretary", "Nr. 55 ff.; Anhang"
  if (!space) return !/[–—;-]/.test(opener) && isLostSpace(word, marks, following, language)
  // "(!)", "[...]": a remark
  if (quoted && /[[(]/.test(head.slice(-1))) return false
  // After dots Arabic mostly goes on (3 of 4 in PUD), and "I" is always a capital.
  if (!/[!?]/.test(marks)) return !small && !/^(?:[\d؀-ۿ]|I\b)/.test(following)
  return endsAtCall(head, candidate, language, told || (small && (quoted || !uncased)), after)
}

/** After "!" or "?". */
function endsAtCall(head: string, candidate: Candidate, { code }: Language, small: boolean, after: string): boolean {
  if (code !== 'en') return !small
  const { 1: word, 2: tail, 4: opener } = candidate
  const goesOn = QUOTED.test(tail) ? SPEECH : COMPANY
  // Only writers in a hurry begin small, but not after a name: "a poll of Kerrang! readers".
  if (small) return goesOn !== SPEECH && !opener && (tail !== '' || !isCapital(word) || isBlank(head))
  return !goesOn.test(after)
}

/** Does it go on there with what a quotation is followed by? */
function tells(paragraph: string, at: number, { quotatives }: Language): boolean {
  return quotatives !== undefined && has(paragraph.slice(at, at + REACH), quotatives)
}

/** These never end a sentence, nor any before the Armenian mark that stands for a colon too. */
const NEVER_LAST: RegExp = /^(?:[ei]\.?[ge]|vs?|cf|mrs?|ms|dr|sra?|sig|dott|mevr?|mnr|[ա-և]+)$/i
/** "MARLOW FLATS, Mo. (AP)" */
const DATELINE: RegExp = /^, [A-Z][a-z]{1,4}[(–—-]/

/** All but "iPhone". */
function startsSmall(word: string): boolean {
  return isSmall(word) && !isCapital(word, 1)
}

function endsAtStop(head: string, candidate: Candidate, language: Language, told: boolean, uncased: boolean): boolean {
  const { 1: word, 2: tail, 4: opener, 5: following } = candidate
  if (tail && told) return false
  if (!word) return language.code !== 'en' || !isSpacedOut(head, opener, following, language)
  const small = !uncased && startsSmall(following) && !isArticle(opener, following, language) && !/^[.…]/.test(opener)
  if (small && (opener || tail || !mayStartSmall(head, word, following, language))) return false
  if (!isAbbreviation(word, head, following, language) && !DATELINE.test(head.slice(-2) + word + opener)) return true
  if (isOrdinal(head) || NEVER_LAST.test(word) || /[–—-]/.test(opener)) return false
  if (isCapital(following) && isUnit(head, word, language) && !ERA.test(`${word} ${following}`)) return true
  if (!isCapital(following) && !isCapital(following, 1)) return false
  return isStarter(following, language) || (/^[ap]\.m$/i.test(word) && isTitleAfterTime(head, following))
}

/** "'s Avonds", "’n Skool" */
function isArticle(opener: string, following: string, { code }: Language): boolean {
  return following.length === 1 && /(?:['’].|ŉ)$/.test(opener + following) && /^(?:nl|af)$/.test(code)
}

/** "SEC. 2. DEFINITIONS", "Artículo 12. Los ciudadanos": before the number of a section. */
const SECTION: RegExp = /^\s?(?:SEC(?:TION|\.)|A[Rr][Tt](?!icle)\S{0,7}|Статья|Чл\S{1,2}|M(?:adde|ADDE)|Pasal|§) $/

/** Does a number that follows say which item or section this is? */
function isOrdinal(head: string): boolean {
  return isBlank(head) || SECTION.test(head)
}

/** Thousands and millions: a noun follows. */
const AMOUNT: RegExp = /^(?:m(?:i[lo]|l|r[dð])|t(?:[iy]s|uh|ūk)|þús|тис|тыс|ми?[лр]|εκ|δισ)/
/** "44 a. C.", "44 f. Kr.", "44 î. Hr.", "44 av. J.-C."; "2011 г. N 323" */
const ERA: RegExp = /^(?:\S+ (?:(?:C|[CKH]h?r|Χ|Хр)\.|N)|a(?:pr?|v) J\.)$/

/**
 * "15 min. Ensuite", "5 тыс. руб. Правительство", "1 stycznia 2025 r. Opozycja": mostly an end. Not in English and
 * German ("at 5 p.m. Monday", "10 m. Höhe"), nor after the days of Danish and Lithuanian.
 */
function isUnit(head: string, word: string, { code }: Language): boolean {
  if (/^(?:en|de|da|lt)$/.test(code) || !/^[^A-Z.]+$/.test(word) || AMOUNT.test(word)) return false
  const count = /\d\s?(?:([^\d\s.]{2,5})\.\s)?$/.exec(head.slice(-9))
  return count !== null && (count[1] === undefined || AMOUNT.test(count[1]))
}

/** English in tokens: "smith et al . @xcite found", "( fig . 2 )", "the u . s . army". (Vietnamese has "3 m ." at ends: −0.4 F1.) */
function isSpacedOut(head: string, opener: string, following: string, language: Language): boolean {
  const word = /(?:^|\s)([a-zÀ-ɏ]{1,4}) $/i.exec(head.slice(-6))?.[1]
  if (!word || (following.length > 1 && isStarter(following, language))) return false
  // a reference after "al ." is as good as a number
  return isAbbreviation(word, head.slice(0, -word.length - 1), /[@([]/.test(opener) ? '1' : following, language)
}

/** "He left the bank at 6 p.m. Mr. Smith then …", but "At 5 a.m. Mr. Smith left": a short title within four words, as in sbd. */
function isTitleAfterTime(head: string, title: string): boolean {
  const words = head.slice(-REACH).split(' ').length
  return isCommonAbbreviation(title) && !(words < 5 && title.length < 6 && isCapital(title) && isSmall(title, 1))
}

/**
 * After a word too long to be an abbreviation. In English it takes a writer who does without capitals: this sentence
 * began small, or the next begins with a pronoun (together 0.8 points of F1 on EWT).
 */
function mayStartSmall(head: string, word: string, following: string, { code, abbreviations }: Language): boolean {
  // nor after the second number of "17.–18. století", where ordinals have stops
  if (code !== 'en') return word.length > 4 && !(isNumber(word, word.length - 1) && hasOrdinals(abbreviations))
  if (word.length < 3) return false
  return (
    /^(?:i|it|they|we|you|s?he|there)$/.test(following) || /^[^A-Za-zÀ-ɏ]{0,4}[a-zß-öø-ÿ]/.test(head.slice(0, 5) + word)
  )
}

/** Nothing but a bullet, quotes or brackets. */
function isBlank(head: string): boolean {
  return head.length < 5 && !hasWord(head)
}

/** Stop words with a capital open a sentence more often than a name: "in the U.S. The", not "the U.S. Army". */
function isStarter(word: string, language: Language): boolean {
  return language.stopWords.has(word.toLowerCase())
}

/** "J", "U.S", "(CNN)U.S", "Ph.D", "z.B". */
const DOTTED: RegExp = /^(?:\w+\))?(?:[A-Za-zªºÀ-ῼ]{1,3}\.-?){0,8}[A-Za-zªºÀ-ῼ]{1,3}$/
/** Of laws, courts and drawings: "9th Cir. 2001", "Fed. R. Civ. P. 56", "FIG. 2", "Tab. 3", but "in Cuba. 5 of them". */
const NUMBERED: RegExp = /^(?:[A-Z][a-z]{1,2}[b-df-hj-np-tv-z]|(?:FIG|SEC)S?)$/
/** In most languages, and "Hauptstr. 5". */
const BEFORE_NUMBER: RegExp = /^(?:art|cap|cca|fax|fig|kap|max|min|tab|tel|vol|.*str)$/i
/** What they stand before. */
const NUMBER: RegExp = /^(?:\d|(?:[A-Z]|No)\.$)/

function isAbbreviation(word: string, head: string, following: string, language: Language): boolean {
  const number = isNumber(following)
  // Of "dell'art", "'Mr", "(CNN)Gov", "15./16" and "05" the end.
  // sbd's list has "no" and its like, but they end sentences as well: "He said no."
  const end = word.replace(/^.*['’)]|^[\d.]+\/(?=\d)|^0(?=\d$)/, '')
  if (isListed(end, language)) return number || !/^(?:no|etc|al|pop|stb|(?:d['’])?art)$/i.test(word)
  if (/^\d+$/.test(word)) return isOrdinal(head)
  if (language.code === 'en' && NUMBERED.test(word) && NUMBER.test(following)) return true
  // Of "d'O. Puig" and "2003.a. sügisel" the letters; Hebrew "ארה"ב" is no initial.
  const letters = word.replace(/^(?:[a-z]{1,4}['’](?=[A-ZÀ-Þ])|(?:\d+\.)+(?=\D))/, '')
  if (letters.length < 2 || letters.includes('.')) {
    return !isNumber(letters) && DOTTED.test(letters) && !/[א-ת]["“”]$/.test(head.slice(-2))
  }
  // "Nr"; "Der VIII. Zivilsenat", as "der 8."
  return (
    (number && ((word.length === 2 && isLetter(word)) || BEFORE_NUMBER.test(end))) ||
    (/^[IVX]+$/.test(word) && hasOrdinals(language.abbreviations) && language.code !== 'sr')
  )
}

/** "2." */
function hasOrdinals(abbreviations?: ReadonlySet<string>): boolean {
  return abbreviations?.has('2') === true
}

/** Of names from abroad: "St. Louis", "Mr. Bean". */
const TITLE: RegExp = /^(?:M(?:rs?|s)|St|Dr|Prof|vs)$/

/** Lists are not asked about long words: they hold none of ten letters, and sbd's none of six. */
export function isListed(word: string, { code, abbreviations }: Language): boolean {
  if (word.length > 9 || !word) return false
  const first = word.charCodeAt(0) // strings of two bytes a letter are slow to compare
  return (
    abbreviations?.has(first > 96 && first < 123 ? word : word.toLowerCase()) ||
    (code === 'en'
      ? word.length < 6 && isCommonAbbreviation(word)
      : word.length < 5 && abbreviations !== undefined && TITLE.test(word))
  )
}

/** Of scripts without capitals, from Hebrew to Sinhala: "الأشجار.أغلب". */
const CASELESS_WORDS: RegExp = /[\u0590-\u0dff]{3}[.!?][\u0590-\u0dff]{2}/

/** "2012", "NHL", "Kansas", "sat"; of "l’AFP" and "celui-ci" the end. */
const WHOLE: RegExp = /* @__PURE__ */ new RegExp(
  `(?:^|['’-])(\\d{2,4}|[${CAPITALS}]{2,5}|[${CAPITALS}]?[${SMALLS}]{2,20})$`,
)
/** "The", "A"; of "In-depth" the start. */
const CAPITALIZED: RegExp = /* @__PURE__ */ new RegExp(`^([${CAPITALS}][${SMALLS}]*)(?:-|$)`)

/** "sat.The": words on both sides of the mark, and nothing of an address, a file name or an abbreviation. */
function isLostSpace(word: string, marks: string, following: string, language: Language): boolean {
  if (isListed(word, language)) return false
  if (CASELESS_WORDS.test(word + marks + following)) {
    return !isNumber(word) && !isNumber(following) && !(word + following).includes('.')
  }
  const last = WHOLE.exec(word)?.[1]
  const next = CAPITALIZED.exec(following)?.[1]
  if (!last || !next) return false
  const starts = isStarter(next, language)
  // "… it.A ferry", where "x.A" is code
  if (next.length === 1) return starts && isSmall(last, 1) && next !== 'D'
  if (starts) return true
  // "left.Ed came", but "asp.Net"
  if (isSmall(last) && last.length > 3) return !/^(?:Com|Net|Org)$/.test(next)
  // "Kansas.Rossell came", but "St.Petersburg", and "Chinese?English" had an arrow
  return next.length > 3 && (isSmall(last) || (marks.startsWith('.') && last.length > (isSmall(last, 1) ? 4 : 2)))
}
