import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFixtures } from '../fixtures/read.ts'
import { type Language, summarize } from '../src/index.ts'
import { chinese } from '../src/languages/chinese.ts'
import { japanese } from '../src/languages/japanese.ts'
import { thai } from '../src/languages/thai.ts'
import { Summarizer, type SummarizerCreateOptions } from '../src/summarizer.ts'
import { viewText } from '../src/view.ts'

const fixtures = readFixtures().filter(({ expected }) => expected.language === 'en')
const ARTICLE = fixtures.find(({ name }) => name === 'summary-button')?.text ?? ''

const stopWords = new Set(['der', 'die', 'das', 'und', 'ist', 'nicht'])
const german: Language = { code: 'de', stopWords, wordsPerMinute: 180 }
const english = [...Summarizer.languages]
afterEach(() => void Summarizer.languages.splice(0, Summarizer.languages.length, ...english))

const write = async (options: SummarizerCreateOptions, text = ARTICLE): Promise<string> =>
  (await Summarizer.create(options)).summarize(text)
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ')
const named = (name: string): object => expect.objectContaining({ name })
const wrong = (value: object): SummarizerCreateOptions => value as SummarizerCreateOptions

describe('create', () => {
  it('without options makes short key points in Markdown, in and out of any language it knows', async () => {
    const summarizer = await Summarizer.create()
    const { type, format, length, sharedContext, expectedInputLanguages, expectedContextLanguages } = summarizer
    expect({ type, format, length, sharedContext }).toEqual({
      type: 'key-points',
      format: 'markdown',
      length: 'short',
      sharedContext: '',
    })
    expect([expectedInputLanguages, expectedContextLanguages, summarizer.outputLanguage]).toEqual([null, null, null])
    expect(summarizer.inputQuota).toBe(Number.POSITIVE_INFINITY)
    expect(String(summarizer)).toBe('[object Summarizer]')
  })

  it('shows the languages as frozen lists of what serves them, each once', async () => {
    const { expectedInputLanguages, expectedContextLanguages, outputLanguage } = await Summarizer.create({
      expectedInputLanguages: ['en-us', 'EN-GB', 'en'],
      expectedContextLanguages: [],
      outputLanguage: 'en-AU',
    })
    expect([expectedInputLanguages, expectedContextLanguages, outputLanguage]).toEqual([['en'], null, 'en'])
    expect(Object.isFrozen(expectedInputLanguages)).toBe(true)
  })

  it.each([
    [{ type: 'tl;dr' }, TypeError],
    [{ type: null }, TypeError],
    [{ format: 'html' }, TypeError],
    [{ length: 'huge' }, TypeError],
    [{ expectedInputLanguages: ['en_US'] }, RangeError],
    [{ expectedInputLanguages: 'en' }, TypeError],
    [{ expectedContextLanguages: [''] }, RangeError],
    [{ outputLanguage: 'not a tag' }, RangeError],
    [{ signal: {} }, TypeError],
    [{ monitor: 'on' }, TypeError],
    ['key-points', TypeError],
  ])('rejects %j as the standard does', async (options, type) => {
    await expect(Summarizer.create(wrong(options as object))).rejects.toThrow(type)
  })

  it('can only be done by create', () => {
    expect(() => Reflect.construct(Summarizer, [])).toThrow(TypeError)
  })

  it('takes undefined and null for no options, and what it does not know for nothing', async () => {
    for (const options of [undefined, null, {}, { type: undefined, unknown: 1 }, { preference: 'any' }])
      expect((await Summarizer.create(wrong(options as object))).type).toBe('key-points')
  })

  it('tells the monitor 0 and 1, in order, before it is done', async () => {
    const seen: unknown[] = []
    await Summarizer.create({
      monitor: (monitor) => {
        monitor.ondownloadprogress = (event) => seen.push(event.type)
        monitor.addEventListener('downloadprogress', ({ loaded, total, lengthComputable }) => {
          seen.push([loaded, total, lengthComputable])
        })
      },
    })
    expect(seen).toEqual(['downloadprogress', [0, 1, true], 'downloadprogress', [1, 1, true]])
  })

  it('lets the monitor’s handler be read, replaced and taken away, by anything that is no function', async () => {
    const seen: unknown[] = []
    const first = (): void => void seen.push('first')
    await Summarizer.create({
      monitor: (monitor) => {
        expect(monitor.ondownloadprogress).toBe(null)
        monitor.ondownloadprogress = first
        expect(monitor.ondownloadprogress).toBe(first)
        monitor.ondownloadprogress = 'nothing' as unknown as null
        expect(monitor.ondownloadprogress).toBe(null)
      },
    })
    expect(seen).toEqual([])
  })

  it('tells by a real ProgressEvent where there is one', async () => {
    class ProgressEvent extends Event {
      readonly loaded: number
      constructor(type: string, { loaded }: { loaded: number }) {
        super(type)
        this.loaded = loaded
      }
    }
    vi.stubGlobal('ProgressEvent', ProgressEvent)
    const seen: unknown[] = []
    await Summarizer.create({
      monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => seen.push(event)),
    })
    vi.unstubAllGlobals()
    expect(seen.map((event) => event instanceof ProgressEvent && event.loaded)).toEqual([0, 1])
  })

  it('rejects with what the monitor throws', async () => {
    const boom = new Error('boom')
    const monitor = (): never => {
      throw boom
    }
    await expect(Summarizer.create({ monitor })).rejects.toBe(boom)
  })

  it('rejects with the reason of a signal that is or becomes aborted, and fires no more progress', async () => {
    await expect(Summarizer.create({ signal: AbortSignal.abort() })).rejects.toEqual(named('AbortError'))
    await expect(Summarizer.create({ signal: AbortSignal.abort('mine') })).rejects.toBe('mine')
    const controller = new AbortController()
    let fired = 0
    const pending = Summarizer.create({
      signal: controller.signal,
      monitor: (monitor) => monitor.addEventListener('downloadprogress', () => fired++),
    })
    controller.abort()
    await expect(pending).rejects.toEqual(named('AbortError'))
    expect(fired).toBe(0)
  })
})

