import { describe, expect, it } from 'vitest'
import { ARTICLE, BODY, HEADLINE, read } from './reading.ts'

describe('where an article ends', () => {
  it('not with the count of comments under its standfirst', () => {
    const standfirst = 'The ferries had been owned by a bank since the crash, and nobody liked it at all.'
    const page = read(`${HEADLINE}\n\n${standfirst}\n\nBy Jonah Whitlock\n12 comments\n\n${ARTICLE}`)
    expect(page.real).toEqual([standfirst, ...BODY])
  })

  it('with the count of comments under its text', () => {
    expect(read(`${ARTICLE}\n\n12 comments\n\nAbout time. I have said so since the bank took them.`).real).toEqual(BODY)
  })

  it('with the last line of a ticker under the report of a match', () => {
    const ticker = 'Match ends, Marrow 2, Porthmere 1.\n\nSecond Half ends, Marrow 2, Porthmere 1.\n\nCorner, Marrow.'
    expect(read(`${ARTICLE}\n\n${ticker}`).real).toEqual(BODY)
  })
})

describe('paragraphs that end with a smile', () => {
  it.each(['😊', '❤️', ':-)', '^^', '(笑)', 'ㅎㅎ'])('are the article’s: %s', (smile) => {
    const gladly = `Nobody on the pier had expected that, and we were all so happy! ${smile}`
    expect(read(`${HEADLINE}\n\n${BODY[0]}\n\n${gladly}\n\n${BODY[1]}`).real.join(' ')).toContain('so happy!')
  })

  it('but not a headline without another mark', () => {
    const headline = 'The harbour board bought the ferries back 🎉'
    expect(read(`${headline}\n\n${ARTICLE}`)).toMatchObject({ title: headline, real: BODY })
  })
})

it('an encyclopedia’s page, copied whole', () => {
  const page = read(
    [
      'Jump to content\nMain menu\nSearch\nContents hide\nHistory\nToggle History subsection\nServices',
      'From Wikipedia, the free encyclopedia\nNot to be confused with Dunmere Halt railway station.\nDunmere Junction railway station',
      'Location\tDunmere\nPlatforms\t3',
      'Dunmere Junction railway station serves the village of Dunmere.[1] It lies on the main line from Porthmere.[2][3]',
      'History\n[edit]\nThe line through the village was opened in 1859.[citation needed]',
      'Services\n[edit]\nThere is one train an hour.[4]',
      'References\n[edit]\n^ Brandt, R. (1995). The Directory of Halts. p. 86.',
      'This page was last edited on 2 March 2024, at 10:14 (UTC).',
    ].join('\n\n'),
  )
  expect(page.title).toBe('Dunmere Junction railway station')
  expect(page.real).toEqual([
    'Dunmere Junction railway station serves the village of Dunmere.[1]',
    'It lies on the main line from Porthmere.[2][3]',
    'The line through the village was opened in 1859.[citation needed]',
    'There is one train an hour.[4]',
  ])
})

describe('a short paragraph is a sentence, whatever follows its mark', () => {
  it.each(['[10]', '[citation needed]', '¹'])('%s', (note) => {
    const short = `Two ferries run each hour.${note}`
    expect(read([BODY[0], short, BODY[1]].join('\n\n')).real).toEqual([BODY[0], short, BODY[1]])
  })

  it.each(['发掘工作预计今年底完成。(完)', '开馆是明年四月一日。（共同）', '「このままでは誰も来なくなる」'])(
    '%s',
    (short) => {
      const long = '市政府星期二晚上经过五个小时的辩论，以九票对四票决定从银行手中买回三艘渡轮。'
      expect(read([long, short, long].join('\n\n')).real.join('')).toContain(short.slice(0, 8))
    },
  )
})

describe('always a sentence', () => {
  it.each([
    ['a caption', 'Image caption, The ferry was built in 1961'],
    ['code', '```\nferry.run()\n```'],
  ])('the last short ones, under %s', (_, crumb) => {
    const last = ['- Fares stay.', '- Dogs are free.']
    expect(read([...BODY, crumb, ...last].join('\n\n')).real).toEqual([...BODY, 'Fares stay.', 'Dogs are free.'])
  })

  it('one whose block goes on, without a mark, on the next page', () => {
    const [first = '', ...rest] = BODY
    const broken = [first, 'Nobody waved. Later that day the ferry of the', 'town left the quay for good.', ...rest]
    expect(read(broken.join('\n\n')).real).toContain('Nobody waved.')
  })

  it('but not a caption of two sentences, of which the last has no mark', () => {
    const caption = 'The ferry at her berth on Monday. Courtesy of the Marrow Bridge Museum'
    expect(read([BODY[0], caption, BODY[1], BODY[2]].join('\n\n')).real).toEqual(BODY)
  })

  it('but nothing that the page says below', () => {
    const below = ['Share this article', 'Get it every morning.', 'Cancel any time.']
    expect(read([...BODY, ...below].join('\n\n')).real).toEqual(BODY)
  })

  it('each paragraph in capitals', () => {
    const shouted = ['BY JUNE 1 ALL CARS MUST USE THE FERRY.', 'BUSES LEAVE AT 7:30 AND AT 8:30 FROM THE SQUARE.']
    expect(read([...BODY, ...shouted].join('\n\n')).real).toEqual([...BODY, ...shouted])
  })
})

