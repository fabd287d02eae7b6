import {
  APOSTROPHE,
  BLANK,
  classify,
  classOf,
  isLetter,
  isSpace,
  isUnspaced,
  NUMBER,
  POINT,
  QUOTE,
  TRAIL,
  UNSPACED,
} from './characters.ts'
import { type Lexicon, LONGEST_WORD, longer, MET, NO_TERM, STATE } from './lexicon.ts'
import { matchesAt } from './sticky.ts'

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
  /** How many of all these are letters of scripts without blanks. */
  letters: number
  /** Quotation marks of each sentence. */
  quotes: Uint8Array
  /** Term → how often it occurs in the article. Floats, as they are weights too. */
  frequencies: Float64Array
  /** Term → how many of ten equal slices of the article have it. */
  spread: Uint8Array
  /** The different terms of the title that the article has too. */
  title: readonly number[]
  /** The different terms of the query that the article has too. */
  query: readonly number[]
  /** A term as the article spells it most often, where most often is more than half of the time; else as it does once. */
  spelling(term: number): string
  /** No initial, unit or number, and no word as general as "year". */
  isTopic(term: number): boolean
  /** The stem that a term is. */
  stem(term: number): string
  /** A sentence as it is printed. */
  textOf(sentence: number): string
}

/** The values of a sentence's terms, added up. */
export function sumOf({ ids, offsets }: Terms, values: Float64Array, sentence: number): number {
  const end = offsets[sentence + 1] as number
  let sum = 0
  for (let i = offsets[sentence] as number; i < end; i++) sum += values[ids[i] as number] as number
  return sum
}

/** How many different terms a sentence has; 1 for one without. */
export function sizeOf({ offsets }: Terms, sentence: number): number {
  return (offsets[sentence + 1] as number) - (offsets[sentence] as number) || 1
}

/** The spread of a term counts these equal slices of an article. */
const SLICES = 10

/** The spelling and stem of a term are read from the lexicon: only until it is used for another text. */
export function findTerms(text: string, sentences: readonly Span[], lexicon: Lexicon, title = '', query = ''): Terms {
  const count = sentences.length
  const reader = new Reader(lexicon, 64 + (text.length >> 3))
  const offsets = new Int32Array(count + 1)
  const words = new Int32Array(count)
  const quotes = new Uint8Array(count)
  for (let s = 0, slices = 0; s < count; s++) {
    if (SLICES * s >= slices * count) {
      reader.startSlice()
      slices = Math.floor((SLICES * s) / count) + 1
    }
    const { start, end } = sentences[s] as Span
    words[s] = reader.read(text, start, end)
    offsets[s + 1] = reader.length
    quotes[s] = reader.quotes
  }
  const { count: terms } = reader
  const { met } = lexicon
  // title and query are read after the counts are taken and don't change them
  return {
    ids: reader.ids.subarray(0, reader.length),
    offsets,
    words,
    letters: reader.letters,
    quotes,
    ...reader.counts(),
    title: reader.known(title, terms),
    query: reader.known(query, terms),
    spelling: (term) => lexicon.longestPart(lexicon.spelled(term, text)),
    isTopic: (term) => {
      const from = met[MET * term + 1] as number
      return (met[MET * term + 2] as number) > from + 1 && isLetter(text, from) && !lexicon.isGeneral(term, text)
    },
    stem: (term) => lexicon.stemNamed(term, text),
    textOf: (s) => text.slice(sentences[s]?.start, sentences[s]?.end),
  }
}

/** Its parts would be the key terms of a text with many links. */
const ADDRESS: RegExp = /https?:\/\//y
const SMALL_H = 104

/** What a term's state in the lexicon holds: the last stretch that had it, … */
const LAST = 0
/** … and where that is one of this call, its number, … */
const ID = 1
/** … how often it came, … */
const FREQUENCY = 2
/** … and in how many slices. */
const SPREAD = 3
/** The hash of the spelling that is ahead, and by how much: the majority's, if there is one (Boyer and Moore 1981). */
const SPELLING = 4
const AHEAD = 5

/** Reads words into term numbers. */
class Reader {
  ids: Int32Array
  length = 0
  /** Quotation marks in the stretch read last. */
  quotes = 0
  /** Letters of scripts without blanks. */
  letters = 0
  /** Number of different terms. */
  count = 0
  readonly #lexicon: Lexicon
  /** The last stretch before this call, and before the current slice. */
  readonly #before: number
  #sliced = 0
  #counted = false

  constructor(lexicon: Lexicon, roughly: number) {
    this.#lexicon = lexicon
    this.#before = lexicon.stretch
    this.ids = roughly > lexicon.ids.length ? new Int32Array(roughly) : lexicon.ids
  }

  startSlice(): void {
    this.#sliced = this.#lexicon.stretch
  }

  /** How often each term came, and in how many slices. From here on another text is read: nothing of it counts. */
  counts(): { frequencies: Float64Array; spread: Uint8Array } {
    this.#counted = true
    const { state, met } = this.#lexicon
    const frequencies = new Float64Array(this.count)
    const spread = new Uint8Array(this.count)
    for (let id = 0; id < spread.length; id++) {
      const at = STATE * (met[MET * id] as number)
      frequencies[id] = state[at + FREQUENCY] as number
      spread[id] = state[at + SPREAD] as number
    }
    return { frequencies, spread }
  }

