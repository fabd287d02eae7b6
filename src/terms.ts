import { BLANK, classify, classOf, POINT, QUOTE, TRAIL, UNSPACED, WORD } from './characters.ts'
import { type Lexicon, LONGEST_WORD, longer, NO_TERM } from './lexicon.ts'

/** A stretch of a text, from `start` up to, not including, `end`. */
export interface Span {
  start: number
  end: number
}

/**
 * The terms of an article, sentence by sentence: its words, less the stop words, each as its stem. They are numbered
 * from 0 in the order in which they are first met, in flat arrays, so that 30 MB of text need no object a word.
 */
export interface Terms {
  /** The different terms of each sentence, one sentence after another. */
  ids: Int32Array
  /** Sentence s has `ids[offsets[s]]` up to, not including, `ids[offsets[s + 1]]`. */
  offsets: Int32Array
  /** Printed words of each sentence, stop words included: runs between blanks, a run of Chinese or the like as many as its letters. */
  words: Int32Array
  /** Quotation marks of each sentence. */
  quotes: Uint8Array
  /** Term → how often it occurs in the article. */
  frequencies: Int32Array
  /** The different terms of the title that the article has too. */
  title: Int32Array
  /** The different terms of the query that the article has too. */
  query: Int32Array
  /** A term as the article spells it where it first names it. */
  spelling(term: number): string
  /** The stem that a term is. */
  stem(term: number): string
}

export function findTerms(text: string, sentences: readonly Span[], lexicon: Lexicon, title = '', query = ''): Terms {
  const reader = new Reader(lexicon, 64 + (text.length >> 3))
  const offsets = new Int32Array(sentences.length + 1)
  const words = new Int32Array(sentences.length)
  const quotes = new Uint8Array(sentences.length)
  sentences.forEach(({ start, end }, s) => {
    words[s] = reader.read(text, start, end)
    offsets[s + 1] = reader.length
    quotes[s] = reader.quotes
  })
  const ids = reader.ids.subarray(0, reader.length)
  const frequencies = reader.frequencies.slice(0, reader.count)
  const known = (other: string): Int32Array => {
    const from = reader.length
    reader.read(other, 0, other.length)
    return reader.ids.slice(from, reader.length).filter((id) => id < frequencies.length)
  }
  const { firsts } = reader
  return {
    ids,
    offsets,
    words,
    quotes,
    frequencies,
    title: known(title),
    query: known(query),
    spelling: (term) => longest(text.slice(firsts[3 * term + 1], firsts[3 * term + 2])),
    stem: (term) => lexicon.stems[firsts[3 * term] as number] as string,
  }
}

/** Of "Kosovo's" the owner. */
function longest(word: string): string {
  return word.split(/['’]/).reduce((kept, part) => (part.length > kept.length ? part : kept), '')
}

/** Reads words into term numbers. */
class Reader {
  ids: Int32Array
  length = 0
  /** Quotation marks in the stretch read last. */
  quotes = 0
  /** Number of different terms. */
  count = 0
  /** For each term: its frequency, the last stretch that had it. */
  frequencies = new Int32Array(256)
  #last = new Int32Array(256)
  #stretch = 0
  /** For each term: its number in the lexicon, where its first spelling starts and ends. */
  readonly firsts: number[] = []
  readonly #lexicon: Lexicon

  constructor(lexicon: Lexicon, roughly: number) {
    this.#lexicon = lexicon
    this.ids = new Int32Array(roughly)
    lexicon.call++
  }

  /** Appends the different terms of `text.slice(start, end)` to `ids`; returns how many printed words it has. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the loop over letters is most of a digest's time, and 25 % slower in pieces
  read(text: string, start: number, end: number): number {
    const table = classOf
    this.#stretch++
    this.quotes = 0
    let printed = 0
    let unspaced = 0
    let blank = true
    for (let i = start; i < end; ) {
      let code = text.charCodeAt(i)
      const kind = table[code] || classify(code)
      if (kind === WORD) {
        const from = i
        let hash = 0
        let check = 0
        do {
          hash = (Math.imul(hash ^ code, HASH_FACTOR) + HASH_STEP) | 0
          check = (Math.imul(check, CHECK_FACTOR) + code) | 0
          if (++i === end) break
          code = text.charCodeAt(i)
        } while (table[code] === WORD || goesOn(text, code, i, end))
        this.#keep(text, from, i, hash, check)
      } else if (kind === UNSPACED) {
        const from = i
        i = this.#unspaced(text, i, end)
        unspaced += i - from
      } else {
        if (kind === QUOTE) this.quotes++
        else if (kind === BLANK && !blank) {
          printed += unspaced || 1
          unspaced = 0
        }
        i++
      }
      blank = kind === BLANK
    }
    return start < end ? printed + (unspaced || 1) : 0
  }

  /** Chinese, Japanese, Thai and their like: overlapping pairs of letters stand in for words, as retrieval does without a dictionary. */
  #unspaced(text: string, from: number, end: number): number {
    let last = text.charCodeAt(from)
    let i = from + 1
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      if ((classOf[code] || classify(code)) !== UNSPACED) break
      this.#keep(text, i - 1, i + 1, Math.imul(last, HASH_FACTOR) ^ code, (last << 16) | code)
      last = code
    }
    if (i === from + 1) this.#keep(text, from, i, last, last)
    return i
  }

  #keep(text: string, from: number, to: number, hash: number, check: number): void {
    const lexicon = this.#lexicon
    const term = lexicon.termOf(text, from, to, hash, check)
    if (term === NO_TERM) return
    if (lexicon.calls[term] !== lexicon.call) this.#number(term, from, to)
    const id = lexicon.numbers[term] as number
    this.frequencies[id] = (this.frequencies[id] as number) + 1
    if (this.#last[id] === this.#stretch) return
    this.#last[id] = this.#stretch
    if (this.length === this.ids.length) this.ids = longer(this.ids, this.length)
    this.ids[this.length++] = id
  }

  /** The next number for a term met for the first time in this call. */
  #number(term: number, from: number, to: number): void {
    this.#lexicon.calls[term] = this.#lexicon.call
    this.#lexicon.numbers[term] = this.count++
    this.firsts.push(term, from, Math.min(to, from + LONGEST_WORD))
    if (this.count <= this.frequencies.length) return
    this.frequencies = longer(this.frequencies, this.count)
    this.#last = longer(this.#last, this.count)
  }
}

/** FNV's prime and a step that tells "a" from "aa": words of a language spread evenly, at one multiplication a code unit. */
const HASH_FACTOR = 0x01000193
const HASH_STEP = -0x61c88647
/** Of the second hash, independent of the first. */
const CHECK_FACTOR = 0x2c1b3c6d

/** Is the code unit at i, after a letter or digit, part of the word: an apostrophe between letters, a point between digits? */
function goesOn(text: string, code: number, i: number, end: number): boolean {
  const kind = classOf[code] || classify(code)
  if (kind < TRAIL || kind === UNSPACED || kind === QUOTE) return kind === WORD
  if (kind === TRAIL) return true
  if (i + 1 === end) return false
  const next = text.charCodeAt(i + 1)
  return kind === POINT ? isDigit(next) && isDigit(text.charCodeAt(i - 1)) : (classOf[next] || classify(next)) === WORD
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
