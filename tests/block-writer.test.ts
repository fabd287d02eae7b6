import { describe, expect, it } from 'vitest'
import { BlockWriter } from '../src/block-writer.ts'

function write(use: (writer: BlockWriter) => void): BlockWriter {
  const writer = new BlockWriter()
  use(writer)
  writer.end()
  return writer
}

const paragraphs = (writer: BlockWriter, ...lines: string[]): void => {
  for (const line of lines) {
    writer.begin('paragraph')
    writer.write(line)
  }
}

describe('the text of a document', () => {
  it.each<[string, (writer: BlockWriter) => void, string]>([
    ['has a blank line between blocks', (writer) => paragraphs(writer, 'One.', 'Two.'), 'One.\n\nTwo.'],
    ['has white space as a page shows it', (writer) => paragraphs(writer, ' The \n\t dam '), 'The dam'],
    ['has no soft hyphens', (writer) => paragraphs(writer, 'flood\u00adgate'), 'floodgate'],
    ['has no empty blocks', (writer) => paragraphs(writer, '', 'One.', ' ', 'Two.'), 'One.\n\nTwo.'],
    [
      'has a blank between pieces only where one of them has it',
      (writer) => {
        for (const piece of ['The', ' dam', 's ', 'broke']) writer.write(piece)
      },
      'The dams broke',
    ],
    [
      'has the items of a list line by line, each after its marker',
      (writer) => {
        for (const [item, marker] of [['Boil it', '1. '] as const, ['Peel it', '2. '] as const]) {
          writer.begin('item', marker)
          writer.write(item)
        }
      },
      '1. Boil it\n2. Peel it',
    ],
    [
      'goes on after a line break in mid-sentence',
      (writer) => {
        writer.write('The dam above')
        writer.breakLine()
        writer.write('the village broke.')
      },
      'The dam above the village broke.',
    ],
    [
      'has a new line after a break that ends a sentence',
      (writer) => {
        writer.write('The dam broke.')
        writer.breakLine()
        writer.write('Nobody was hurt.')
      },
      'The dam broke.\nNobody was hurt.',
    ],
    [
      'has a new block after two breaks',
      (writer) => {
        writer.write('The dam broke')
        writer.breakLine()
        writer.breakLine()
        writer.write('and Nobody was hurt.')
      },
      'The dam broke\n\nand Nobody was hurt.',
    ],
  ])('%s', (_, use, text) => {
    expect(write(use).text).toBe(text)
  })

  it('says where in it each block stands, without its marker, and of what kind it is', () => {
    const writer = write((to) => {
      to.begin('heading')
      to.write('The dam')
      to.begin('item', '- ')
      to.write('It broke.')
    })
    expect(writer.blocks.map(({ start, end, kind }) => [kind, writer.text.slice(start, end)])).toEqual([
      ['heading', 'The dam'],
      ['item', 'It broke.'],
    ])
    expect([0, 1].map((block) => writer.textOf(block))).toEqual(['The dam', 'It broke.'])
  })
})
