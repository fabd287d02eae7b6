import { isUnspaced } from './characters.ts'
import { check } from './check.ts'
import type { Language } from './language.ts'
import { english } from './languages/english.ts'
import { writeSummary } from './summarizer/forms.ts'
import { type CreateMonitor, makeMonitor, progressEvent } from './summarizer/monitor.ts'
import {
  type Availability,
  matchLanguages,
  readCall,
  readCoreSettings,
  readSettings,
  type Settings,
  type SummarizerCreateCoreOptions,
  type SummarizerFormat,
  type SummarizerLength,
  type SummarizerSummarizeOptions,
  type SummarizerType,
  string,
} from './summarizer/options.ts'

export type { CreateMonitor, DownloadProgressEvent } from './summarizer/monitor.ts'
export type {
  Availability,
  PerformancePreference,
  SummarizerCreateCoreOptions,
  SummarizerFormat,
  SummarizerLength,
  SummarizerSummarizeOptions,
  SummarizerType,
} from './summarizer/options.ts'

/** What `create()` takes: what the summaries should be like, and how to follow or stop it. */
export interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  signal?: AbortSignal | undefined
  monitor?: ((monitor: CreateMonitor) => unknown) | undefined
  /** What all inputs are about or for: leans the summaries toward its words. */
  sharedContext?: string | undefined
}

/** Only `create` makes summarizers; `new Summarizer()` throws as the built-in one does. */
const KEY = Symbol('create')

/**
 * The `Summarizer` of the Writing Assistance APIs, on our core: for where the browser has none.
 *
 * What differs from the standard:
 * - Every sentence is an exact slice of the input; nothing is written anew. So `outputLanguage` must be one of the
 *   input's languages, else `availability()` is `'unavailable'` and `create()` rejects with a `NotSupportedError`.
 * - Languages are those of `Summarizer.languages` (an addition): English, and what you put there.
 * - There is no model: `availability()` is never `'downloadable'`, `create()` needs no click, no secure context and no
 *   permission, and it works in workers and on servers.
 * - No quota: `inputQuota` is `Infinity` and `measureInputUsage()` gives 0, as the standard says of such a case.
 * - `context` and `sharedContext` lean the choice of sentences toward their words; they are no instructions.
 * - `teaser` takes sentences of the first half. `headline` is the title where it fits, else the sentence that says most
 *   of those that fit, else the opening clauses or words of the one that says most.
 * - The same input gives the same summary, on every machine.
 */
export class Summarizer {
  /** What can be summarized. Add to it: `Summarizer.languages.push(german)`. Not in the standard. */
  static readonly languages: Language[] = [english]

  readonly #settings: Settings
  readonly #destroyed = new AbortController()

  private constructor(key: symbol, settings: Settings) {
    if (key !== KEY) throw new TypeError('Illegal constructor: use Summarizer.create()')
    this.#settings = settings
  }

  static async availability(options: SummarizerCreateCoreOptions = {}): Promise<Availability> {
    return matchLanguages(readCoreSettings(options), Summarizer.languages) ? 'unavailable' : 'available'
  }

