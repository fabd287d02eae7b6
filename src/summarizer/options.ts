import { check, complaint } from '../check.ts'
import type { Language } from '../language.ts'
import { matchLanguage } from '../match-language.ts'

export type SummarizerType = 'tldr' | 'teaser' | 'key-points' | 'headline'
export type SummarizerFormat = 'plain-text' | 'markdown'
export type SummarizerLength = 'short' | 'medium' | 'long'
export type PerformancePreference = 'auto' | 'speed' | 'capability'
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

/** What a summary should be like: what `availability()` takes, and `create()` too. */
export interface SummarizerCreateCoreOptions {
  /** Default: `'key-points'`. */
  type?: SummarizerType | undefined
  /** Default: `'markdown'`. */
  format?: SummarizerFormat | undefined
  /** Default: `'short'`. */
  length?: SummarizerLength | undefined
  /** Proposed for the standard; ours is always quick, and ignores it as browsers without it do. */
  preference?: PerformancePreference | undefined
  /** BCP 47 tags. Default: any of `Summarizer.languages`. */
  expectedInputLanguages?: Iterable<string> | undefined
  expectedContextLanguages?: Iterable<string> | undefined
  /** Must be one of the input's: an extract is never a translation. */
  outputLanguage?: string | undefined
}

/** What a single call of `summarize()` or `summarizeStreaming()` takes. */
export interface SummarizerSummarizeOptions {
  signal?: AbortSignal | undefined
  /** What this input is about or for: leans the summary toward its words. */
  context?: string | undefined
}

/** The core options after checking, as Web IDL converts them: defaults filled in, tags canonical. */
export interface CoreSettings {
  type: SummarizerType
  format: SummarizerFormat
  length: SummarizerLength
  expectedInputLanguages: string[]
  expectedContextLanguages: string[]
  outputLanguage: string | undefined
}

export interface Settings extends CoreSettings {
  sharedContext: string | undefined
  signal: AbortSignal | undefined
  monitor: unknown
}

const TYPES: readonly SummarizerType[] = ['tldr', 'teaser', 'key-points', 'headline']
const FORMATS: readonly SummarizerFormat[] = ['plain-text', 'markdown']
const LENGTHS: readonly SummarizerLength[] = ['short', 'medium', 'long']

/** Reads options as Web IDL does: `undefined` is absent, strings are converted, a wrong value is an error. */
export function readCoreSettings(options: unknown): CoreSettings {
  const given = dictionary(options)
  return {
    type: oneOf(TYPES, 'type', given['type'], 'key-points'),
    format: oneOf(FORMATS, 'format', given['format'], 'markdown'),
    length: oneOf(LENGTHS, 'length', given['length'], 'short'),
    expectedInputLanguages: tags('expectedInputLanguages', given['expectedInputLanguages']),
    expectedContextLanguages: tags('expectedContextLanguages', given['expectedContextLanguages']),
    outputLanguage:
      given['outputLanguage'] === undefined ? undefined : canonical('options.outputLanguage', given['outputLanguage']),
  }
}

export function readSettings(options: unknown): Settings {
  const given = dictionary(options)
  const { monitor } = given
  check(monitor === undefined || typeof monitor === 'function', 'options.monitor', 'a function', monitor)
  return {
    ...readCoreSettings(given),
    sharedContext: string('options.sharedContext', given['sharedContext']),
    signal: abortSignal(given['signal']),
    monitor,
  }
}

/** The options of one call. */
export function readCall(options: unknown): { signal: AbortSignal | undefined; context: string | undefined } {
  const given = dictionary(options)
  return { context: string('options.context', given['context']), signal: abortSignal(given['signal']) }
}

/** Web IDL makes a string of all but symbols. */
export function string(name: string, value: unknown): string | undefined {
  check(typeof value !== 'symbol', name, 'a string', value)
  return value === undefined ? undefined : `${value}`
}

/**
 * The languages asked for become our codes for them, as the standard wants.
 *
 * @returns What is said against the first that can't be had.
 */
export function matchLanguages(settings: CoreSettings, languages: readonly Language[]): string | undefined {
  const known = languages.map(({ code }) => code)
  const codeFor = (tag: string): string | undefined => matchLanguage(tag, languages)?.code
  for (const name of ['expectedInputLanguages', 'expectedContextLanguages'] as const) {
    const codes = settings[name].map(codeFor)
    const i = codes.indexOf(undefined)
    if (i >= 0)
      return complaint(
        `options.${name}[${i}]`,
        `a language of Summarizer.languages: ${known.join(', ')}`,
        settings[name][i],
      )
    settings[name] = [...new Set(codes as string[])]
  }
  const { outputLanguage: asked, expectedInputLanguages: input } = settings
  if (asked === undefined) return undefined
  const possible = input.length > 0 ? input : known
  const output = codeFor(asked) ?? ''
  if (!possible.includes(output))
    return complaint('options.outputLanguage', `a language of the input: ${possible.join(', ')}`, asked)
  settings.outputLanguage = output
  return undefined
}

function dictionary(options: unknown): Record<string, unknown> {
  if (options === undefined || options === null) return {}
  check(typeof options === 'object' || typeof options === 'function', 'options', 'an object', options)
  return options as Record<string, unknown>
}

function oneOf<T extends string>(values: readonly T[], name: string, value: unknown, otherwise: T): T {
  if (value === undefined) return otherwise
  const found = values.find((known) => known === String(value))
  check(found, `options.${name}`, `one of ${values.map((known) => `"${known}"`).join(', ')}`, value)
  return found as T
}

function tags(name: string, value: unknown): string[] {
  if (value === undefined) return []
  const holds = typeof value === 'object' && value !== null && Symbol.iterator in value
  check(holds, `options.${name}`, 'a list of language tags', value)
  return Array.from(value as Iterable<unknown>, (tag, i) => canonical(`options.${name}[${i}]`, tag))
}

function canonical(name: string, value: unknown): string {
  check(typeof value !== 'symbol', name, 'a language tag', value)
  const tag = `${value}`
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the standard's own check of a language tag; no digest depends on it
    return Intl.getCanonicalLocales(tag)[0] as string
  } catch {
    throw new RangeError(complaint(name, 'a language tag', value))
  }
}

function abortSignal(signal: unknown): AbortSignal | undefined {
  check(signal === undefined || signal instanceof AbortSignal, 'options.signal', 'an AbortSignal', signal)
  return signal as AbortSignal | undefined
}
