import type { Language } from './language.ts'

/** Of a longer "word" only so many code units are read: no real word is longer, and a 1 MB one costs no more than its scan. */
export const LONGEST_WORD = 64
/** Longer words are not stemmed: natural's Porter is quadratic on words without vowels (100 KB: 12.7 s). */
const LONGEST_STEMMED = 32
/** A lexicon that has grown beyond this many words is dropped after the call: at most about 4 MB are kept. */
export const MOST_WORDS_KEPT = 32_768
/** The count of stretches stays an int of 31 bits: no text has 2^30 of them, and then it starts anew. */
const MOST_STRETCHES = 2 ** 30
/** Chosen collisions can't make a look-up slow: after this many probes the word goes to a Map, whose hash is seeded. */
const MOST_PROBES = 32

/** A stop word stands for no term. */
export const NO_TERM = -1

/** Ints a word takes in the table: two hashes, its term + FIRST_TERM (0: the slot is free, 1: no term), and one more for a power of two. */
const ENTRY = 4
const FIRST_TERM = 2
/** Ints of a term's state. */
export const STATE = 4
/** Ints of a term number. */
export const MET = 3

/**
 * Words met so far, each with the term (stem) it stands for. A word is found by two hashes of its code units, without
 * making a string of it (5 times as fast as slice, lower-case and Map): 64 bits, so that among 30,000 words the odds that
 * two are taken for one are 1 in 40,000,000,000. Only a new word is lower-cased, stemmed and looked up among the stop
 * words. Nothing here changes a result: it is a memo.
 */
export class Lexicon {
  readonly stopWords: ReadonlySet<string>
  readonly stem: (word: string) => string
  /** Term → stem. */
  readonly stems: string[] = []
  /** Number of words known. */
  size = 0
  /** Open addressing. What a look-up reads lies side by side: one line of the processor's cache, not four. */
  #table = new Int32Array(ENTRY * 4096)
  readonly #termOfStem = new Map<string, number>()
  readonly #crowded = new Map<string, number>()
  /** Of each term, `STATE` ints that the reader of terms writes as it counts. */
  state: Int32Array = new Int32Array(STATE * 2048)
  /** Room for the term numbers of a short article: an array of its own is 2 KB a call. */
  readonly ids: Int32Array = new Int32Array(4096)
  /** Of each term number of the current call, `MET` ints: its term, and from where to where the text first spells it. */
  readonly met: number[] = []
  /** Stretches of text read so far, in all calls: what a state says of an earlier call is told by its number. */
  stretch = 0

  constructor(stopWords: ReadonlySet<string>, stem: (word: string) => string) {
    this.stopWords = stopWords
    this.stem = stem
  }

  /** The term of the word `text.slice(from, to)` whose code units hash to `hash` and `check`, or `NO_TERM`. */
  termOf(text: string, from: number, to: number, hash: number, check: number): number {
    const table = this.#table
    const at = placeOf(hash, table)
    const term = table[at + 2] as number
    return table[at] === hash && table[at + 1] === check && term > 0
      ? term - FIRST_TERM
      : this.#search(text, from, to, hash, check, at)
  }

  /** The word is not in its first slot: probes the next ones, up to a free one, which the word takes. */
  #search(text: string, from: number, to: number, hash: number, check: number, first: number): number {
    const table = this.#table
    let at = first
    for (let probe = 0; probe < MOST_PROBES; probe++, at = (at + ENTRY) & (table.length - 1)) {
      const term = table[at + 2] as number
      if (term === 0) return this.#add(cut(text, from, to), hash, check, at)
      if (table[at] === hash && table[at + 1] === check) return term - FIRST_TERM
    }
    const word = cut(text, from, to)
    let term = this.#crowded.get(word)
    if (term === undefined) {
      term = this.#meet(word)
      this.#crowded.set(own(word), term)
      this.size++
    }
    return term
  }

  #add(word: string, hash: number, check: number, at: number): number {
    const term = this.#meet(word)
    write(this.#table, at, hash, check, term + FIRST_TERM)
    if (2 * ENTRY * ++this.size > this.#table.length) this.#rehash()
    return term
  }

  /** A word met for the first time: the term of its stem, or of none if it is a stop word. */
  #meet(word: string): number {
    const whole = fold(word)
    if (this.stopWords.has(whole)) return NO_TERM
    const known = this.longestPart(whole)
    if (known === '') return NO_TERM
    const stem = known.length > LONGEST_STEMMED ? known : String(this.stem(known))
    return this.#termOfStem.get(stem) ?? this.#addTerm(own(stem))
  }

  #addTerm(stem: string): number {
    const term = this.stems.push(stem) - 1
    this.#termOfStem.set(stem, term)
    if (STATE * (term + 1) > this.state.length) this.state = longer(this.state)
    return term
  }

  /** Of a word with apostrophes the part that is its term: Kosovo of "Kosovo's", homme of "l'homme", none of "it's". */
  longestPart(word: string): string {
    if (!/['’]/.test(word)) return word
    let longest = ''
    for (const part of word.split(/['’]/))
      if (part.length > longest.length && !this.stopWords.has(fold(part))) longest = part
    return longest
  }

  #rehash(): void {
    const old = this.#table
    const table = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += ENTRY) {
      if (old[from + 2] === 0) continue
      let at = placeOf(old[from] as number, table)
      while (table[at + 2] !== 0) at = (at + ENTRY) & (table.length - 1)
      write(table, at, old[from] as number, old[from + 1] as number, old[from + 2] as number)
    }
    this.#table = table
  }
}

/** Where the entry of a word with this hash belongs. */
function placeOf(hash: number, table: Int32Array): number {
  return ((hash ^ (hash >>> 15)) * ENTRY) & (table.length - 1)
}

function write(table: Int32Array, at: number, hash: number, check: number, term: number): void {
  table[at] = hash
  table[at + 1] = check
  table[at + 2] = term
}

function cut(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + LONGEST_WORD))
}

/** Lower case; NFC, so that composed and decomposed spellings are one word; one kind of apostrophe. */
function fold(word: string): string {
  return /^[a-z\d]*$/.test(word) ? word : word.normalize('NFC').toLowerCase().replaceAll('’', "'")
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
  const lexicon = kept.get(language) ?? new Lexicon(language.stopWords, language.stem ?? same)
  kept.delete(language)
  const result = use(lexicon)
  if (lexicon.size <= MOST_WORDS_KEPT && lexicon.stretch < MOST_STRETCHES) kept.set(language, lexicon)
  return result
}

const same = (word: string): string => word
