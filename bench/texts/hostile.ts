/** Texts that break summarizers: each has to cost no more than its length. */
import { makeProse } from './prose.ts'
import { makeRandom } from './random.ts'

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** Prose without its full stops. */
function unstopped(size: number, variant: number): string {
  return makeProse(size, 'en', variant + 1)
    .replace(/[.!?]["'”’)]*(?=\s|$)/g, '')
    .replace(/\n+/g, ' ')
}

/** Sentences of 12 words, each word made by `word(i)`. */
function sentencesOf(size: number, word: (i: number) => string): string {
  const parts: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const first = i % 12 === 0
    const last = i % 12 === 11
    const spelled = word(i)
    parts.push(`${first ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled}${last ? '. ' : ' '}`)
    length += spelled.length + (last ? 2 : 1)
  }
  return parts.join('')
}

/** 0, 1, 2 … spelled in letters, so that no two are alike. */
function spell(i: number): string {
  let word = 'wu'
  for (let left = i + 1; left > 0; left = Math.floor(left / 20)) word += 'abcdefghiklmnoprstuy'.charAt(left % 20)
  return word
}

/** Numbers of words between two variants: more than one has. */
const APART = 1_000_000

/** Words picked to meet in one slot of a hash table that hashes by multiplying and adding. */
function anagrams(size: number, variant: number): string {
  const random = makeRandom(variant + 7)
  return sentencesOf(size, () => Array.from({ length: 8 }, () => (random() < 0.5 ? 'ab' : 'ba')).join(''))
}

export interface Hostile {
  name: string
  /** Of another variant the words are others, where the text is made of many different ones. */
  make(size: number, variant: number): string
}

export const HOSTILE: readonly Hostile[] = [
  { name: 'one word', make: (size) => fill('a', size) },
  { name: 'newlines', make: (size) => fill('\n', size) },
  { name: '"Word. "', make: (size) => fill('Word. ', size) },
  { name: 'dots', make: (size) => fill('.', size) },
  { name: 'punctuation only', make: (size) => fill('?!.,;:-"()[]', size) },
  { name: 'lone surrogates', make: (size) => fill('\ud800', size) },
  { name: 'NULs', make: (size) => fill('\0', size) },
  { name: 'one sentence', make: (size, variant) => `${unstopped(size, variant).slice(0, size - 1)}.` },
  { name: 'no punctuation, one line', make: (size, variant) => unstopped(size, variant).slice(0, size) },
  {
    name: 'no punctuation, short lines',
    make: (size, variant) => unstopped(size, variant).replace(/(.{50}\S*) /g, '$1\n'),
  },
  { name: 'one sentence repeated', make: (size) => fill('The mayor closed the old bridge on Monday. ', size) },
  { name: 'all words distinct', make: (size, variant) => sentencesOf(size, (i) => spell(i + variant * APART)) },
  {
    name: 'one term in all sentences',
    make: (size, variant) => sentencesOf(size, (i) => (i % 12 === 5 ? 'bridge' : spell(i + variant * APART))),
  },
  { name: 'few letters, many words', make: anagrams },
  { name: '__proto__ and constructor', make: (size) => fill('The __proto__ of a constructor is no toString. ', size) },
  { name: 'abbreviations', make: (size) => fill('Dr. Mr. U.S. e.g. No. ', size) },
  { name: 'quotation marks', make: (size) => fill('"“ ', size) },
  { name: 'list markers', make: (size) => fill('- a\n', size) },
  { name: 'brackets that never close', make: (size) => fill('[a\n', size) },
  { name: 'commas in a number', make: (size) => fill('1,', size) },
  { name: 'apostrophes', make: (size) => fill("a'", size) },
]
