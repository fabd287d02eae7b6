import type { Language } from './language.ts'

/** Of a longer "word" only so many code units are read: no real word is longer, and a 1 MB one costs no more than its scan. */
export const LONGEST_WORD = 64
/** Longer words are not stemmed: natural's Porter is quadratic on words without vowels (100 KB: 12.7 s). */
const LONGEST_STEMMED = 32
/** A lexicon that has grown beyond this many words is dropped after the call: at most about 4 MB are kept. */
export const MOST_WORDS_KEPT = 32_768
/** Chosen collisions can't make a look-up slow: after this many probes the word goes to a Map, whose hash is seeded. */
const MOST_PROBES = 32

/** A stop word stands for no term. */
export const NO_TERM = -1

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
  /** Open addressing: 0, or the number of a word + 1. */
  #slots = new Int32Array(4096)
  #hashes = new Int32Array(2048)
  #checks = new Int32Array(2048)
  #terms = new Int32Array(2048)
  readonly #termOfStem = new Map<string, number>()
  readonly #crowded = new Map<string, number>()
  /** Numbering of the current call: `numbers[term]` holds where `calls[term]` is the call. */
  numbers: Int32Array = new Int32Array(2048)
  calls: Int32Array = new Int32Array(2048)
  call = 0

  constructor(stopWords: ReadonlySet<string>, stem: (word: string) => string) {
    this.stopWords = stopWords
    this.stem = stem
  }

  /** The term of the word `text.slice(from, to)` whose code units hash to `hash` and `check`, or `NO_TERM`. */
  termOf(text: string, from: number, to: number, hash: number, check: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let probe = 0; probe < MOST_PROBES; probe++, slot = (slot + 1) & mask) {
      const word = (this.#slots[slot] as number) - 1
      if (word < 0) return this.#add(copy(text, from, to), hash, check, slot)
      if (this.#hashes[word] === hash && this.#checks[word] === check) return this.#terms[word] as number
    }
    const word = copy(text, from, to)
    let term = this.#crowded.get(word)
    if (term === undefined) {
      term = this.#meet(word)
      this.#crowded.set(word, term)
      this.size++
    }
    return term
  }

  #add(word: string, hash: number, check: number, slot: number): number {
    const term = this.#meet(word)
    const index = this.size - this.#crowded.size
    if (index === this.#hashes.length) this.#grow(index)
    this.#hashes[index] = hash
    this.#checks[index] = check
    this.#terms[index] = term
    this.size++
    if (2 * this.size > this.#slots.length) this.#rehash(index + 1)
    else this.#slots[slot] = index + 1
    return term
  }

  /** A word met for the first time: the term of its stem, or of none if it is a stop word. */
  #meet(word: string): number {
    // NFC, so that composed and decomposed spellings are one word.
    const whole = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
    if (this.stopWords.has(whole)) return NO_TERM
    const known = this.#longestPart(whole)
    if (known === '') return NO_TERM
    const stem = known.length > LONGEST_STEMMED ? known : String(this.stem(known))
    let term = this.#termOfStem.get(stem)
    if (term === undefined) {
      term = this.stems.push(stem) - 1
      this.#termOfStem.set(stem, term)
      if (term >= this.numbers.length) {
        this.numbers = longer(this.numbers, term)
        this.calls = longer(this.calls, term)
      }
    }
    return term
  }

  /** Of a word with apostrophes the part that is its term: Kosovo of "Kosovo's", homme of "l'homme", none of "it's". */
  #longestPart(word: string): string {
    let longest = ''
    for (const part of word.split("'")) if (part.length > longest.length && !this.stopWords.has(part)) longest = part
    return longest
  }

  #grow(by: number): void {
    this.#hashes = longer(this.#hashes, by)
    this.#checks = longer(this.#checks, by)
    this.#terms = longer(this.#terms, by)
  }

  #rehash(words: number): void {
    this.#slots = new Int32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (let word = 0; word < words; word++) {
      const hash = this.#hashes[word] as number
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = word + 1
    }
  }
}

/** A string of its own: a slice would keep the whole article alive for as long as the lexicon. */
function copy(text: string, from: number, to: number): string {
  const codes: number[] = []
  for (let i = from; i < Math.min(to, from + LONGEST_WORD); i++) codes.push(text.charCodeAt(i))
  return String.fromCharCode(...codes)
}

/** A copy with room for `by` more. */
export function longer(array: Int32Array, by: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length + by)
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
  if (lexicon.size <= MOST_WORDS_KEPT) kept.set(language, lexicon)
  return result
}

const same = (word: string): string => word
