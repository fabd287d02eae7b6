import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/article.ts'
import type { Language } from '../src/language.ts'
import * as languages from '../src/languages.ts'
import { viewText } from '../src/view.ts'
import { CASES } from './language-cases.ts'
import { LINES } from './notice-lines.ts'

const VALUES: Record<string, unknown> = { ...languages }

const ROWS = LINES.map(([name, ...cells]) => {
  const [notices, endings, plain] = cells.map((cell) => cell.split('|')) as [string[], string[], string[]]
  const sentences = (CASES[name] as string).split('|')
  const paragraph = sentences.join(name === 'chinese' || name === 'japanese' ? '' : ' ')
  return { name, notices, endings, plain, paragraph, first: sentences[0] as string }
})

function read(text: string, language: unknown): string[] {
  return readArticle(viewText(text), language as Language).sentences.map(({ start, end }) => text.slice(start, end))
}

/** The same language, which knows English notices and endings alone. */
function bare(name: string): Language {
  const { notices: _, endings: __, ...language } = VALUES[name] as Language
  return language
}

it('every language but English has notices and endings', () => {
  expect(LINES.map(([name]) => name).sort()).toEqual(
    Object.keys(CASES)
      .filter((name) => name !== 'english')
      .sort(),
  )
})

describe('lines that begin as the page’s do are no sentences', () => {
  const cases = ROWS.flatMap(({ notices, ...row }) => notices.map((notice) => ({ notice, ...row })))

  it.each(cases)('$name: $notice', ({ name, notice, paragraph, first }) => {
    const text = `${paragraph}\n\n${notice} ${first}\n\n${paragraph}`
    const article = read(`${paragraph}\n\n${paragraph}`, VALUES[name])
    expect(read(text, VALUES[name])).toEqual(article)
    // and would be without them
    expect(read(text, bare(name)).length).toBeGreaterThan(article.length)
  })
})

describe('nothing below these headings is a sentence', () => {
  const cases = ROWS.flatMap(({ endings, ...row }) => endings.map((ending) => ({ ending, ...row })))

  it.each(cases)('$name: $ending', ({ name, ending, paragraph }) => {
    const article = `${paragraph}\n\n${paragraph}`
    const text = `${article}\n\n${ending}\n\n${paragraph}`
    expect(read(text, VALUES[name])).toEqual(read(article, VALUES[name]))
    expect(read(text, bare(name)).length).toBeGreaterThan(read(article, VALUES[name]).length)
  })
})

describe('lines that begin similarly are sentences', () => {
  const cases = ROWS.flatMap(({ plain, ...row }) => plain.map((sentence) => ({ sentence, ...row })))

  it.each(cases)('$name: $sentence', ({ name, sentence, paragraph }) => {
    expect(read(`${paragraph}\n\n${sentence}\n\n${paragraph}`, VALUES[name])).toContain(sentence)
    expect(read(`${sentence}\n\n${paragraph}`, VALUES[name])).toContain(sentence)
  })
})

it.each([
  ['german', 'Pressemitteilung Nr. 112/2024'],
  ['french', 'Communiqué de presse'],
  ['spanish', 'Nota de prensa'],
  ['italian', 'Comunicato stampa'],
  ['portuguese', 'Últimas notícias'],
  ['dutch', 'Persbericht'],
  ['polish', 'Informacja prasowa'],
  ['russian', 'Новости'],
  ['russian', 'Иванов П.С., Кузнецова Л.А.'],
  ['ukrainian', 'Коваль О. В., Мельник І. П.'],
  ['lithuanian', 'V. Pavardenio nuotr.'],
  ['korean', '새 다리 조감도이다. (사진=춘천시 제공)'],
  ['korean', '<저작권자(c) 새한통신, 무단 전재-재배포 금지>'],
])('labels and credits are neither headline nor sentence: %s, %s', (name, line) => {
  const { paragraph } = ROWS.find((row) => row.name === name) as { paragraph: string }
  const { title, sentences } = readArticle(viewText(`${line}\n\n${paragraph}`), VALUES[name] as Language)
  expect(title).toBe(undefined)
  expect(sentences).toHaveLength(read(paragraph, VALUES[name]).length)
})

it('letters of items in Korean judgments are no sentences', () => {
  expect(
    read('상고이유를 판단한다.\n가. 손해배상책임은 고의 또는 과실을 요건으로 한다.', languages.korean),
  ).toHaveLength(2)
})

it('short sentences inside a paragraph are looked at as well', () => {
  const text = 'Die Stadt zahlt rund drei Millionen Euro für die Halle. Lesen Sie auch: Wer zahlt. Niemand weiß, wozu.'
  expect(read(text, languages.german)).toHaveLength(2)
})

it('a Nepali dateline with a danda is no sentence', () => {
  const text = 'काठमाडौं । नगरपालिकाले नयाँ विद्यालय बनाउने निर्णय गरेको छ । यसका लागि बीस लाख रुपैयाँ खर्च हुनेछ । को तिर्छ ?'
  expect(read(text, languages.nepali)).toEqual(read(text.replace('काठमाडौं । ', ''), languages.nepali))
})
