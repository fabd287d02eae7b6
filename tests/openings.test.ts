import { describe, expect, it } from 'vitest'
import type { Language } from '../src/language.ts'
import {
  arabic,
  chinese,
  english,
  german,
  hindi,
  indonesian,
  japanese,
  korean,
  marathi,
  nepali,
  persian,
  tamil,
  telugu,
} from '../src/languages.ts'
import { afterLabel, datelineLength } from '../src/openings.ts'
import { BODY, HEADLINE, read } from './reading.ts'

const STORY = 'The ferries stopped on Monday, and nobody could say why.'

it.each([
  `PRISTINA, Kosovo (AP) — |${STORY}`,
  `MARROW BRIDGE, May 3 – |${STORY}`,
  `MARLOW FLATS, Mo. — |${STORY}`,
  `CASPER RIDGE, N.C., Sept. 17, 2024 – |${STORY}`,
  `CASPER RIDGE, N.C.--(BUSINESS WIRE)--|${STORY}`,
  `London (Reuters) - |${STORY}`,
  `LONDON, England (CNN) -- |${STORY}`,
  `London CNN — |${STORY}`,
  `Rio de Janeiro (AFP) – |${STORY}`,
  `New Delhi, May 3 (PTI) |${STORY}`,
  `(CNN)|${STORY}`,
  `Washington (CNN) |${STORY}`,
  `(WIRED)|${STORY}`,
  `Marrow Bridge, River News - - |${STORY}`,
  `Madrid, 3 may (EFE).- |${STORY}`,
  `Dakar, 3 mars 2024 (APS) – |${STORY}`,
  `STAVANGER (NTB): |${STORY}`,
  `River.com-|${STORY}`,
  `River.com, Marrow Bridge - |${STORY}`,
  `RIVER.NET, MARROW BRIDGE-|${STORY}`,
  `Jakarta, CNN Indonesia -- |${STORY}`,
  `PARIS - |“${STORY}”`,
  `MARROW BRIDGE—|${STORY}`,
  `MARLOW FLATS, Mo.—|${STORY}`,
  `MARROW BRIDGE, Lower Reach—|${STORY}`,
  `(VnMedia) - |${STORY}`,
  `PARIS -  \t |${STORY}`,
  'SÃO PAULO - |O serviço de barcas parou na segunda-feira.',
  'Bergamo, 14 marzo 2024 – |Il traghetto si è fermato.',
  'МОСКВА, 15 апреля — |Ґрунтові води зникли.',
])('a dateline is none of its sentence: %s', (marked) => {
  const [dateline = '', sentence = ''] = marked.split('|')
  const page = read(`${HEADLINE}\n\n${dateline}${sentence}\n\n${BODY[1]}`)
  expect(page.real[0]).toBe(sentence)
  expect(page.dateline).toBe(true)
})

it.each<[string, Language, string]>([
  ['Korean', korean, '(서울=연합뉴스) 박지훈 기자 = |나룻배가 월요일에 멈췄다.'],
  ['Korean', korean, '[제주=뉴시스]|나룻배가 월요일에 멈췄다.'],
  ['Korean', korean, '[강원일보 박지훈 기자] |나룻배가 월요일에 멈췄다.'],
  ['Chinese', chinese, '新华社北京3月18日电（记者 李明）|渡轮周一停航。'],
  ['Chinese', chinese, '中新網昆明3月18日電 |渡輪週一停航。'],
  ['Chinese', chinese, '（中央社台北18日電）|渡輪週一停航。'],
  ['Chinese', chinese, '本报讯（记者 李明）|渡轮周一停航。'],
  ['Japanese', japanese, '【ワシントン＝李明】|渡し船は月曜日に止まった。'],
  ['Japanese', japanese, '［東京　５日　ロイター］ - |渡し船は月曜日に止まった。'],
  ['Hindi', hindi, 'नई दिल्ली, 5 मार्च (भाषा) |नावें सोमवार को रुक गईं।'],
  ['Marathi', marathi, 'पुणे, ता. 5 मार्च (वृत्तसंस्था) : |बोटी सोमवारी थांबल्या.'],
  ['Nepali', nepali, 'काठमाडौं, साउन १८ (रासस) : |डुङ्गाहरू सोमबार रोकिए।'],
  ['Arabic', arabic, 'القاهرة (رويترز) - |توقفت العبّارات يوم الاثنين.'],
  ['Persian', persian, 'اصفهان - ایرنا - |قایق‌ها روز دوشنبه ایستادند.'],
  ['Persian', persian, 'به گزارش خبرگزاری ایسنا، |قایق‌ها روز دوشنبه ایستادند.'],
  ['Persian', persian, '|به گزارش سازمان ملل، قایق‌ها ایستادند.'],
  ['Indonesian', indonesian, 'Malang - |Feri berhenti pada hari Senin.'],
  ['Indonesian', indonesian, '|Malang - kota yang sejuk - punya feri.'],
  ['German', german, '|Amazon.com-Gründer Jeff Bezos tritt ab.'],
  ['Chinese', chinese, '|3月18日电影院重新开放。'],
  ['Chinese', chinese, '|《每日电讯报》周二报道了这件事。'],
  ['Arabic', arabic, '|قال الوزير (وهو غاضب) - إنه لن يذهب.'],
  ['Korean', korean, '|김철수(서울) - 그는 떠났다.'],
])('%s ones are its language’s to tell: %3$s', (_, language, marked) => {
  const [dateline = '', sentence = ''] = marked.split('|')
  expect(datelineLength(dateline + sentence, language) ?? 0).toBe(dateline.length)
})

