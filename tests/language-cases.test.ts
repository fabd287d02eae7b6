import { expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'
import type { Language } from '../src/language.ts'
import * as languages from '../src/languages.ts'
import { splitSentences } from '../src/sentences.ts'
import { CASES } from './language-cases.ts'

const VALUES: Record<string, unknown> = { ...languages }

it('every language has its cases', () => {
  const names = Object.entries(VALUES).flatMap(([name, value]) =>
    typeof value === 'object' && (value as Language).code !== 'und' ? [name] : [],
  )
  expect(Object.keys(CASES).sort()).toEqual(names.sort())
})

it.each(Object.entries(CASES))('%s: abbreviations, decimals, quotations and questions', (name, marked) => {
  const sentences = marked.split('|')
  const text = sentences.join(name === 'chinese' || name === 'japanese' ? '' : ' ')
  const found = splitSentences(text, findBlocks(text), VALUES[name] as Language)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

it('a quotation that its sentence goes on after', () => {
  const text = '他喊道。“谁付钱？”我们的记者问。“没有人。”会议结束了。他说了很多。'
  const found = splitSentences(text, findBlocks(text), languages.chinese)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    '他喊道。',
    '“谁付钱？”我们的记者问。',
    '“没有人。”',
    '会议结束了。',
    '他说了很多。',
  ])
})
