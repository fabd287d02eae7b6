import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'
import { english } from '../src/languages/english.ts'
import { thai } from '../src/languages/thai.ts'
import { cutPassages } from '../src/passages.ts'
import { splitSentences } from '../src/sentences.ts'

const SPOKEN =
  'the council met on monday night to talk about the old weir it was built by the mill two hundred years ago and nobody ' +
  'has used it since the mill was closed anglers want it gone as eels and salmon cannot pass the mayor said that it ' +
  'would cost forty thousand pounds and that she will ask the county for help neighbours fear that the river will rise ' +
  'in their gardens the engineer said that there is no danger of that at all and that the weir has to go before winter'

const passagesOf = (text: string, language = english): string[] =>
  splitSentences(text, [{ start: 0, end: text.length, apart: true, marker: '', level: 0 }], language).map(
    ({ start, end }) => text.slice(start, end),
  )

describe('speech without marks is cut into passages', () => {
  it.each([
    ['of about the length of a sentence', SPOKEN],
    ['in lines', SPOKEN.replace(/(.{30}\S*) /g, '$1\n')],
    ['with a stop of an abbreviation', SPOKEN.replace('the mayor', 'mr. odell')],
    ['with many blanks between its words', SPOKEN.replaceAll(' ', ' '.repeat(9))],
  ])('%s', (_, text) => {
    const passages = passagesOf(text)
    expect(passages).toHaveLength(3)
    expect(passages.join(' ').split(/\s+/)).toEqual(text.split(/\s+/))
    for (const passage of passages) expect(passage.split(/\s+/).length).toBeGreaterThan(20)
  })

  it('in Chinese, where it has blanks', () => {
    const clause = '市议会星期一晚上讨论了那座旧堰'
    expect(passagesOf(`${clause} `.repeat(9).trim())).toEqual(Array(3).fill(`${clause} ${clause} ${clause}`))
  })

  it('and a digest is as long as was asked', () => {
    expect(summarize(SPOKEN, 1).kept.words).toBeLessThan(40)
    expect(summarize(SPOKEN, { words: 40 }).sentences).toHaveLength(1)
  })
})

describe('a run of words is left whole', () => {
  it.each([
    ['that is no longer than three passages', SPOKEN.slice(0, 370)],
    ['that ends with a mark, however long it is', `${SPOKEN}.`],
    ['that has commas', SPOKEN.replace(/ (and|as) /g, ', $1 ')],
    ['that has no blank', 'w'.repeat(5000)],
  ])('%s', (_, text) => expect(cutPassages(text, 0)).toEqual([]))

  it('in Thai, which has no marks in writing either', () => {
    const clause = 'สภาเทศบาลประชุมกันในคืนวันจันทร์เพื่อหารือเรื่องฝายเก่า'
    expect(passagesOf(`${clause}และ`.repeat(9), thai)).toHaveLength(1)
  })
})

it('passages end in order, inside of the text, at blanks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('word', ' ', '\n', 'a', '市', '.', ','), { maxLength: 999 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const end of cutPassages(text, 0)) {
        expect(end).toBeGreaterThan(last)
        expect(text.charAt(end)).toMatch(/\s/)
        last = end
      }
      expect(last).toBeLessThan(text.length || 1)
    }),
  )
})
