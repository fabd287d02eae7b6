import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'
import { english } from '../src/languages/english.ts'
import { readPage } from '../src/page.ts'
import { splitSentences } from '../src/sentences.ts'
import { summarize } from '../src/summarize.ts'
import { viewAll } from '../src/view.ts'
import { ARTICLE, BODY, HEADLINE, read } from './reading.ts'

describe('never a sentence', () => {
  it.each([
    'No time to read?',
    'Get a summary',
    'Share this',
    'Share this article!',
    'Read more',
    'Read more: Why the bank sold, and to whom it wanted to sell.',
    'Scroll down for video',
    'Scroll down for video.',
    'Advertisement',
    'Sign up for our newsletter.',
    'Was this article helpful?',
    'By Jonah Whitlock',
    'BY JONAH WHITLOCK AND INES DE LA TORRE',
    'By Jonah Whitlock, Staff Writer',
    'Words by Jonah Whitlock, photographs by Ines Day',
    'Published: 14:11, 3 May 2024.',
    'Last updated at 1:25 AM on 3rd May 2024.',
    '14:32',
    '14:32 GMT',
    'Last updated 21:07 GMT',
    'Monday 6 May 2024, 2:15 p.m.',
    '3 May 2024, 09:14.',
    'May 3, 2024.',
    '5 min read',
    'Photo: The ferry Calliope at her berth.',
    'The ferry Calliope at her berth. (AP Photo/Jonah Whitlock)',
    'The ferry Calliope at her berth. Photograph: Ines Day',
    'Image caption, The ferry Calliope at her berth in May, before the bank took her.',
    `We and our 842 partners may use your data. ${'You may change what you allow at any time. '.repeat(12)}`,
    'We use cookies to make this site work. By staying here you agree to that.',
    'Follow us on Facebook, and find us at the fair.',
    'This article was originally published by The River Post.',
    'Copyright 2024 The River Post. All rights reserved.',
    '© 2024 The River Post.',
    '[0001] This application claims priority to Application No. 61/819,547, which is incorporated herein by reference.',
    'Boat ______ Berth ______ paid to the harbour office on the day of ______.',
    "Editor's note: Jonah Whitlock lives in Marrow Bridge.",
    'Image copyright Getty Images Image caption The ferry Calliope at her berth in May',
    'Figure 3. Crossings in May (black) and June (white). Bars are standard errors.',
    'Table 1: The three ferries and what they carry.',
    '| The ferry Calliope, built in 1961 | 40 cars |',
    'The ferries and what they carry in a year of fair weather . . . . . . . . . . . . 12',
    'The ferries and what they carry in a year..........................xii',
    'For the album, see Ferries (album).',
    'A version of this article appears in print on Tuesday, on page 4.',
    'Notes: Boats of less than five metres are not counted.',
    '[Illustration: The ferry Calliope at her berth.]',
    'CHAPTER IV.',
    'From Wikipedia, the free encyclopedia.',
    'SEC. 3. INSPECTION OF FERRY DOCKS.',
    'From: Jonah Whitlock <jonah@ferries.example>',
    'Appeal from the District Court for the District of Arden.',
    'v.',
    'II.',
    '2.1.',
    '(Applause.)',
    '[laughter]',
    '|||||',
    'Marrow Bridge (4-4-2): Ames, Struthers, Lund; Cole, Brandt; Iqbal, Shaw.',
  ])('%s', (crumb) => {
    const page = read([BODY[0], crumb, BODY[1], BODY[2]].join('\n\n'))
    expect(page.real).toEqual(BODY)
  })

  it.each([
    [
      'headlines after "Related stories"',
      'Related stories\nWho owns the bank?\nTen ferries to ride before they go!\nFlood wall opens',
    ],
    [
      'the neighbours of an article',
      'Previous Article\n\nRiver falls to its lowest level\n\nNext Article\n\nWhat now for the bank?',
    ],
    [
      'comments',
      '12 comments\n\nbridget · 2 hours ago\nAbout time. I have said so since the bank took them, and nobody listened.\nReply\n\nLoad more',
    ],
    ['boilerplate after ###', '###\n\nThe Marrow Bridge Ferry Trust was founded in 1988 and has two hundred members.'],
    [
      'a paragraph about the company',
      'About Calloway Ferries\n\nCalloway Ferries is a leading provider of crossings and employs ninety people.',
    ],
    [
      'a press contact',
      'Media contact:\nInes Day\nines@ferries.example\nMs Day answers calls on weekdays from nine to five.',
    ],
    ['the signature of a mail', '-- \nJonah Whitlock writes about rivers and lives on one of them.'],
    ['a newsletter box', 'The River Letter\nAll that floats, in your inbox every Friday.\nEnter your email\nSign up'],
    [
      'numbered notes',
      'Notes\n\n1 Minutes of the council, volume twelve, page forty and what follows.\n2 The bank did not answer.',
    ],
    ['thanks to a colleague', 'Ines Day contributed to this report.'],
    ['a footer menu', '* About us\n* Contact\n* Privacy'],
  ])('%s at the end', (_, ending) => {
    expect(read(`${ARTICLE}\n\n${ending}`).real).toEqual(BODY)
  })

  it('a number and a name over a part of a report', () => {
    const parts = ['1. Introduction', BODY[0], '2. Sites and methods', BODY[1], 'III. Results', BODY[2]]
    expect(read(parts.join('\n\n')).real).toEqual(BODY)
  })

  it('what separates articles that were put together', () => {
    expect(read(`${BODY[0]} ||||| ${BODY[1]}|||||${BODY[2]}`)).toMatchObject({ real: BODY, crumbs: [] })
  })

  it('the parties of a case', () => {
    const head = 'DELIA R. MONTROSE,\nPlaintiff – Appellant,\n\nv.\n\nTHE TOWN OF MARROW BRIDGE; MAYOR INES CALLOWAY,'
    expect(read(`${head}\n\n${ARTICLE}`).real).toEqual(BODY)
  })

  it('the line about an author whose name stands over the article', () => {
    const bio = 'Jonah Whitlock is a reporter. His book on ferries is out in May.'
    expect(read(`${HEADLINE}\n\nBy Jonah Whitlock\n\n${ARTICLE}\n\n${bio}`).real).toEqual(BODY)
  })

  it('crumbs of a page that came as one line', () => {
    const head = 'By Jonah Whitlock. PUBLISHED:. 14:11 EST, 3 May 2024. |. UPDATED:. 15:02 EST, 3 May 2024.'
    expect(read(`${head} ${BODY[0]} Scroll down for video. ${BODY[1]} ${BODY[2]}`).real).toEqual(BODY)
    const apart = 'By . Jonah Whitlock . PUBLISHED: . 14:11 EST, 3 May 2024 . | . UPDATED: . 15:02 EST, 3 May 2024 .'
    expect(read(`${apart} ${BODY[0]} Ferry at her berth in May . ${BODY[1]} ${BODY[2]}`).real).toEqual(BODY)
  })

  it.each([
    ['under a greeting', 'Dear members,\n\n'],
    ['under the line that says whose it is', 'On 2 May 2024 at 10:11 Ben <ben@river.example> wrote:\n'],
  ])('mail that is quoted %s', (_, head) => {
    const quoted = '> Will the fares stay? I would like to know before June comes.'
    const page = read(`${head}${quoted}\n\n${ARTICLE}\n\nYours on the water,\nInes`)
    expect(page.real).toEqual(expect.arrayContaining([...BODY]))
    expect(page.crumbs).toEqual(expect.arrayContaining(['Will the fares stay?', 'Yours on the water,', 'Ines']))
  })
})

