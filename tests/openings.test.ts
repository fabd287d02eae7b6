import { describe, expect, it } from 'vitest'
import { afterLabel, readDateline } from '../src/openings.ts'
import { BODY, HEADLINE, read } from './reading.ts'

const STORY = 'The ferries stopped on Monday, and nobody could say why.'

it.each([
  `PRISTINA, Kosovo (AP) — |${STORY}`,
  `MARROW BRIDGE, May 3 – |${STORY}`,
  `MARLOW FLATS, Mo. — |${STORY}`,
  `London (Reuters) - |${STORY}`,
  `LONDON, England (CNN) -- |${STORY}`,
  `Rio de Janeiro (AFP) – |${STORY}`,
  `(CNN)|${STORY}`,
  `Washington (CNN) |${STORY}`,
  `(The River Reporter)|${STORY}`,
  `Marrow Bridge, River News - - |${STORY}`,
  `Madrid, 3 may (EFE).- |${STORY}`,
  `STAVANGER (NTB): |${STORY}`,
  `River.com-|${STORY}`,
  `River.com, Marrow Bridge - |${STORY}`,
  `RIVER.NET, MARROW BRIDGE-|${STORY}`,
  `PARIS - |“${STORY}”`,
  'SÃO PAULO - |O serviço de barcas parou na segunda-feira.',
  'Bergamo, 14 marzo 2024 – |Il traghetto si è fermato.',
  'ĐÀ NẴNG - |Ứng viên đã đến.',
  'МОСКВА, 15 апреля — |Ґрунтові води зникли.',
  'القاهرة (رويترز) - |توقفت العبّارات يوم الاثنين.',
  '(서울=연합뉴스) 박지훈 기자 = |나룻배가 월요일에 멈췄다.',
  '[제주=뉴시스]|나룻배가 월요일에 멈췄다.',
  '新华社北京3月18日电（记者 李明）|渡轮周一停航。',
  '中新網昆明3月18日電 |渡輪週一停航。',
])('a dateline is none of its sentence: %s', (marked) => {
  const [dateline = '', sentence = ''] = marked.split('|')
  const page = read(`${HEADLINE}\n\n${dateline}${sentence}\n\n${BODY[1]}`)
  expect(page.real[0]).toBe(sentence.trimStart())
  expect(page.dateline).toBe(true)
})

it('an agency after the dateline is no sentence', () => {
  const opening = `МОСКВА, 15 апреля — РИА Новости. ${BODY[0]}`
  expect(read(`${HEADLINE}\n\n${opening}\n\n${BODY[1]}`).real).toEqual([BODY[0], BODY[1]])
  expect(read('PARIS — River News.').real).toEqual(['River News.'])
})

it.each([
  'Lisbon – The ferries stopped on Monday.',
  'River News - The ferries stopped on Monday.',
  'River Pay – Marrow’s new ticket – is late.',
  'NASA – America’s agency for space – is late.',
  'Calloway, Moore & Hale – Three mayors – are late.',
  'Marrow Bridge 0 – 3 Casper Ridge: a sad day.',
])('what may be a name before a dash stays, but news opens so: %s', (sentence) => {
  expect(readDateline(sentence)).toEqual({ length: 0 })
})

it.each([
  'Praha – část města zůstala bez vody.',
  'Ο πρόεδρος της χώρας – όλοι το είπαν.',
  'River.js is a site for ferries - They stopped on Monday.',
  'River.com-ferries stopped on Monday.',
  'Calliope - also known as the old one - stopped on Monday.',
  'A ferry stopped on Monday - after a debate.',
  'The ferries (there are three) stopped on Monday.',
  'River transport authority (RTA) - Three ferries.',
  'River Transport Authority (RTA)-3 ferries stopped.',
  'NATO ferries stopped on Monday.',
  'PARIS -',
  '',
])('no dateline: %s', (sentence) => {
  expect(readDateline(sentence)).toBeUndefined()
})

describe('the time of a turn, a message or a subtitle, or the number of a paragraph, is none of its sentence', () => {
  it.each([
    ['[00:01:26] ', 'Anna Riggs: The river rose.'],
    ['[12/03/2024, 18:02:11] ', 'Anna: The river rose.'],
    ['[2024-05-03 09:01] ', 'Anna: The river rose.'],
    ['[9:01 PM] ', 'Anna: The river rose.'],
    ['12/03/2024, 18:02 - ', 'Anna: The river rose.'],
    ['00:00:01,000 --> 00:00:04,200\n', 'The river rose.'],
    ['00:00:01.000 --> 00:00:04.200 ', 'The river rose.'],
    ['[12] ', 'The river rose.'],
    ['[0012]   ', 'The river rose.'],
    ['', '[a] The river rose.'],
    ['', '18:02 was when the river rose.'],
    ['', '12/03/2024 was when the river rose.'],
    ['', '[00:01:26]'],
  ])('%j|%s', (time, sentence) => {
    expect(afterLabel(time + sentence, 0, time.length + sentence.length)).toBe(time.length)
  })

  it('up to the end of its sentence', () => {
    expect(afterLabel('[00:01:26] The river rose.', 0, 10)).toBe(0)
  })
})