  static async create(options: SummarizerCreateOptions = {}): Promise<Summarizer> {
    const settings = readSettings(options)
    const { signal } = settings
    signal?.throwIfAborted()
    const monitor = settings.monitor === undefined ? undefined : makeMonitor()
    if (monitor) (settings.monitor as (monitor: CreateMonitor) => unknown)(monitor)
    await undefined
    const unsupported = matchLanguages(settings, Summarizer.languages)
    if (unsupported) throw new DOMException(unsupported, 'NotSupportedError')
    for (const loaded of [0, 1]) if (!signal?.aborted) monitor?.dispatchEvent(progressEvent(loaded))
    signal?.throwIfAborted()
    const summarizer = new Summarizer(KEY, settings)
    signal?.addEventListener('abort', () => summarizer.#destroyed.abort(signal.reason), { once: true })
    return summarizer
  }

  async summarize(input: string, options: SummarizerSummarizeOptions = {}): Promise<string> {
    const text = readInput(input)
    const { signal, context } = readCall(options)
    this.#throwIfAborted(signal)
    await undefined
    this.#throwIfAborted(signal)
    return this.#write(text, context).join('')
  }

  /** A chunk a sentence; together they are what `summarize` gives. Aborted before the call, it throws the reason. */
  summarizeStreaming(input: string, options: SummarizerSummarizeOptions = {}): ReadableStream<string> {
    const text = readInput(input)
    const { signal, context } = readCall(options)
    this.#throwIfAborted(signal)
    const listening = new AbortController()
    let chunks: string[] | undefined
    return new ReadableStream<string>(
      {
        start: (controller) => {
          for (const source of this.#signals(signal)) {
            const stop = (): void => {
              listening.abort()
              controller.error(source.reason)
            }
            source.addEventListener('abort', stop, { once: true, signal: listening.signal })
          }
        },
        pull: (controller) => {
          chunks ??= this.#write(text, context)
          const chunk = chunks.shift()
          if (chunk !== undefined) controller.enqueue(chunk)
          if (chunks.length > 0) return
          listening.abort()
          controller.close()
        },
        cancel: () => listening.abort(),
      },
      { highWaterMark: 0 },
    )
  }

  /** Always 0: there is no quota. */
  async measureInputUsage(input: string, options: SummarizerSummarizeOptions = {}): Promise<number> {
    readInput(input)
    const { signal } = readCall(options)
    this.#throwIfAborted(signal)
    await undefined
    this.#throwIfAborted(signal)
    return 0
  }

  /** Ongoing and later calls are rejected with an `AbortError`. */
  destroy(): void {
    this.#destroyed.abort(new DOMException('The summarizer has been destroyed', 'AbortError'))
  }

  get inputQuota(): number {
    return Number.POSITIVE_INFINITY
  }

  get sharedContext(): string {
    return this.#settings.sharedContext ?? ''
  }

  get type(): SummarizerType {
    return this.#settings.type
  }

  get format(): SummarizerFormat {
    return this.#settings.format
  }

  get length(): SummarizerLength {
    return this.#settings.length
  }

  get expectedInputLanguages(): readonly string[] | null {
    return frozen(this.#settings.expectedInputLanguages)
  }

  get expectedContextLanguages(): readonly string[] | null {
    return frozen(this.#settings.expectedContextLanguages)
  }

  get outputLanguage(): string | null {
    return this.#settings.outputLanguage ?? null
  }

  get [Symbol.toStringTag](): string {
    return 'Summarizer'
  }

  #signals(signal: AbortSignal | undefined): AbortSignal[] {
    return signal ? [this.#destroyed.signal, signal] : [this.#destroyed.signal]
  }

  #throwIfAborted(signal: AbortSignal | undefined): void {
    for (const source of this.#signals(signal)) source.throwIfAborted()
  }

  #write(input: string, context: string | undefined): string[] {
    const { sharedContext, outputLanguage } = this.#settings
    const language = this.#languageOf(input)
    if (outputLanguage !== undefined && language.code !== outputLanguage)
      throw new DOMException(
        `Expected \`input\` to be in the output language, ${outputLanguage}, got ${language.code}`,
        'NotSupportedError',
      )
    const query = [sharedContext, context].filter((part) => part !== undefined).join('\n')
    return writeSummary(input, { ...this.#settings, language, query: query === '' ? undefined : query })
  }

  #languageOf(input: string): Language {
    const { expectedInputLanguages: expected } = this.#settings
    const known = Summarizer.languages.filter(({ code }) => expected.length === 0 || expected.includes(code))
    return nearestLanguage(input, known) ?? english
  }
}

function readInput(input: unknown): string {
  check(input !== undefined, 'input', 'a string', input)
  return string('input', input) as string
}

function frozen(list: string[]): readonly string[] | null {
  return list.length === 0 ? null : (Object.freeze(list) as readonly string[])
}

/** Opening of a text that is enough to tell a few languages apart. */
const SAMPLE = 4000

/** Of the languages that may come, the one whose stop words the text has most of; when none has any, Thai, which has none at all, or the first one. */
function nearestLanguage(text: string, languages: readonly Language[]): Language | undefined {
  if (languages.length < 2) return languages[0]
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase().replaceAll('’', "'")
  // of scripts without blanks pairs of letters, as their stop words are
  const words = (sample.match(/[\p{L}\p{M}']+/gu) ?? []).flatMap((run) =>
    isUnspaced(run) ? (run.match(/..?/g) ?? []) : run,
  )
  const hits = languages.map(({ stopWords }) => words.filter((word) => stopWords.has(word)).length)
  const most = Math.max(...hits)
  const silent = most === 0 ? languages.find(({ stopWords }) => stopWords.size === 0) : undefined
  return silent ?? languages[hits.indexOf(most)]
}
