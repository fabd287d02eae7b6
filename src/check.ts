import type { Language } from './language.ts'

/** How much to keep: exactly one of the four. A length is never exceeded. */
export type Length =
  | { /** Whole sentences, from 0 up. */ sentences: number }
  | {
      /** Words of the digest (runs between blanks; each Chinese or Japanese character counts as one), from 0 up. */ words: number
    }
  | { /** UTF-16 code units of `digest.text`, from 0 up. */ characters: number }
  | { /** Share of the article's characters, above 0 up to 1. */ ratio: number }

/** What was met in a corpus of earlier articles: makes words that are everywhere weigh less. */
export interface CorpusStatistics {
  /** How many articles were counted, from 1 up. */
  documents: number
  /** Stem → in how many of those articles it occurs. A stem that is missing occurs in none. */
  documentFrequency: ReadonlyMap<string, number>
}

const UNITS = ['sentences', 'words', 'characters', 'ratio'] as const

function kind(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string')
    return `${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)} (string)`
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : `an object with ${keys(value)}`
  return typeof value === 'function' ? 'a function' : `${String(value)} (${typeof value})`
}

const keys = (value: object): string =>
  Object.keys(value)
    .slice(0, 8)
    .map((key) => `\`${key}\``)
    .join(', ') || 'no keys'

function message(name: string, expected: string, value: unknown): string {
  return `Expected \`${name}\` to be ${expected}, got ${kind(value)}`
}

/** A `TypeError` where the type of an argument is wrong, worded as all of ours are. */
export function requireType(holds: boolean, name: string, expected: string, value: unknown): void {
  if (!holds) throw new TypeError(message(name, expected, value))
}

/** A `RangeError` where the type is right and the value is not. */
export function requireRange(holds: boolean, name: string, expected: string, value: unknown): void {
  if (!holds) throw new RangeError(message(name, expected, value))
}

function requireWhole(name: string, value: unknown): void {
  requireType(typeof value === 'number', name, 'a whole number from 0 up', value)
  requireRange(Number.isInteger(value) && (value as number) >= 0, name, 'a whole number from 0 up', value)
}

/** `n` as a length, whichever way it was given. */
export function checkLength(n: number | Length): Length {
  if (typeof n !== 'object' || n === null) {
    requireWhole('n', n)
    return { sentences: n }
  }
  const given = UNITS.filter((unit) => (n as Partial<Record<string, unknown>>)[unit] !== undefined)
  const unit = given[0]
  if (given.length !== 1 || unit === undefined)
    throw new TypeError(
      message(
        'n',
        'a whole number from 0 up, or an object with exactly one of `sentences`, `words`, `characters`, `ratio`',
        n,
      ),
    )
  const value = (n as Record<string, unknown>)[unit]
  if (unit !== 'ratio') requireWhole(`n.${unit}`, value)
  else {
    requireType(typeof value === 'number', 'n.ratio', 'a number above 0 up to 1', value)
    requireRange((value as number) > 0 && (value as number) <= 1, 'n.ratio', 'a number above 0 up to 1', value)
  }
  return n
}

type Kind = 'string' | 'function' | 'boolean' | 'iterable' | 'language' | 'corpus'

const EXPECTED: Record<Kind, string> = {
  string: 'a string',
  function: 'a function',
  boolean: 'true or false',
  iterable: 'an iterable of words, such as an array or a Set',
  language: 'a language value, such as those of nutgraf/languages',
  corpus: 'an object with `documents` and `documentFrequency` (a Map)',
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

const FITS: Record<Kind, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  function: (value) => typeof value === 'function',
  boolean: (value) => typeof value === 'boolean',
  iterable: (value) => isObject(value) && typeof value[Symbol.iterator] === 'function',
  language: (value) =>
    isObject(value) &&
    typeof (value as Partial<Language>).code === 'string' &&
    typeof (value as Partial<Language>).stopWords?.has === 'function',
  corpus: (value) =>
    isObject(value) && typeof (value as Partial<CorpusStatistics>).documentFrequency?.get === 'function',
}

const OPTIONS: Record<string, Kind> = {
  title: 'string',
  query: 'string',
  language: 'language',
  stopWords: 'iterable',
  stem: 'function',
  split: 'function',
  corpus: 'corpus',
  explain: 'boolean',
}

/** Each option that is there has its type; what isn't an option is left alone. */
export function checkOptions(options: object): void {
  requireType(isObject(options), 'options', 'an object', options)
  const given = options as Record<string, unknown>
  for (const [name, wanted] of Object.entries(OPTIONS)) {
    const value = given[name]
    if (value !== undefined) requireType(FITS[wanted](value), `options.${name}`, EXPECTED[wanted], value)
  }
  const documents = (given['corpus'] as CorpusStatistics | undefined)?.documents
  if (given['corpus'] !== undefined)
    requireRange(
      Number.isInteger(documents) && Number(documents) > 0,
      'options.corpus.documents',
      'a whole number from 1 up',
      documents,
    )
}