describe('always a sentence', () => {
  it.each([
    'Why?',
    'No.',
    '"Yes."',
    '"But—"',
    '"The old man said that—"',
    'Next!',
    'Listen.',
    'Figures for May are out.',
    'Table 4 is free.',
    'To err is human.',
    '(The hall was full.)',
    'Share and share alike.',
    'Read more than one paper.',
    'By then it was too late.',
    'By Monday, the ferries were full.',
    'Watch what they do, not what they say.',
    'Follow us, she said, and they did.',
    'Copyright is a bundle of rights.',
    'Published in 1904, it never sold.',
    'Related firms sold too.',
    'Comments were mixed.',
    'At 14:32 the ferry left.',
    '14:32 The ferry leaves.',
    '3.5 metres is the mean.',
    '12 people left.',
    '3 May 2024 was dry.',
    'The vote was on May 3, 2024.',
    'Q: Will the fares go up?',
    'She paused. (Nobody laughed.)',
    'THE FERRY SAILS AT NINE, AND NOT A MINUTE LATER, MARK MY WORDS.',
    'Is this the end of the private ferry?',
    'The mayor said:',
  ])('%s', (line) => {
    expect(read([BODY[0], line, BODY[1], BODY[2]].join('\n\n')).real.join('\n')).toBe(
      [BODY[0], ...splitOf(line), BODY[1], BODY[2]].join('\n'),
    )
    expect(read(`${BODY[0]} ${BODY[1]} ${line} ${BODY[2]}`).crumbs).toEqual([])
  })

  it('what Markdown quotes, where it is no letter', () => {
    expect(read(`${HEADLINE}\n\n${BODY[0]}\n\n> ${BODY[1]}\n\n${BODY[2]}`).real).toEqual(BODY)
  })

  it('what follows "He said," after a gap, and "He said," itself', () => {
    const said = ['He said,', '"The boats are ours."']
    expect(read([BODY[0], ...said, BODY[1]].join('\n\n')).real).toEqual([BODY[0], ...said, BODY[1]])
  })

  it('the end of a life, told under the name of who lived it', () => {
    const last = 'Ines Calloway died in Marrow Bridge in May.'
    expect(
      read(`Ines Calloway\n\nInes Calloway ran the ferries of the town for six years.\n\n${ARTICLE}\n\n${last}`).real,
    ).toContain(last)
  })

  it('a last sentence without a mark in a script without capitals', () => {
    const text = '小镇买回三艘渡轮。镇议会周二晚通过了这项决定。票价不变。船员留任。银行没有回应记者的提问'
    expect(read(text).crumbs).toEqual([])
  })

  it('each item of a list inside the article', () => {
    const list = '- 500 g of flour\n- a pinch of salt\n1. Mix it.\n2. Bake it for an hour'
    expect(read(`${HEADLINE}\n\n${BODY[0]}\n\nWhat you need\n\n${list}\n\n${BODY[1]}`).real).toHaveLength(6)
  })

  it('each line of a chat, with its speaker, and the first is no headline', () => {
    const chat = [
      'Ines: Has anybody seen the key of the ferry Calliope?',
      'Jonah: nobody here has it',
      'Ines: then we sail at ten',
      'Jonah: I will tell the others',
      'Ben: The key is in the lock.',
    ]
    expect(read(chat.join('\n'))).toMatchObject({ title: null, real: chat })
    const log = chat.map((line, i) => `[2024-05-03 09:0${i}] ${line}`)
    expect(read(log.join('\n'))).toMatchObject({ title: null, real: chat })
  })

  it('what stands under a table of contents that lists the references', () => {
    const contents = 'Contents\n1 History\n1.1 The first ferry\n2 Fares\n3 References'
    expect(read(`${BODY[0]}\n\n${contents}\n\nHistory\n\n${BODY[1]}\n\n${ARTICLE}`).real).toEqual([
      BODY[0],
      BODY[1],
      ...BODY,
    ])
  })

  it.each([
    'In Smith v. Harbor Board, 590 U.S. ____ (2020), the court held that the ferries are a part of the road.',
    'A judge ruled that the clause had never been validly incorporated by reference into the contract of the town.',
  ])('a paragraph that has what furniture has: %s', (line) => {
    expect(read(`${BODY[0]}\n\n${line}\n\n${BODY[1]} ${BODY[2]}`).real).toContain(line)
  })

  it.each([
    ['### Fares', 'a Markdown heading'],
    ['About Your Fares', 'a heading that only looks like one over boilerplate'],
  ])('what stands under %s, %s', (heading) => {
    const text = `${BODY[0]} ${BODY[1]}\n\n${heading}\n\n${BODY[2]}`
    expect(read(text).real).toEqual(BODY)
    expect(read(text.replace(heading, '###')).real).toEqual(BODY.slice(0, 2))
    expect(read(text.replace(heading, 'About Fares')).real).toEqual(BODY.slice(0, 2))
  })

  it.each(
    '3月5日，市政府发布新规。|2010年以降、移動販売車が増えた。|GDP增长了5.25个百分点，居民收入增加。|《渡轮》是一部老电影。'.split(
      '|',
    ),
  )('a paragraph without blanks that begins with a number or a mark: %s', (first) => {
    expect(read(`${first}\n\n渡轮也要回来了。`).real[0]).toBe(first)
  })

  it('each line of a text that has no marks', () => {
    const notes = [
      'the crane arrives in the second week of august',
      'we need two drivers and have only one',
      'nobody has asked the people who insure the whole quay, and somebody should',
      'next meeting on friday',
    ]
    expect(read(notes.join('\n')).real).toEqual(expect.arrayContaining(notes.slice(0, 3)))
  })

  it('a long line that lost its full stop', () => {
    const line =
      'The ferries were built in 1961 in a yard upriver that has since made way for a row of flats and a bakery'
    expect(read(`${HEADLINE}\n\n${ARTICLE}\n\n${line}\n\n${BODY[0]}`).real).toContain(line)
  })

  it.each(['Share', 'Home\nNews', HEADLINE, 'By Jonah Whitlock', '14:32', '漢字'])(
    'all of %j, where nothing better is',
    (text) => {
      expect(read(text).crumbs).toEqual([])
    },
  )
})

