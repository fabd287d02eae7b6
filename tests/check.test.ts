import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'
import { english } from '../src/languages/english.ts'

const call =
  (...args: unknown[]): (() => unknown) =>
  () =>
    (summarize as (...args: unknown[]) => unknown)(...args)

const fail = (): never => {
  throw new EvalError('of the argument itself')
}
const thrower = (name: string): object => Object.defineProperty({}, name, { get: fail, enumerable: true })

describe('a wrong argument gets an error that names it, says what was expected and what came', () => {
  it.each<[unknown[], ErrorConstructor, string]>([
    [[undefined, 3], TypeError, 'Expected `text` to be a string, got undefined'],
    [[null, 3], TypeError, 'Expected `text` to be a string, got null'],
    [[42, 3], TypeError, 'Expected `text` to be a string, got 42 (number)'],
    [[['a'], 3], TypeError, 'Expected `text` to be a string, got an array'],
    [[{ text: 'a' }, 3], TypeError, 'Expected `text` to be a string, got { text: "a" }'],
    [['a', 2.5], RangeError, 'Expected `n` to be a whole number from 0 up, got 2.5 (number)'],
    [['a', -1], RangeError, 'Expected `n` to be a whole number from 0 up, got -1 (number)'],
    [['a', Number.NaN], RangeError, 'Expected `n` to be a whole number from 0 up, got NaN (number)'],
    [['a', Number.POSITIVE_INFINITY], RangeError, 'Expected `n` to be a whole number from 0 up, got Infinity (number)'],
    [['a', '3'], TypeError, 'Expected `n` to be a whole number from 0 up, got "3" (string)'],
    [['a', 3n], TypeError, 'Expected `n` to be a whole number from 0 up, got 3 (bigint)'],
    [['a', null], TypeError, 'Expected `n` to be a whole number from 0 up, got null'],
    [['a'], TypeError, 'Expected `n` to be a whole number from 0 up, got undefined'],
    [['a', { words: -1 }], RangeError, 'Expected `n.words` to be a whole number from 0 up, got -1 (number)'],
    [['a', { characters: '9' }], TypeError, 'Expected `n.characters` to be a whole number from 0 up, got "9" (string)'],
    [['a', { ratio: 0 }], RangeError, 'Expected `n.ratio` to be a number above 0 up to 1, got 0 (number)'],
    [['a', { ratio: 1.1 }], RangeError, 'Expected `n.ratio` to be a number above 0 up to 1, got 1.1 (number)'],
    [['a', { ratio: Number.NaN }], RangeError, 'Expected `n.ratio` to be a number above 0 up to 1, got NaN (number)'],
    [['a', { ratio: '1' }], TypeError, 'Expected `n.ratio` to be a number above 0 up to 1, got "1" (string)'],
    [
      ['a', { ratio: Symbol('half') }],
      TypeError,
      'Expected `n.ratio` to be a number above 0 up to 1, got Symbol(half) (symbol)',
    ],
    [['a', 3, null], TypeError, 'Expected `options` to be an object, got null'],
    [['a', 3, 'de'], TypeError, 'Expected `options` to be an object, got "de" (string)'],
    [['a', 3, { title: 1 }], TypeError, 'Expected `options.title` to be a string, got 1 (number)'],
    [['a', 3, { query: [] }], TypeError, 'Expected `options.query` to be a string, got an array'],
    [['a', 3, { stem: 'porter' }], TypeError, 'Expected `options.stem` to be a function, got "porter" (string)'],
    [['a', 3, { explain: 1 }], TypeError, 'Expected `options.explain` to be true or false, got 1 (number)'],
    [
      ['a', 3, { corpus: { documents: 0, documentFrequency: new Map() } }],
      RangeError,
      'Expected `options.corpus.documents` to be a whole number from 1 up, got 0 (number)',
    ],
  ])('%o → %o %s', (args, type, message) => {
    expect(call(...args)).toThrow(new type(message))
  })

  it.each([[{}], [{ words: 3, ratio: 0.5 }], [{ sentence: 3 }], [[3]]])(
    'a length has exactly one unit: not %o',
    (length) => {
      expect(call('a', length)).toThrow(TypeError)
      expect(call('a', length)).toThrow('exactly one of `sentences`, `words`, `characters`, `ratio`')
    },
  )

  it.each([
    ['language', 'en'],
    ['language', { code: 'en' }],
    ['language', { code: 'en', stopWords: new Set() }],
    ['language', { ...english, abbreviations: ['dr'] }],
    ['language', { ...english, stem: 3 }],
    ['language', { ...english, unmarked: /x/ }],
    ['language', { ...english, wordsOf: ['x'] }],
    ['language', { ...english, wordsPerMinute: 200n }],
    ['language', { ...english, wordsPerMinute: Symbol('fast') }],
    ['language', { ...english, stopWords: { has: true } }],
    ['language', { ...english, cues: 'we show' }],
    ['stopWords', 'the'],
    ['split', {}],
    ['corpus', new Map()],
    ['corpus', { documents: 5, documentFrequency: { get: 5 } }],
  ])('options.%s is not %o', (name, value) => {
    expect(call('a', 3, { [name]: value })).toThrow(TypeError)
    expect(call('a', 3, { [name]: value })).toThrow(`options.${name}`)
  })

  it('an object that came is shown with the values of its first fields, what is in these left out', () => {
    expect(call('a', 3, { blocks: [{ start: 0, end: 5, kind: 'paragraph' }] })).toThrow(
      /^Expected `options\.blocks\[0\]` to be .*, got { start: 0, end: 5, kind: "paragraph" }$/,
    )
    expect(call('a', { words: 3, ratio: 0.5 })).toThrow('got { words: 3, ratio: 0.5 }')
    expect(call({ of: null, by: undefined, body: ['a'], read: () => '', page: {} }, 3)).toThrow(
      'got { of: null, by: undefined, body: …, read: …, page: … }',
    )
    expect(call(Object.assign({}, 'abcdefghij'), 3)).toThrow(/6: "g", 7: "h" }$/)
    expect(call({}, 3)).toThrow('got { }')
  })

  it.each<[string, unknown[], ErrorConstructor, string]>([
    ['text with a getter that throws', [thrower('body'), 3], TypeError, 'text'],
    ['a length with one', ['a', thrower('paragraphs')], TypeError, 'n'],
    ['an option with one', ['a', 3, { title: thrower('text') }], TypeError, 'options.title'],
    ['a block with one', ['a', 3, { blocks: [thrower('note')] }], RangeError, 'options.blocks[0]'],
    ['a proxy that names no fields', ['a', 3, { query: new Proxy({}, { ownKeys: fail }) }], TypeError, 'options.query'],
  ])('what came may throw when it is shown, the error is ours all the same: %s', (_, args, type, name) => {
    expect(call(...args)).toThrow(type)
    expect(call(...args)).toThrow(`Expected \`${name}\` to be`)
  })

  it('a long wrong value is cut short in the message', () => {
    expect(call('a', 'x'.repeat(1000))).toThrow(/^Expected `n` .{0,60}"x{40}…" \(string\)$/)
  })
})

describe('what is left out is not wrong', () => {
  it('an option that is undefined is as good as none, an unknown one is left alone', () => {
    expect(call('A dog barked.', 1, { title: undefined, colour: 'red' })()).toEqual(summarize('A dog barked.', 1))
  })

  it('so is a unit of a length that is undefined', () => {
    expect(call('A dog barked.', { sentences: undefined, words: 9 })()).toEqual(
      summarize('A dog barked.', { words: 9 }),
    )
  })
})
