import { describe, expect, it } from 'vitest'
import { findItems } from '../src/items.ts'

/** The paragraph cut where items start. */
function cut(paragraph: string, marker = ''): string[] {
  const starts = [0, ...findItems(paragraph, marker)]
  return starts.map((start, i) => paragraph.slice(start, starts[i + 1]).trim())
}

describe('a list in one line is cut before each next', () => {
  it.each([
    ['number', '1. Boil it. 2. Peel it. 3. Eat it.', ['1. Boil it.', '2. Peel it.', '3. Eat it.']],
    ['letter', 'a) Boil it b) Peel it', ['a) Boil it', 'b) Peel it']],
    ['number in the same style', '1. Boil it 2) twice 2. Peel it', ['1. Boil it 2) twice', '2. Peel it']],
    ['number and no other', '1. Boil 7. of them 2. Peel it', ['1. Boil 7. of them', '2. Peel it']],
    ['number after a bullet', '• 1. Boil it • 2. Peel it', ['• 1. Boil it', '• 2. Peel it']],
  ])('%s', (_, paragraph, items) => {
    expect(cut(paragraph)).toEqual(items)
  })

  it('number, where the first one stands before the paragraph', () => {
    expect(cut('Boil it 2. Peel it', '1. ')).toEqual(['Boil it', '2. Peel it'])
  })
})

describe('no list', () => {
  it.each([
    ['sentences that end with numbers', 'We met in room 1. Then in room 2. Nobody came.'],
    ['a list of one', '1. Boil it.'],
    ['figures', '1.5 litres and 2.5 litres'],
    ['initials', 'A. Lund and B. Moor'],
    ['nothing', ''],
  ])('%s', (_, paragraph) => {
    expect(findItems(paragraph, '')).toEqual([])
  })
})
