import fc from 'fast-check'
import sbd from 'sbd'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'
import { english } from '../src/languages/english.ts'
import { realign } from '../src/realign.ts'
import { type Splitter, splitSentences } from '../src/sentences.ts'

function slices(paragraph: string, splitter: Splitter): string[] {
  let start = 0
  return realign(paragraph, splitter).map((end) => {
    const slice = paragraph.slice(start, end)
    start = end
    return slice.trim()
  })
}

describe('a splitter’s strings are found again in the paragraph', () => {
  it.each<[string, string, string[], string[]]>([
    ['exact', 'One. Two.', ['One.', 'Two.'], ['One.', 'Two.']],
    ['white space collapsed', 'One  a.\n Two\tb.', ['One a.', 'Two b.'], ['One  a.', 'Two\tb.']],
    ['white space kept', 'One. Two.', ['One. ', 'Two.'], ['One.', 'Two.']],
    ['full stops dropped', 'He sat.The dog sat.', ['He sat', 'The dog sat.'], ['He sat.', 'The dog sat.']],
    ['a word dropped', 'One uh two. Three.', ['One two.', 'Three.'], ['One uh two.', 'Three.']],
    ['a beginning dropped', 'Well, one. Two.', ['one.', 'Two.'], ['Well, one.', 'Two.']],
    ['an end dropped', 'One. Two. Rest', ['One.', 'Two.'], ['One.', 'Two. Rest']],
    [
      'a long middle dropped',
      `One a. ${'x '.repeat(200)}Two b. End.`,
      ['One a.', 'Two b.', 'End.'],
      [`One a. ${'x '.repeat(200).trim()}`, 'Two b.', 'End.'],
    ],
    ['another text between', 'One. Two.', ['One.', 'Nobody said this', 'Two.'], ['One.', 'Two.']],
    ['another text only', 'One. Two.', ['Nobody', 'said this'], ['One. Two.']],
    [
      'a common word from elsewhere',
      `One. ${'x '.repeat(999)}the end. Two.`,
      ['the', 'One.', 'Two.'],
      [`One. ${'x '.repeat(999)}the end. Two.`],
    ],
    ['the same twice', 'No. No. No.', ['No.', 'No.', 'No.'], ['No.', 'No.', 'No.']],
    ['nothing', 'One. Two.', [], ['One. Two.']],
    ['empty strings', 'One. Two.', ['', ' ', 'One.', '', 'Two.'], ['One.', 'Two.']],
    ['parts of words', 'abcd', ['ab', 'cd'], ['ab', 'cd']],
  ])('%s', (_, paragraph, pieces, wanted) => expect(slices(paragraph, () => pieces)).toEqual(wanted))

  it('what is no list of strings is no split', () => {
    for (const pieces of [undefined, null, 3, 'One.', {}, [3, null, {}]]) {
      expect(slices('One. Two.', (() => pieces) as unknown as Splitter)).toEqual(['One. Two.'])
    }
  })

  it('sbd.sentences fits, and loses nothing', () => {
    const text = 'He sat.The dog sat. Mr. Smith has a Ph.D. too.\nA wrapped line. @~@ All of it?! Yes.'
    const sentences = splitSentences(
      text,
      [{ start: 0, end: text.length, apart: true, marker: '', level: 0 }],
      english,
      (paragraph) => sbd.sentences(paragraph),
    )
    expect(sentences.length).toBeGreaterThan(3)
    expect(
      sentences
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
  })

  it('a wrapped line reaches the splitter as one line', () => {
    realign('one\ntwo', (paragraph) => {
      expect(paragraph).toBe('one two')
      return [paragraph]
    })
  })

  it('any answer to any text gives sentences in order that cover it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, pieces) => {
        const blocks = findBlocks(text)
        const sentences = splitSentences(text, blocks, english, () => [...pieces, ...text.split('a')])
        const kept = sentences.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/\s/g, '')).toBe(
          blocks
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        )
      }),
    )
  })
})
