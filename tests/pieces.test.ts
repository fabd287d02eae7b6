import { describe, expect, it } from 'vitest'
import { joinPieces } from '../src/pieces.ts'

/** With it the text has a piece, whatever else it has. */
const PIECE = 'It fell, said\nRuth Odell\n, the mayor.\n'
const JOINED = PIECE.trimEnd().replaceAll('\n', ' ')

describe('a line that a scraper made of a piece of a sentence goes on in it', () => {
  it.each([
    ['a link before a comma', 'Engineers of\nMarlow & Sons\n, who know it.'],
    ['a link before a full stop', 'They come on\nMonday\n.'],
    ['a link before the end of a quotation', '“They come on\nMonday\n,” she said.'],
    ['a link before what goes on in small letters', 'Nobody came but the\nHarbour Board\nand its chairman.'],
    ['a link at the start of a paragraph', 'It is old.\nMarlow & Sons\nhave looked at it.'],
    ['a link with a small letter', 'She has\nlooked at it\nherself.'],
    ['two links, one behind the other', 'They came from the\nMarlow\nand\nLisk Bridge\n.'],
    [
      'a link under a long line',
      `She said that the weir had stood there for two hundred years and more, and ${'\n'}Marlow & Sons\nagreed.`,
    ],
    ['a genitive', 'Nobody has seen\nRuth Odell\n’s plan.'],
    ['a piece that keeps its blank', 'Nobody has seen \nRuth Odell for weeks.'],
    ['a piece in Russian', 'Об этом сообщил в понедельник\nглава города.'],
    ['a piece in Chinese', '市长\n王小明\n，星期一说'],
  ])('%s', (_, lines) => {
    const joined = joinPieces(PIECE + lines)
    expect(joined).toHaveLength(PIECE.length + lines.length)
    expect(joined.split('\n')[0]).toBe(JOINED)
    expect(joined.split('\n').at(-1)).toBe(
      lines
        .split('\n')
        .slice(lines.startsWith('It is old.') ? 1 : 0)
        .join(' '),
    )
  })
})

describe('a line stays one', () => {
  it.each([
    ['under a sentence', `${PIECE}It is old.\nThe mayor came.`],
    ['under a heading', `${PIECE}A bridge that fell\nThe mayor came, and so did we.`],
    ['in a menu', `${PIECE}Home\nSport\nContact`],
  ])('%s', (_, text) => expect(joinPieces(text).split('\n').slice(1)).toEqual(text.split('\n').slice(3)))

  it.each([
    ['in small letters', 'two cups of flour\none egg\nsalt'],
    [
      'where lines were wrapped, whatever they begin with',
      'The mayor of the town said that nobody had seen it come down\n, and nobody had.',
    ],
  ])('%s, where no line is a piece', (_, text) => expect(joinPieces(text)).toBe(text))
})
