import type { Language } from './language.ts'

/** How much to keep: exactly one of the four, which is never exceeded; one that is `undefined` is not given. */
export type Length = Only<'sentences'> | Only<'words'> | Only<'characters'> | Only<'ratio'>

type Only<Unit extends keyof Units> = Pick<Units, Unit> & { [Other in Exclude<keyof Units, Unit>]?: undefined }

interface Units {
  /** Whole sentences, from 0 up. */
  sentences: number
  /** Words of the digest, from 0 up: runs between blanks, of Markdown those that a page shows; each Chinese or Japanese character counts as one. */
  words: number
  /** UTF-16 code units of `digest.text`, from 0 up. */
  characters: number
  /** Share of the characters of all the article's sentences, joined as a digest joins them: above 0, up to 1. */
  ratio: number
}

/** What was met in a corpus of earlier articles: makes words that are everywhere weigh less. */
export interface CorpusStatistics {
  /** How many articles were counted, from 1 up. */
  documents: number
  /** Stem, as the language's `stem` gives it → in how many of those articles it occurs. One that is missing occurs in none. */
  documentFrequency: ReadonlyMap<string, number>
}

/** Throws a `TypeError`, or the error of another kind, worded as all of ours are. */
export function check(
  holds: unknown,
  name: string,
  expected: string,
  value: unknown,
  Kind: ErrorConstructor = TypeError,
): void {
  if (!holds) throw new Kind(complaint(name, expected, value))
}

export function complaint(name: string, expected: string, value: unknown): string {
  return `Expected \`${name}\` to be ${expected}, got ${describe(value)}`
}

/** What came. Its own getters and traps may throw: the error is about the argument all the same. */
function describe(value: unknown): string {
  try {
    return look(value)
  } catch {
    return 'an object that cannot be read'
  }
}

function look(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (isObject(value)) return showFields(value as Record<string, unknown>)
  return value == null ? `${value}` : `${show(value)} (${typeof value})`
}

function showFields(value: Record<string, unknown>): string {
  const fields = Object.keys(value).slice(0, 8)
  return `{${fields.map((name) => ` ${name}: ${show(value[name])}`).join()} }`
}

function show(value: unknown): string {
  if (isObject(value) || typeof value === 'function') return '…'
  const text = String(value)
  const cut = text.slice(0, 40) + (text.length > 40 ? '…' : '')
  return typeof value === 'string' ? `"${cut}"` : cut
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const UNITS = ['sentences', 'words', 'characters', 'ratio'] as const satisfies ReadonlyArray<keyof Units>

/** `n` as a length, whichever way it was given. */
export function checkLength(n: number | Length): Length {
  if (!isObject(n)) {
    checkWhole('n', n)
    return { sentences: n as number }
  }
  const given = n as Partial<Units>
  const units = UNITS.filter((unit) => given[unit] !== undefined)
  check(units.length === 1, 'n', `a whole number from 0 up, or an object with exactly one of ${list(UNITS)}`, n)
  const unit = units[0] as keyof Units
  const most = given[unit] as number
  if (unit === 'ratio') checkNumber((most) => most > 0 && most <= 1, 'n.ratio', 'a number above 0 up to 1', most)
  else checkWhole(`n.${unit}`, most)
  return { [unit]: most } as unknown as Length
}

/** Also of what is asked of a corpus only as its words are met. */
export function checkWhole(name: string, value: unknown, least = 0): void {
  checkNumber((n) => Number.isInteger(n) && n >= least, name, `a whole number from ${least} up`, value)
}

function checkNumber(holds: (value: number) => boolean, name: string, expected: string, value: unknown): void {
  check(typeof value === 'number', name, expected, value)
  check(holds(value as number), name, expected, value, RangeError)
}

// biome-ignore lint/suspicious/noExplicitAny: what is checked may be anything
type Check = readonly [expected: string, holds: (value: any) => unknown]

const STRING: Check = ['a string', (value) => typeof value === 'string']
const FUNCTION: Check = ['a function', (value) => typeof value === 'function']

const PATTERNS = [
  'general',
  'cues',
  'dangling',
  'summaries',
  'backgrounds',
  'notices',
  'datelines',
  'endings',
  'quotatives',
] as const

/** Without a reading speed its seconds would be `NaN`; what may be left out has its type if it is there. */
// biome-ignore lint/suspicious/noExplicitAny: what is checked may be anything
export function isLanguage(value: any): value is Language {
  const { code, stopWords, wordsPerMinute, stem, wordsOf, abbreviations, unmarked } = value ?? {}
  const whole =
    typeof code === 'string' && code && stopWords?.has?.call && Number.isFinite(wordsPerMinute) && wordsPerMinute >= 1
  const called = [stem, wordsOf].every((field) => !field || field.call)
  const typed = called && (!abbreviations || abbreviations.has?.call) && (!unmarked || unmarked.global)
  return Boolean(whole && typed) && PATTERNS.every((name) => !value[name] || value[name].exec)
}

const OPTIONS: Record<string, Check> = {
  title: STRING,
  query: STRING,
  blocks: ['an array of blocks', Array.isArray],
  language: ['a language value, such as those of nutgraf/languages', isLanguage],
  stopWords: ['an iterable of words, such as an array or a Set', (value) => isObject(value) && value[Symbol.iterator]],
  stem: FUNCTION,
  split: FUNCTION,
  corpus: [
    'an object with `documents` and `documentFrequency` (a Map)',
    (value) => value?.documentFrequency?.get?.call,
  ],
  explain: ['true or false', (value) => typeof value === 'boolean'],
}

/** Each option that is there has its type; what isn't an option is left alone. */
export function checkOptions(options: { corpus?: CorpusStatistics | undefined }): void {
  check(isObject(options), 'options', 'an object', options)
  for (const name in OPTIONS) {
    const value = (options as Record<string, unknown>)[name]
    const [expected, holds] = OPTIONS[name] as Check
    if (value !== undefined) check(holds(value), `options.${name}`, expected, value)
  }
  if (options.corpus) checkWhole('options.corpus.documents', options.corpus.documents, 1)
}