it('under a standfirst it opens the second paragraph', () => {
  const standfirst = 'The islands fear for their school after talks with the bank have failed.'
  const page = read(`${HEADLINE}\n\n${standfirst}\n\nLONDON (Reuters) - ${STORY}`)
  expect(page).toMatchObject({ real: [standfirst, STORY], dateline: true })
  expect(read(`${HEADLINE}\n\n${standfirst}\n\nLisbon – ${STORY}`).dateline).toBe(false)
})

it('under a standfirst of several sentences and a caption it opens the third', () => {
  const standfirst = 'The islands fear for their school. Talks with the bank have failed.'
  const caption = 'A boat lies at the pier of Lower Reach on the last day of the ferries.'
  const page = read(`${HEADLINE}\n\n${standfirst}\n\n${caption}\n\nLONDON (Reuters) - ${STORY}`)
  expect(page).toMatchObject({ real: [...standfirst.split(/(?<=\.) /), caption, STORY], dateline: true })
})

it('an agency after the dateline is no sentence', () => {
  const opening = `МОСКВА, 15 апреля — РИА Новости. ${BODY[0]}`
  expect(read(`${HEADLINE}\n\n${opening}\n\n${BODY[1]}`).real).toEqual([BODY[0], BODY[1]])
  expect(read('PARIS — River News.').real).toEqual(['River News.'])
  const tass = `MOSCOW, May 3. /TASS/. ${BODY[0]}`
  expect(read(`${HEADLINE}\n\n${tass}\n\n${BODY[1]}`).real).toEqual([BODY[0], BODY[1]])
  expect(read(`${HEADLINE}\n\n(CNN)Empathy. ${BODY[0]}`).real).toEqual(['Empathy.', BODY[0]])
})

it.each<[Language, string]>([
  [hindi, 'रामपुर: |शहर का नया पुल सोमवार को खुल गया।'],
  [marathi, 'कोल्हापूर, दि. २५ (प्रतिनिधी) : |शहरातील नवीन पूल सोमवारी खुला झाला.'],
  [tamil, 'சென்னை: |நகரில் புதிய பாலம் திங்கள்கிழமை திறக்கப்பட்டது.'],
  [telugu, 'విశాఖపట్నం, జులై 2 (ఆంధ్రజ్యోతి): |నగరంలో కొత్త వంతెన సోమవారం ప్రారంభమైంది.'],
])('the dateline of a language: $0.code, $1', (language, marked) => {
  const [dateline = ''] = marked.split('|')
  expect(datelineLength(marked.replace('|', ''), language)).toBe(dateline.length)
})

it.each([
  'Lisbon – The ferries stopped on Monday.',
  'River News - The ferries stopped on Monday.',
  'River Pay – Marrow’s new ticket – is late.',
  'NASA – America’s agency for space – is late.',
  'NATO — The alliance is late.',
  'USA - Mexico ferries are late.',
  'C.I.A. - The agency is late.',
  'PARIS – The City of Light – is late.',
  'Berlin, Hamburg – Die Mieten steigen.',
  'Reagan, Ronald - He was a president.',
  'Artículo 1, párrafo 2 - El Estado paga.',
  'General Motors (GM) — The carmaker is late.',
  'Angela Merkel (CDU): “The ferries are late.”',
  'Usain Bolt (JAM) – He won.',
  'Calloway, Moore & Hale – Three mayors – are late.',
  'Marrow Bridge 0 – 3 Casper Ridge: a sad day.',
])('what may be a name before a dash stays, but news opens so: %s', (sentence) => {
  expect(datelineLength(sentence, english)).toBe(0)
})

it.each([
  '(Un)Happy is who waits for ferries.',
  '(The) Ferries are late.',
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
  expect(datelineLength(sentence, english)).toBeUndefined()
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
    ['', '[9] showed that the river rose.'],
    ['', '12.5.2024, 18:00 - 20:00 Uhr: Konzert'],
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

it('a list of names and what is said of each has no dateline', () => {
  const list = [
    'FENDER – A cushion of rope hangs between the ship and the quay.',
    'HAWSER – A thick rope tows the ships into the harbour of the town.',
  ]
  const intro = 'These are the words that are heard on the quay each morning. Few of them are in a book of the sea.'
  expect(read(`${HEADLINE}\n\n${intro}\n\n${list.join('\n\n')}`).real.slice(2)).toEqual(list)
})

it('a sentence that begins with a piece of JSON is one', () => {
  const sentence = '{"status": "ok"} is what a healthy server answers within a second, whatever else it has to do.'
  expect(read(`${HEADLINE}\n\n${sentence}\n\n${BODY.join(' ')}`).real).toContain(sentence)
})
