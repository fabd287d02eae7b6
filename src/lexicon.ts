import { HashTable } from './hash-table.ts'
import type { Language } from './language.ts'
import { has } from './sticky.ts'

/** Of a longer "word" only so many code units are read: no real word is longer, and a 1 MB one costs no more than its scan. */
export const LONGEST_WORD = 64
/** Longer words are not stemmed: natural's Porter is quadratic on words without vowels (100 KB: 12.7 s). */
const LONGEST_STEMMED = 32
/** A lexicon that has grown beyond this many words is dropped after the call: at most about 5 MB are kept. */
export const MOST_WORDS_KEPT = 32_768
/** Stretches are numbered in ints of 31 bits: a lexicon that has read so many is dropped after the call. */
const MOST_STRETCHES = 2 ** 30
/** The "term" of a stop word. Terms are numbered from the next on; 0 is a word that was not met yet. */
export const NO_TERM = 1

/** Ints of a term's state, six of them in use: a power of two, as V8 shifts sooner than it multiplies. */
export const STATE = 8
/** Ints of a term number. */
export const MET = 3

/**
 * Words met so far, each with the term (stem) it stands for. A word is found by hashes of its code units, without making a
 * string of it (5 times as fast as slice, lower-case and Map). Only a new word is lower-cased, stemmed and looked up among
 * the stop words. It is a memo, which changes no result: but for words made to share both hashes, which take seconds to find.
 */
export class Lexicon {
  readonly stopWords: ReadonlySet<string>
  readonly stem: (word: string) => string
  readonly general: RegExp | undefined
  readonly #words = new HashTable()
  readonly #stems = new HashTable()
  /** Of each term, `STATE` ints that the reader of terms writes as it counts. */
  state: Int32Array = new Int32Array(STATE * 2048)
  /** Room for the term numbers of a short article: an array of its own is 2 KB a call. */
  readonly ids: Int32Array = new Int32Array(4096)
  /** Of each term number of the current call, `MET` ints: its term, and from where to where the text spells it as most often. */
  readonly met: number[] = []
  /** Of terms that were asked for, their stems, and whether these are general. */
  readonly #named: string[] = []
  readonly #general: boolean[] = []
  /** Stretches of text read so far, in all calls: what a state says of an earlier call is told by its number. */
  stretch = 0

  constructor(stopWords: ReadonlySet<string>, stem: (word: string) => string, general?: RegExp) {
    this.stopWords = stopWords
    this.stem = stem
    this.general = general
  }

  /** Number of words known. */
  get size(): number {
    return this.#words.size
  }

  /** The term of the word `text.slice(from, to)` whose code units hash to `hash` and `check`, or `NO_TERM`. */
  termOf(text: string, from: number, to: number, hash: number, check: number): number {
    return this.#words.peek(hash, check) || this.#search(text, from, to, hash, check)
  }

  #search(text: string, from: number, to: number, hash: number, check: number): number {
    return this.#words.find(hash, check) || this.#meet(text.slice(from, Math.min(to, from + LONGEST_WORD)), hash, check)
  }

  /** A word met for the first time: the term of its stem, or of none if it is a stop word. */
  #meet(word: string, hash: number, check: number): number {
    const stem = this.#stemOf(word)
    const term = stem === undefined ? NO_TERM : NO_TERM + this.#stems.numberOf(stem)
    if (STATE * (term + 1) > this.state.length) this.state = longer(this.state)
    this.#words.add(hash, check, term)
    return term
  }

  /** Undefined for a stop word. */
  #stemOf(word: string): string | undefined {
    const whole = fold(word)
    const known = this.stopWords.has(whole) ? '' : this.longestPart(whole)
    if (known === '') return undefined
    return known.length > LONGEST_STEMMED ? known : String(this.stem(known))
  }

  /** How the text of the current call spells a term, by its number. */
  spelled(number: number, text: string): string {
    return text.slice(this.met[MET * number + 1], this.met[MET * number + 2])
  }

  /** The stem that a term is, made anew only when it is asked for the first time. */
  stemNamed(number: number, text: string): string {
    const term = this.met[MET * number] as number
    this.#named[term] ??= own(this.#stemOf(this.spelled(number, text)) ?? '')
    return this.#named[term]
  }

  /** Is it a word like "year", which is never named as what a text is about? Told by its stem. */
  isGeneral(number: number, text: string): boolean {
    if (!this.general) return false
    const term = this.met[MET * number] as number
    this.#general[term] ??= has(this.stemNamed(number, text), this.general)
    return this.#general[term]
  }

  /** Of a word with apostrophes the part that is its term: Kosovo of "Kosovo's", homme of "l'homme", none of "it's". */
  longestPart(word: string): string {
    if (!/['’]/.test(word)) return word
    let longest = ''
    for (const part of word.split(/['’]/))
      if (part.length > longest.length && !this.stopWords.has(fold(part))) longest = part
    return longest
  }
}

/** Letters that PDFs write as one ("ﬁnance"), and those as wide as Chinese ones. */
const COMPOUND: RegExp = /[ﬀ-ﬆ\uff10-\uff5a]/g

/** Lower case; NFC, so that composed and decomposed spellings are one word; one kind of apostrophe. */
export function fold(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word
  const plain = word.normalize('NFC').replace(COMPOUND, (letter) => letter.normalize('NFKC'))
  return plain.toLowerCase().replaceAll('’', "'")
}

/** A string of its own: a slice would keep the whole article alive for as long as the lexicon. */
function own(slice: string): string {
  return slice.split('').join('')
}

/** A copy with room for as much again. */
export function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * array.length)
  grown.set(array)
  return grown
}

const kept = /* @__PURE__ */ new WeakMap<Language, Lexicon>()

/**
 * Runs `use` with the lexicon of a language. The lexicon is kept for the next call, unless it grew too large or
 * `use` threw; while it is in use it is nobody else's, so that a stemmer may itself call `summarize`.
 */
export function withLexicon<T>(language: Language, use: (lexicon: Lexicon) => T): T {
  const lexicon = kept.get(language) ?? new Lexicon(language.stopWords, language.stem ?? same, language.general)
  kept.delete(language)
  const result = use(lexicon)
  if (lexicon.size <= MOST_WORDS_KEPT && lexicon.stretch < MOST_STRETCHES) kept.set(language, lexicon)
  return result
}

const same = (word: string): string => word
