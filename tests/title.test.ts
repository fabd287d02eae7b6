import { describe, expect, it } from 'vitest'
import { ARTICLE, BODY, HEADLINE, read } from './reading.ts'

describe('the headline', () => {
  it.each(['OPINION | ', 'Opinion: ', 'Watch: ', 'Video: ', 'Photos: '])('has its kicker: %s', (kicker) => {
    expect(read(`${kicker}${HEADLINE}\n\n${ARTICLE}`)).toMatchObject({ title: kicker + HEADLINE, real: BODY })
  })

  it('is no address, and no link to the web of a newsletter', () => {
    const page = `View this email in your browser\nhttps://news.example/ferries/123\n\n${HEADLINE}\n\n${ARTICLE}`
    expect(read(page).title).toBe(HEADLINE)
  })

  it.each([
    ['on the first line', `${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    ['right over the text', `${HEADLINE}\n${ARTICLE}`, HEADLINE],
    ['under a menu', `Menu\nHome\nNews\nSport\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    ['over a byline and a date', `${HEADLINE}\n\nBy Jonah Whitlock\n3 May 2024\n\n${ARTICLE}`, HEADLINE],
    ['under a byline', `By Jonah Whitlock\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    [
      'that asks',
      `Who will own the ferries of Marrow Bridge?\n\n${ARTICLE}`,
      'Who will own the ferries of Marrow Bridge?',
    ],
    [
      'under the name of a site that its foot has too',
      `The Harbour Times\n\n${HEADLINE}\n\n${ARTICLE}\n\n© 2026 The Harbour Times`,
      HEADLINE,
    ],
    [
      'under the name of a site that thanks its readers in mid-article',
      `The Harbour Times\n\n${HEADLINE}\n\n${BODY[0]}\n\nThank you for reading The Harbour Times.\n\n${ARTICLE}`,
      HEADLINE,
    ],
    ['under a link over the menu', `Skip to main content\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    [
      'over a byline in small letters',
      `${HEADLINE}, at a price of three million\nby Jonah Whitlock\n\n${ARTICLE} ${ARTICLE}`,
      `${HEADLINE}, at a price of three million`,
    ],
    ['under a bar of links', `Home | News | Sport | Marrow Bridge ferries\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    [
      'in Chinese',
      '真的吗？人工智能会改变世界？\n\n人工智能会改变世界，专家说。渡轮也要回来了，镇上的人都很高兴。',
      '真的吗？人工智能会改变世界？',
    ],
    [
      'with a full stop, over a byline',
      `The ferries come home.\n\nBy Jonah Whitlock\n\n${ARTICLE}`,
      'The ferries come home.',
    ],
    [
      'in capitals, of two sentences with their stops',
      `I Rode the Ferry for a Year. Here’s What Happened.\n\n${ARTICLE}`,
      'I Rode the Ferry for a Year. Here’s What Happened.',
    ],
    [
      'so, under the name of the site, a menu and a kicker',
      `River Review\nHome | News | Sport\n\nMember-only story\n\nI Rode the Ferry for a Year. Here’s What Happened.\n\nTove Halloran\n\n${ARTICLE}`,
      'I Rode the Ferry for a Year. Here’s What Happened.',
    ],
    ['that counts', `7 Ways the Ferries Help\n\nBy Ines Day\n\n${ARTICLE}`, '7 Ways the Ferries Help'],
    [
      'of two sentences',
      `The ferries are ours. The debt is too\n\n${ARTICLE}`,
      'The ferries are ours. The debt is too',
    ],
    [
      'in the head of a mail, without what stands before it',
      `From: Jonah Whitlock <jonah@ferries.example>\nTo: members@ferries.example\nDate: 3 May 2024\nSubject: Re: ${HEADLINE}\n\n${ARTICLE}`,
      HEADLINE,
    ],
    ['under the line of a release', `FOR IMMEDIATE RELEASE\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    ['under the way to the page', `Home > Town > Ferries\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    [
      'that begins as a part of a report does',
      `Field of ferries narrows to three\n\n${ARTICLE}`,
      'Field of ferries narrows to three',
    ],
    ['that stands there twice, the first time', `${HEADLINE}\n\n${HEADLINE}\n\n${ARTICLE}`, HEADLINE],
    [
      'of one word that the article begins with',
      `Ferries\n\nFerries have crossed the river at Marrow Bridge since 1740, and they carry cars as well.`,
      'Ferries',
    ],
    [
      'in German',
      'Gemeinde kauft ihre Fähren zurück\n\nDie Gemeinde kauft ihre drei Fähren von der Bank zurück, der sie seit März gehören.',
      'Gemeinde kauft ihre Fähren zurück',
    ],
    [
      'in Chinese',
      '小镇买回三艘渡轮\n\n小镇将从银行手中买回自三月以来归其所有的三艘渡轮，镇议会周二晚以九比四通过了这项决定。',
      '小镇买回三艘渡轮',
    ],
    [
      'over a byline, not in a teaser of the same far above it',
      `Home\n\nThe ferries that the town buys from the bank: what is known\n\n${'A link\n'.repeat(7)}\n${HEADLINE}\n\nBy Ines Day\n\n${ARTICLE}`,
      HEADLINE,
    ],
    [
      'in Japanese, not under signs that end its words',
      `ホーム\n\nこのブログについて\n\n町議会が三隻の渡し船を買い戻す\n\n町議会は三月から銀行のものだった三隻の渡し船を買い戻すことを火曜日の夜に決めた。渡し船については議論が続いていた。`,
      '町議会が三隻の渡し船を買い戻す',
    ],
    [
      'in Japanese, of 60 letters',
      `町議会が三隻の渡し船を銀行から買い戻すことを決定、住民投票は見送り、料金は来年の春まで据え置き、夜間の便と自転車の無料化は継続へ\n\n町議会は三月から銀行のものだった三隻の渡し船を買い戻すことを火曜日の夜に決めた。渡し船については議論が続いていた。`,
      '町議会が三隻の渡し船を銀行から買い戻すことを決定、住民投票は見送り、料金は来年の春まで据え置き、夜間の便と自転車の無料化は継続へ',
    ],
    ['of three words none of which comes back', `Home at last\n\n${ARTICLE}`, 'Home at last'],
    [
      'over a line that sums the article up',
      `Ferries come home\n\nThe town of Marrow Bridge buys its boats back from the bank\n\n${ARTICLE}`,
      'Ferries come home',
    ],
    [
      'over a standfirst that says more of the article',
      'Old bridge to close for a year\nCouncil votes for repairs of the arches, but shopkeepers in the old town fear for their trade\nBy Ann Reed\n5 March 2024\n\nThe town council voted on Tuesday to close the old bridge for a year while its arches are repaired. Shopkeepers in the old town said the bridge brings most of their trade, and they fear that customers will stay away.\n\nThe repairs of the arches will cost four million pounds. The council said it had no choice.',
      'Old bridge to close for a year',
    ],
    [
      'over nothing but short sentences',
      'Ferries come home\n\nIt is done.\n\nThe boats are ours.',
      'Ferries come home',
    ],
    [
      'of many words that asks',
      `Will the ferries that the town buys back from the bank pay?\n\n${ARTICLE}`,
      'Will the ferries that the town buys back from the bank pay?',
    ],
  ])('is found %s', (_, text, headline) => {
    const page = read(text)
    expect(page.title).toBe(headline)
    expect(page.real).not.toContain(headline)
  })

  it.each([
    ['a text that begins at once', ARTICLE],
    ['a byline', `By Jonah Whitlock\n\n${ARTICLE}`],
    ['a date', `Tuesday 3 May 2024\n\n${ARTICLE}`],
    ['a day without a year', `Saturday 20 November\n\n${ARTICLE}`],
    ['a button', `Get a summary\n\n${ARTICLE}`],
    ['a name of a part of a report', `Executive Summary\n\n${ARTICLE}`],
    ['names of parts of a patent', `CROSS-REFERENCE TO RELATED FERRIES\n\nBACKGROUND OF THE INVENTION\n\n${ARTICLE}`],
    ['a heading of one word', `Introduction\n\n${ARTICLE}`],
    ['an opening line of speech', `"Ferries," he said.\n\n${ARTICLE}`],
    ['one line', BODY.join(' ')],
    ['a story that opens with a question', `Have you ever waited for a boat?\n\n${ARTICLE}`],
    ['a story that opens with a cry', `The ferries of the town are coming back from the bank!\n\n${ARTICLE}`],
    [
      'a list of things to buy',
      `What you need\n500 g flour\n1 tsp salt\n300 ml water\n\nMix the flour with the salt and the water, and knead it.`,
    ],
    [
      'a line of speakers',
      'JONAH: Good evening to you all out there.\n\nINES: Good evening, and thank you for having me.',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(read(text).title).toBeNull()
  })
})

describe('a headline of several lines', () => {
  const TEXT = `${ARTICLE}\n\nWhat the purchase says of public ownership, a study by the harbour office and their bank will tell by May.`

  it.each([
    ['whose words come back', 'Three Ferries of Marrow Bridge: A\nStudy of Public Ownership'],
    ['of which the first ends with a colon', 'The ferries of Marrow Bridge:\nA study of public ownership and fares'],
    ['of which the first is short', 'The fares of the ferries\nand their ownership'],
  ])('has all of them: those %s', (_, headline) => {
    expect(read(`${headline}\nJonah Whitlock\nThe River Institute\n\n${TEXT}\n\f`).title).toBe(headline)
  })

  it.each([
    ['a name', 'Three Ferries of Marrow Bridge: A Study', 'Ines Calloway'],
    ['what says something else', 'Three Ferries of Marrow Bridge: A Study', 'Working paper of the institute'],
    ['an item of a menu', 'Three ferries', 'Study'],
    ['a sentence', 'Three Ferries of Marrow Bridge: A Study', 'The bank of the town sold them.'],
  ])('has not %s below it', (_, headline, below) => {
    expect(read(`${headline}\n${below}\n\n${TEXT}\n\f`).title).toBe(headline)
  })

  it('is told by small letters in a text without pages', () => {
    const headline = 'The fares of the ferries\nand their ownership'
    expect(read(`${headline}\nJonah Whitlock\n\n${TEXT}`).title).toBe(headline)
  })

  it.each(['Ferries', 'Public ownership', 'What the bank will tell of the ferries by May'])(
    'has no section or standfirst below it in a text without pages: %s',
    (below) => {
      expect(read(`${HEADLINE}\n${below}\n\n${TEXT}`).title).toBe(HEADLINE)
    },
  )

  it('has no line above it in a text without pages', () => {
    expect(read(`More from the harbour desk:\n${HEADLINE}\n\n${TEXT}`).title).toBe(HEADLINE)
  })

  it('is on top of a text of pages, though contents stand between it and the article', () => {
    const contents = Array.from({ length: 45 }, (_, i) => `Ferry ${i} of the harbour`).join('\n\n')
    const paper = `On the ferries of Marrow Bridge\n\n${contents}\n\n${TEXT}`
    expect(read(`${paper}\n\f`).title).toBe('On the ferries of Marrow Bridge')
    expect(read(paper).title).not.toBe('On the ferries of Marrow Bridge')
  })

  it.each([
    ['end', (paper: string) => `${paper}\n\f`],
    ['begin', (paper: string) => `\n\n${paper}`],
  ])('is the first line of pages, told by how they %s, however short it is', (_, page) => {
    const paper = `Ferry Handbook\nThe fares of the harbour and its bank\n${TEXT}`
    expect(read(page(paper)).title).toBe('Ferry Handbook')
    expect(read(paper).title).not.toBe('Ferry Handbook')
  })
})

describe('a heading of the first level', () => {
  it('is the headline, though others stand above it', () => {
    const page = `Ferries of the town and its harbour\n\n# ${HEADLINE}\n\n${ARTICLE}`
    expect(read(page).title).toBe(HEADLINE)
  })

  it('is none of a talk, though it names a speaker', () => {
    const turns = ['Ada', 'Ben', 'Ada'].map((name) => `## ${name}: what the ferries cost`).join('\n\n')
    expect(read(`${turns}\n\n${BODY[0]}`).real).toEqual([BODY[0]])
  })

  it.each([
    ['underlined', '='.repeat(HEADLINE.length), HEADLINE],
    ['not by a rule that is shorter', '='.repeat(9), 'Ferries of the town and its harbour'],
  ])('may be %s', (_, rule, title) => {
    const page = `Ferries of the town and its harbour\n\n${HEADLINE}\n${rule}\n\n${ARTICLE}`
    expect(read(page).title).toBe(title)
  })

  it('is it before the links to other articles, however much those say of the same', () => {
    const links = BODY.map((sentence) => `[${sentence.slice(0, 60)}](/)`).join('\n\n')
    expect(read(`# ${HEADLINE}\n\n${links}\n\n${ARTICLE}`).title).toBe(HEADLINE)
  })

  it.each([
    '# He left. Nobody in the town of Marrow Bridge knew why.',
    `## ${'The ferries of the town, '.repeat(4)}and why`,
  ])('is no sentence, and neither is one of another, whatever it looks like: %s', (heading) => {
    expect(read(`# ${HEADLINE}\n\n${ARTICLE}\n\n${heading}\n\n${ARTICLE}`).real).toEqual([...BODY, ...BODY])
  })
})
