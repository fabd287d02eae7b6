import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Length, summarize } from '../src/index.ts'
import { english } from '../src/languages/english.ts'
import { korean } from '../src/languages/korean.ts'
import { thai } from '../src/languages/thai.ts'

/** What articles are made of, and what breaks things. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'The council',
      'voted',
      'on Tuesday',
      'bridge',
      'said',
      'it’s',
      'U.S.',
      'Dr.',
      '3.5',
      'e.g.',
      '北京大学',
      '東京で',
      'Привет',
      'مرحبا',
      'สวัสดี',
      '좋아요',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('. ', '! ', '? ', '… ', '." ', '.) ', '。', '؟ ', '। ', '...', '?!') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '  ',
      '\u2028',
      '\u00a0',
      '- ',
      '> ',
      '1. ',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      '@~@',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Read more',
      'By Jane Doe',
      'Next Article',
      'PARIS (AP) — ',
      'Site.com - ',
      '[00:01:26] ',
      '😀',
      '\ud83d',
      '\udc00',
      '\0',
      '__proto__',
      'e\u0301',
      '\ufeff',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)
const anyLength: fc.Arbitrary<number | Length> = fc.oneof(
  fc.nat(20),
  fc.nat(60).map((words) => ({ words })),
  fc.nat(400).map((characters) => ({ characters })),
  fc.double({ min: 0.001, max: 1, noNaN: true }).map((ratio) => ({ ratio })),
)

describe('whatever the text, whatever the length', () => {
  it('every sentence is an exact slice with something in it, in reading order, none overlaps another', () => {
    fc.assert(
      fc.property(anyText, anyLength, fc.constantFrom(english, korean, thai), (text, n, language) => {
        let last = 0
        for (const sentence of summarize(text, n, { language }).sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text.trim()).toBe(sentence.text)
          expect(sentence.text).not.toBe('')
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          last = sentence.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('there are as many sentences as asked for or as there are', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, n) => {
        const digest = summarize(text, n)
        expect(digest.sentences).toHaveLength(Math.min(n, digest.article.sentences))
        if (/[\p{L}\p{N}]/u.test(text)) expect(digest.article.sentences).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('no length is exceeded', () => {
    fc.assert(
      fc.property(anyText, fc.nat(400), (text, limit) => {
        expect(summarize(text, { characters: limit }).text.length).toBeLessThanOrEqual(limit)
        expect(summarize(text, { words: limit }).text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(limit)
        const ratio = (limit + 1) / 401
        const { kept, article } = summarize(text, { ratio })
        expect(kept.characters).toBeLessThanOrEqual(ratio * article.characters)
      }),
      { numRuns: 500 },
    )
  })

  it('scores lie between 0 and 1 and their parts add up', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, n) => {
        for (const { score, parts } of summarize(text, n, {
          explain: true,
          query: 'council bridge',
          title: 'The bridge',
        }).sentences) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          const values = Object.values(parts ?? {})
          expect(values.every((part) => part >= 0)).toBe(true)
          expect(values.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9)
        }
      }),
    )
  })

  it('the same call has the same answer', () => {
    fc.assert(
      fc.property(anyText, anyLength, (text, n) => {
        expect(summarize(text, n)).toEqual(summarize(text, n))
      }),
    )
  })

  it('CRLF and LF have the same answer', () => {
    fc.assert(
      fc.property(anyText, fc.nat(10), (any, n) => {
        const text = any.replaceAll('\r', '')
        const unix = summarize(text, n)
        const windows = summarize(text.replaceAll('\n', '\r\n'), n)
        expect(windows.sentences.map((sentence) => sentence.text.replaceAll('\r\n', '\n'))).toEqual(
          unix.sentences.map((sentence) => sentence.text),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('any splitter may be passed, however much it loses, and nothing of the text is lost', () => {
    const splitters = [
      (paragraph: string) => paragraph.split(/(?<=[.!?]) /),
      (paragraph: string) => paragraph.replace(/[.!?]/g, '').split('  '),
      () => [],
      () => ['nothing of the kind', ''],
      (paragraph: string) => [...paragraph],
    ]
    fc.assert(
      fc.property(anyText, fc.constantFrom(...splitters), (text, split) => {
        for (const { text: sentence, start, end } of summarize(text, 50, { split }).sentences)
          expect(text.slice(start, end)).toBe(sentence)
      }),
    )
  })
})
