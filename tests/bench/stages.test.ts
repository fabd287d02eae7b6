import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepare, runCore, splitAll } from '../../bench/stages.ts'
import { summarize } from '../../src/index.ts'

const article = readFileSync(resolve(import.meta.dirname, '../../fixtures/hard-news/article.txt'), 'utf8')

describe('the stages of the bench, run one by one, give what the library gives', () => {
  it.each([
    ['as the article is written', article],
    ['with no-break blanks between its words', article.replaceAll(' ', '\u00a0')],
    ['with the line ends of Windows', article.replaceAll('\n', '\r\n')],
    ['with narrow no-break blanks between its words', article.replaceAll(' ', '\u202f')],
  ])('%s', (_, text) => {
    const { sentences } = summarize(text, 5)
    expect(runCore(prepare(text), 5).picked).toEqual(sentences.map(({ index }) => index))
    for (const { text: sentence } of sentences) expect(splitAll(text).join('\n')).toContain(sentence)
  })
})