describe('availability', () => {
  it.each<[object, string]>([
    [{}, 'available'],
    [{ type: 'teaser', format: 'plain-text', length: 'long', preference: 'capability' }, 'available'],
    [{ expectedInputLanguages: ['en-NZ'], outputLanguage: 'en' }, 'available'],
    [{ expectedInputLanguages: ['ja'] }, 'unavailable'],
    [{ expectedContextLanguages: ['en', 'xx'] }, 'unavailable'],
    [{ outputLanguage: 'fr' }, 'unavailable'],
  ])('of %j is %s, and create agrees', async (options, availability) => {
    expect(await Summarizer.availability(options)).toBe(availability)
    const created = Summarizer.create(options)
    if (availability === 'available') await created
    else await expect(created).rejects.toEqual(named('NotSupportedError'))
  })

  it('rejects wrong options, and does not look at those that are for create alone', async () => {
    await expect(Summarizer.availability(wrong({ type: 'tl;dr' }))).rejects.toThrow(TypeError)
    await expect(Summarizer.availability({ expectedInputLanguages: ['_'] })).rejects.toThrow(RangeError)
    expect(await Summarizer.availability(wrong({ signal: 1, monitor: 1 }))).toBe('available')
  })

  it('grows with Summarizer.languages, but never to a translation', async () => {
    Summarizer.languages.push(german)
    expect(await Summarizer.availability({ expectedInputLanguages: ['de-AT', 'en'] })).toBe('available')
    expect(await Summarizer.availability({ expectedInputLanguages: ['de'], outputLanguage: 'en' })).toBe('unavailable')
    const summarizer = await Summarizer.create({ outputLanguage: 'de', type: 'tldr' })
    expect(await summarizer.summarize('Das Haus ist alt und die Tür ist zu.')).toBe(
      'Das Haus ist alt und die Tür ist zu.',
    )
    await expect(summarizer.summarize(ARTICLE)).rejects.toEqual(named('NotSupportedError'))
    await expect(summarizer.summarize(ARTICLE)).rejects.toThrow('to be in the output language, de, got en')
  })
})

describe('with several languages', () => {
  it('each input is read in the one whose stop words it has most of; English where there is none', async () => {
    Summarizer.languages.unshift(german)
    const summarizer = await Summarizer.create({ type: 'tldr', expectedInputLanguages: ['de', 'en'] })
    for (const text of [
      'Das Haus ist alt und die Tür ist zu.',
      'The house is old and the door of it is shut.',
      '12 34 56 78.',
    ])
      expect(await summarizer.summarize(text)).toBe(text)
    Summarizer.languages.length = 0
    expect(await summarizer.summarize('The house is old and the door of it is shut.')).toMatch(/^The house/)
  })
})