  /** Which of the first `count` terms another text has. */
  known(other: string, count: number): number[] {
    const from = this.length
    this.read(other, 0, other.length)
    const known: number[] = []
    for (let i = from; i < this.length; i++) if ((this.ids[i] as number) < count) known.push(this.ids[i] as number)
    return known
  }

  /** Appends the different terms of `text.slice(start, end)` to `ids`; returns how many printed words it has. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the loop over letters is most of a digest's time, and 25 % slower in pieces
  read(text: string, start: number, end: number): number {
    const table = classOf
    this.#lexicon.stretch++
    this.quotes = 0
    let printed = 0
    let unspaced = 0
    let blank = true
    for (let i = start; i < end; ) {
      let code = text.charCodeAt(i)
      let kind = table[code] || classify(code)
      if (code === SMALL_H && text.startsWith('http', i) && matchesAt(ADDRESS, text, i)) {
        i = endOfAddress(text, i, end)
        blank = false
        continue
      }
      if (kind >= NUMBER) {
        const from = i
        let hash = 0
        let check = 0
        do {
          // FNV's prime and a step that tells "a" from "aa"; written out, as V8 asks a module's constants for their type at each letter (1.6×)
          hash = (Math.imul(hash ^ code, 0x01000193) - 0x61c88647) | 0
          check = (Math.imul(check, 0x2c1b3c6d) + code) | 0
          if (++i === end) break
          code = text.charCodeAt(i)
          kind = table[code] as number
        } while (kind >= NUMBER || (kind !== BLANK && goesOn(text, code, i, end)))
        this.#keep(text, from, i, hash, check)
        blank = false
        if (i === end) break
        kind = table[code] as number
      }
      if (kind === BLANK) {
        if (!blank) printed += unspaced || 1
        unspaced = 0
        blank = true
        i++
      } else if (kind === UNSPACED) {
        const from = i
        i = this.#unspaced(text, i, end)
        unspaced += i - from
        blank = false
      } else {
        if (kind === QUOTE) this.quotes++
        blank = false
        i++
      }
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
      this.#keep(text, i - 1, i + 1, Math.imul(last, 0x01000193) ^ code, (last << 16) | code)
      last = code
    }
    if (i === from + 1) this.#keep(text, from, i, last, last)
    this.letters += i - from
    return i
  }

  #keep(text: string, from: number, to: number, hash: number, check: number): void {
    const lexicon = this.#lexicon
    const term = lexicon.termOf(text, from, to, hash, check)
    if (term === NO_TERM) return
    const { state, stretch } = lexicon
    const at = STATE * term
    const last = state[at + LAST] as number
    if (last <= this.#before) this.#number(term)
    state[at + FREQUENCY] = (state[at + FREQUENCY] as number) + 1
    const ahead = state[at + AHEAD] as number
    if (ahead === 0) this.#spell(state, at, from, to, hash)
    else state[at + AHEAD] = ahead + (state[at + SPELLING] === hash ? 1 : -1)
    if (last === stretch) return
    if (last <= this.#sliced) state[at + SPREAD] = (state[at + SPREAD] as number) + 1
    state[at + LAST] = stretch
    if (this.length === this.ids.length) this.ids = longer(this.ids)
    this.ids[this.length++] = state[at + ID] as number
  }

  /** The next number for a term met for the first time in this call. */
  #number(term: number): void {
    const { state, met } = this.#lexicon
    const id = this.count++
    met[MET * id] = term
    state[STATE * term + ID] = id
    state[STATE * term + FREQUENCY] = 0
    state[STATE * term + SPREAD] = 0
    state[STATE * term + AHEAD] = 0
  }

  #spell(state: Int32Array, at: number, from: number, to: number, hash: number): void {
    if (this.#counted) return
    const id = state[at + ID] as number
    state[at + SPELLING] = hash
    state[at + AHEAD] = 1
    this.#lexicon.met[MET * id + 1] = from
    this.#lexicon.met[MET * id + 2] = Math.min(to, from + LONGEST_WORD)
  }
}

/** Up to where a script without blanks goes on. */
function endOfAddress(text: string, i: number, end: number): number {
  while (i < end && !isSpace(text, i) && !isUnspaced(text, i)) i++
  return i
}

/** Is the code unit at i, after a letter or digit, part of the word: an apostrophe between letters, a point between digits? */
function goesOn(text: string, code: number, i: number, end: number): boolean {
  const kind = classOf[code] || classify(code)
  if (kind >= NUMBER || kind === TRAIL) return true
  if ((kind !== POINT && kind !== APOSTROPHE) || i + 1 === end) return false
  const next = text.charCodeAt(i + 1)
  return kind === POINT ? isDigit(next) && isDigit(text.charCodeAt(i - 1)) : (classOf[next] || classify(next)) >= NUMBER
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
