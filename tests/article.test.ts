import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/article.ts'
import { english } from '../src/languages/english.ts'

/** The sentences and the title, line ends as "\n". */
function read(text: string): { sentences: string[]; title: string | undefined } {
  const { sentences, title } = readArticle(text, english)
  return {
    sentences: sentences.map(({ start, end }) => text.slice(start, end).replaceAll(/\r+\n/g, '\n')),
    title: title?.replaceAll(/\r+\n/g, '\n'),
  }
}

describe('an article is the same with "\\r\\n" and with "\\n"', () => {
  // each at a limit of characters that the other side of "\r" is beyond
  it.each([
    ['a sentence of 45 characters over two lines', 'The old mill by the river will not\nopen again.\n\nIt is shut.'],
    [
      'a line of 149 without a mark',
      `${'wood '.repeat(15)}and\n${'stone '.repeat(11)}bank\n\nThe bank of the river was built of wood and stone.`,
    ],
    [
      'a title over two lines',
      'Council votes to close the bridge\nfor two years\n\nThe council voted to close the bridge.',
    ],
    ['blank lines at both ends', '\n\n The ferry was late.\n\n\nNobody knew why. \n\n'],
    ['nothing but line ends', '\n\n\n'],
  ])('%s', (_, text) => {
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
    expect(read(text.replaceAll('\n', '\r\r\n'))).toEqual(read(text))
  })

  it('and with any number of "\\r"', () => {
    const text = 'The levee broke in the old town.\nThe people left.'
    expect(read(text.replace('\n', `${'\r'.repeat(100_000)}\n`))).toEqual(read(text))
  })

  it('wrapped at any width', () => {
    const words = fc.constantFrom(
      ...'The mayor said on Tuesday a new bridge would open. Why? No! Share (AP) By Photo: 12 U.S.'.split(' '),
    )
    const line = fc.array(words, { minLength: 1, maxLength: 20 }).map((line) => line.join(' '))
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n- ')))
      .map((lines) => lines.flat().join(''))
    fc.assert(
      fc.property(text, (text) => {
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a title', () => {
  it('that the caller knows is the one, and that of the page is none of the sentences', () => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    const { title, sentences } = readArticle(text, english, undefined, 'Ferry runs')
    expect(title).toBe('Ferry runs')
    expect(sentences).toHaveLength(1)
  })

  it.each(['', ' '])('%j is none: that of the page stays', (given) => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    expect(readArticle(text, english, undefined, given).title).toBe('Bridge closed')
  })

  it('keeps a mark-up that is only of a part', () => {
    const text = '**Ferries** are **back**\n\nThe ferries came back on Monday after a year in the yard of the town.'
    expect(readArticle(text, english).title).toBe('**Ferries** are **back**')
  })

  it.each(['title: Bridge closed', '**Bridge closed**', '= Bridge closed'])('comes without its mark-up: %s', (line) => {
    const text = `${line}\n\nThe bridge was closed on Monday after a barge had struck it.`
    expect(readArticle(text, english).title).toBe('Bridge closed')
  })
})