it.each<[Language, string]>([
  [chinese, '今天上午，市长在会上说，桥的工程已经完成。'],
  [japanese, '市長は今日の会議で、橋の工事が終わったと述べた。'],
  [thai, 'นายกเทศมนตรีเปิดสะพานใหม่เมื่อวันจันทร์'],
])('letters of a script without blanks are told to be of %o', async (language, text) => {
  Summarizer.languages.push(chinese, japanese, thai)
  const summarizer = await Summarizer.create({ type: 'tldr', outputLanguage: language.code })
  expect(await summarizer.summarize(text)).toBe(text)
})

describe('summarize', () => {
  it.each([
    ['short', 3],
    ['medium', 5],
    ['long', 7],
  ] as const)('%s key points are %d sentences of the article, one a bullet', async (length, n) => {
    const sentences = summarize(ARTICLE, n).sentences.map(({ text }) => text)
    expect(await write({ length })).toBe(sentences.map((text) => `- ${text}`).join('\n'))
    expect(await write({ length, format: 'plain-text' })).toBe(sentences.map((text) => `• ${text}`).join('\n'))
  })

  it.each([
    ['short', 1],
    ['medium', 3],
    ['long', 5],
  ] as const)('a %s tldr is the digest of %d', async (length, n) => {
    expect(await write({ type: 'tldr', length, format: 'plain-text' })).toBe(summarize(ARTICLE, n).text)
  })

  it.each(fixtures)('a teaser leaves the end to the reader, in $name', async ({ text, expected }) => {
    const teaser = await write({ type: 'teaser', length: 'medium', format: 'plain-text' }, text)
    const said = expected.sentences.filter((sentence) => teaser.includes(inOneLine(sentence)))
    const places = said.map((sentence) => text.indexOf(sentence))
    expect(places.length).toBeGreaterThan(0)
    if (expected.sentences.length > 8) expect(Math.max(...places)).toBeLessThan(text.length * 0.66)
  })

  it.each([
    ['2 * 3 * 4 and snake_case_names `run` here.', '2 \\* 3 \\* 4 and snake\\_case\\_names \\`run\\` here.'],
    ['See [the map] <here> for all of it.', 'See \\[the map\\] \\<here\\> for all of it.'],
    [
      'The river rose by two metres in the night and took the old wooden\nfootbridge with it, as it had done before.',
      'The river rose by two metres in the night and took the old wooden footbridge with it, as it had done before.',
    ],
    ['AT&amp;T rose and <b>R&amp;D</b> fell today.', 'AT&T rose and R&D fell today.', 'AT&T rose and R&D fell today.'],
  ])('in Markdown %j reads as it did, not as markup', async (input, markdown, plain = inOneLine(input)) => {
    expect(await write({ type: 'tldr' }, input)).toBe(markdown)
    expect(await write({ type: 'tldr', format: 'plain-text' }, input)).toBe(plain)
  })

  it('of Markdown comes as it is, in plain text its links are their words', async () => {
    const input = 'The [council](https://a.example/c) closed the *old* bridge on Tuesday.'
    expect(await write({ type: 'tldr' }, input)).toBe(input)
    expect(await write({ type: 'tldr', format: 'plain-text' }, input)).toContain('The council closed')
  })

  it('takes the contexts, shared and of the call, as the question that the digest leans toward', async () => {
    const digest = (query: string): string => summarize(ARTICLE, 1, { query }).text
    const summarizer = await Summarizer.create({ type: 'tldr', sharedContext: 'harbour pilots' })
    expect(await summarizer.summarize(ARTICLE)).toBe(digest('harbour pilots'))
    expect(await summarizer.summarize(ARTICLE, { context: 'freezers' })).toBe(digest('harbour pilots\nfreezers'))
    expect(summarizer.sharedContext).toBe('harbour pilots')
  })

  it('converts what it is given to a string, as the web does, and wants something', async () => {
    const summarizer = await Summarizer.create({ type: 'tldr' })
    expect(await summarizer.summarize(12 as unknown as string)).toBe(summarize('12', 1).text)
    await expect(summarizer.summarize(...([] as unknown as [string]))).rejects.toThrow(TypeError)
    await expect(summarizer.summarize(Symbol('x') as unknown as string)).rejects.toThrow(
      'Expected `input` to be a string, got Symbol(x) (symbol)',
    )
    await expect(summarizer.summarize('Text.', 'x' as unknown as object)).rejects.toThrow(TypeError)
    await expect(summarizer.summarize('Text.', { signal: 1 as unknown as AbortSignal })).rejects.toThrow(TypeError)
  })

  it('rejects with the reason when aborted before, at once after, or by the signal of create', async () => {
    const controller = new AbortController()
    const summarizer = await Summarizer.create({ signal: controller.signal })
    await expect(summarizer.summarize(ARTICLE, { signal: AbortSignal.abort(7) })).rejects.toBe(7)
    const own = new AbortController()
    const pending = summarizer.summarize(ARTICLE, { signal: own.signal })
    own.abort()
    await expect(pending).rejects.toEqual(named('AbortError'))
    expect(await summarizer.summarize(ARTICLE)).not.toBe('')
    controller.abort('over')
    await expect(summarizer.summarize(ARTICLE)).rejects.toBe('over')
  })
})