function splitOf(text: string): string[] {
  return splitSentences(text, findBlocks(text), english).map(({ start, end }) => text.slice(start, end))
}

describe('for any text', () => {
  const lines = fc.constantFrom(
    '',
    '\n',
    ...BODY,
    HEADLINE,
    'Share',
    '- item',
    '> quote',
    'Related:',
    '###',
    '12 comments',
    '"',
    '\ud800',
    'no mark',
    'Why?',
    '__proto__',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(lines).map((some) => some.join('\n')),
  )

  it('something is real wherever there is a sentence, and nothing in the title is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = findBlocks(text)
        const sentences = splitSentences(text, blocks, english)
        const { title, real } = readPage(viewAll(text), blocks, sentences, english)
        expect(real).toHaveLength(sentences.length)
        expect(real.includes(true)).toBe(sentences.length > 0)
        if (!title || !real.includes(false)) return
        const inside = sentences.map(({ start, end }, i) => real[i] && start >= title.start && end <= title.end)
        expect(inside).not.toContain(true)
      }),
    )
  })
})

describe('a text without marks keeps its lines, though a few of them are sentences', () => {
  it.each([
    [
      'facts',
      'Blue bins are for paper and cardboard without plastic film\nGreen bins are for kitchen scraps, leaves and cut grass\n' +
        'Put the bins on the kerb before six in the morning.\nCollections start on 4 March in the northern streets\n' +
        'Bins that are too full will not be emptied.\nExtra bags may be bought in the town hall for two pounds\n' +
        'Large branches go to the yard in Mill Lane on Saturdays\nBatteries and paint belong in none of the two bins',
      8,
    ],
    [
      'a song',
      'I walked along the river when the morning light was low\nAnd every stone was singing of a place I used to know\n' +
        'The ferryman was sleeping with his hat across his eyes\n' +
        'I left my house unlocked. I left the lamp beside the door.\n' +
        'I never loved a river in the way I did before\nAnd the willow trees were writing in the water of the skies',
      7,
    ],
  ])('%s', (_, text, count) => {
    expect(summarize(`What they say\n\n${text}`, 99).sentences).toHaveLength(count)
  })
})