describe('never a sentence', () => {
  it.each([
    '↑ Marcel Prade, Ponts et viaducs, Paris, 1988.',
    '^ The Marrow Bridge Annual, 1961, p. 12.',
    '[^2]: The Marrow Bridge Annual, 1962, p. 3.',
    '![The ferry at her berth, seen from the tower.](ferry.png)',
    '12 марта 2024 г.',
    '- Vols réservés -',
    'VIDEO Scroll down to see the ferry leave for the last time.',
  ])('%s', (crumb) => {
    expect(read([BODY[0], crumb, BODY[1], BODY[2]].join('\n\n')).real).toEqual(BODY)
  })

  it('a heading with a number over lettered items', () => {
    const items = ['4. Termination', '(a) The trust may end this lease with a year of notice.', '(b) So may the town.']
    expect(read([BODY[0], ...items, BODY[1], BODY[2]].join('\n')).crumbs).toEqual(['4. Termination'])
  })

  it('contents whose lines were joined', () => {
    const lines = ['The three ferries', 'What they carry', 'The bank and its fares'].map((line) => line.padEnd(68, '.'))
    const prose = [
      'The town bought back the ferries that a bank had owned since the',
      'spring of last year, when the harbour office could not pay for the',
      'repair of their berths and of the road that leads down to them all.',
    ].join('\n')
    const contents = lines.map((line, i) => `${line} ${i + 3}`).join('\n')
    expect(read(`${contents}\n2.\n\n${prose}\n\f`).real).toEqual([prose])
  })

  it('a time, even where nothing else is one', () => {
    expect(read('0:00\nso today I want\n0:03\nto talk of ferries').real).toEqual([
      'so today I want',
      'to talk of ferries',
    ])
  })
})

it.each([
  ['is the article’s in Markdown', 'By 1963, as [the paper](https://a.example/b) explains:', BODY],
  ['is somebody else’s in a mail', 'On 3 May 2024 Ines Calloway wrote:', BODY.slice(0, 1)],
])('what is quoted after ">" %s', (_, announced, real) => {
  const quoted = BODY.slice(1).map((sentence) => `> ${sentence}`)
  expect(read([BODY[0], announced, ...quoted].join('\n\n')).real.filter((line) => BODY.includes(line))).toEqual(real)
})

it('many dots lead to a page only where its number follows', () => {
  const wait = 'Nobody knows what the bank was thinking when it sold the three ferries'
  const lines = [`${wait}.............`, `${wait} . . . . . . and so on`, `${wait}......... what`]
  for (const line of lines) expect(read([BODY[0], line, BODY[1]].join('\n\n')).real).toContain(line)
})

it('who wrote it is no part of an article whose byline stands under its standfirst', () => {
  const standfirst = 'After twenty years the islands have boats of their own again, and lower fares.'
  const about = 'Bob Stone is a reporter covering harbours and islands for The Daily. More about Bob Stone'
  const page = read(`${HEADLINE}\n\n${standfirst}\n\nBy Bob Stone\nPublished March 5, 2024\n\n${ARTICLE}\n\n${about}`)
  expect(page).toMatchObject({ title: HEADLINE, real: [standfirst, ...BODY] })
})

it('how long it takes to read is no headline', () => {
  expect(read(`4 min read\n\n${ARTICLE}`).title).toBe(null)
})

describe('of a book of Project Gutenberg', () => {
  const story = [
    'The tide went out further than anyone in Crane Landing had seen it go. Old Ruth Odell walked down to look.',
    'She found the wreck where her father had said it was. Its bell still hung between two ribs.',
  ]
  const licence =
    'This ebook is for the use of anyone anywhere in the United States and most other parts of the world at no cost. ' +
    'You may copy it, give it away or re-use it under the terms of the Project Gutenberg License included with this ebook.'

  it.each([
    [
      'of today',
      '*** START OF THE PROJECT GUTENBERG EBOOK THE BELL ***',
      '*** END OF THE PROJECT GUTENBERG EBOOK THE BELL ***',
    ],
    [
      'of 2005',
      '***START OF THE PROJECT GUTENBERG EBOOK THE BELL***',
      'End of the Project Gutenberg EBook of The Bell, by Ann Lee',
    ],
  ])('only the book is read: %s', (_, start, end) => {
    const head = ['The Project Gutenberg eBook of The Bell', licence, 'Title: The Bell', start, 'Produced by Bob Stone']
    const text = [...head, 'THE BELL', 'By Ann Lee', ...story, end, licence, 'START: FULL LICENSE', licence].join(
      '\n\n',
    )
    const { title, real } = read(text)
    expect(title).toBe('THE BELL')
    expect(real.join(' ')).toBe(story.join(' '))
  })

  it('what only names it is read whole', () => {
    const text = `THE PROJECT GUTENBERG LIBRARY\n\n${story.join('\n\n')}\n\n${licence}`
    expect(read(text).real).toHaveLength(6)
  })
})