describe('summarizeStreaming', () => {
  async function read(stream: ReadableStream<string>): Promise<string[]> {
    const chunks: string[] = []
    for await (const chunk of stream as unknown as AsyncIterable<string>) chunks.push(chunk)
    return chunks
  }

  it('gives a chunk a sentence, which together are what summarize gives', async () => {
    for (const type of ['key-points', 'tldr', 'teaser', 'headline'] as const) {
      const summarizer = await Summarizer.create({ type, length: 'medium' })
      const chunks = await read(summarizer.summarizeStreaming(ARTICLE))
      expect(chunks.join('')).toBe(await summarizer.summarize(ARTICLE))
      expect(chunks).toHaveLength({ 'key-points': 5, tldr: 3, teaser: 3, headline: 1 }[type])
    }
  })

  it('of nothing closes without a chunk', async () => {
    expect(await read((await Summarizer.create()).summarizeStreaming('  '))).toEqual([])
  })

  it('throws when aborted before, errors when aborted between chunks or destroyed, and can be cancelled', async () => {
    const summarizer = await Summarizer.create()
    expect(() => summarizer.summarizeStreaming(ARTICLE, { signal: AbortSignal.abort() })).toThrow(named('AbortError'))
    const controller = new AbortController()
    const reader = summarizer.summarizeStreaming(ARTICLE, { signal: controller.signal }).getReader()
    expect((await reader.read()).value).toMatch(/^- /)
    controller.abort('enough')
    await expect(reader.read()).rejects.toBe('enough')

    const cancelled = summarizer.summarizeStreaming(ARTICLE)
    await cancelled.cancel()
    const destroyed = summarizer.summarizeStreaming(ARTICLE).getReader()
    summarizer.destroy()
    await expect(destroyed.read()).rejects.toEqual(named('AbortError'))
  })
})

describe('measureInputUsage and destroy', () => {
  it('measure 0, for there is no quota', async () => {
    expect(await (await Summarizer.create()).measureInputUsage(ARTICLE, { context: 'x' })).toBe(0)
  })

  it('end ongoing and later calls with an AbortError', async () => {
    const summarizer = await Summarizer.create()
    const pending = summarizer.summarize(ARTICLE)
    summarizer.destroy()
    summarizer.destroy()
    await expect(pending).rejects.toEqual(named('AbortError'))
    await expect(summarizer.summarize(ARTICLE)).rejects.toEqual(named('AbortError'))
    await expect(summarizer.measureInputUsage(ARTICLE)).rejects.toEqual(named('AbortError'))
    expect(() => summarizer.summarizeStreaming(ARTICLE)).toThrow(named('AbortError'))
    expect(summarizer.type).toBe('key-points')
  })
})

it('has a summary for any string', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('key-points' as const, 'tldr' as const, 'teaser' as const, 'headline' as const),
      async (text, type) => {
        const summary = await write({ type, format: 'plain-text' }, text)
        expect(typeof summary).toBe('string')
        if (type === 'headline') expect(inOneLine(viewText(text).text)).toContain(summary)
      },
    ),
    { numRuns: 200 },
  )
})
