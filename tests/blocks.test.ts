import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'

/** Blocks as text; "*" before an item, "+" before a block that only starts on a new line. */
function blocksOf(text: string): string[] {
  return findBlocks(text).map(
    ({ start, end, apart, marker }) => (marker ? '*' : '') + (apart ? '' : '+') + text.slice(start, end),
  )
}

const MAIL = [
  'The harbour office will close the east quay in the second week of August',
  'so that a new crane can be set up. Boats that land there go to the fish',
  'dock meanwhile and pay no fee for it.',
  'The crane lifts forty tonnes. The old one managed twelve on a good day and',
  'was out of order for half of last winter.',
].join('\n')

describe('one block for', () => {
  it.each([
    [
      'each paragraph between blank lines',
      'One is here.\n\nTwo is here.\n \t\nThree.',
      ['One is here.', 'Two is here.', 'Three.'],
    ],
    [
      'each line where lines are paragraphs',
      'One is here.\nTwo is here.\nThree.',
      ['One is here.', '+Two is here.', '+Three.'],
    ],
    ['a text on a single line', '  One is here. Two is here. ', ['One is here. Two is here.']],
    ['a headline over its text', 'A headline\nThe text begins.', ['A headline', '+The text begins.']],
    [
      'each item, its marker outside',
      '- one\n* two\n• three\n1. four\n(2) five\nb) six\n(vii) seven',
      ['*one', '*+two', '*+three', '*+four', '*+five', '*+six', '*+seven'],
    ],
    [
      'a paragraph that begins with a day or a century, which is no marker',
      '17. júní 1944 varð Ísland lýðveldi.\n\n3. Oktober 1990: Das Land ist eins.',
      ['17. júní 1944 varð Ísland lýðveldi.', '3. Oktober 1990: Das Land ist eins.'],
    ],
    ['items of Chinese, which puts no blank after a number', '2、本案\n3.家具', ['*本案', '*+家具']],
    ['a heading in Markdown, its # outside', '# One\nText.\n## Two\nText.', ['One', '+Text.', '+Two', '+Text.']],
    ['a title in AsciiDoc', '= One\nText.', ['One', '+Text.']],
    [
      'two lines, of which the first was not done before the capital of the second',
      'The ferry committee will meet again in the hall on the first Monday in\nMarch. Its agenda is short.',
      ['The ferry committee will meet again in the hall on the first Monday in\nMarch. Its agenda is short.'],
    ],
    [
      'the same after a comma',
      'The yard said that it would build the next ferry with its partner in Austin,\nTexas, in a year.',
      ['The yard said that it would build the next ferry with its partner in Austin,\nTexas, in a year.'],
    ],
    [
      'a headline that ends with a small word',
      'Ferry drivers call off their long strike over pay\nThe boats run again from Monday.',
      ['Ferry drivers call off their long strike over pay', '+The boats run again from Monday.'],
    ],
    [
      'a greeting',
      'Dear friends of the Marsh End ferry,\nThe boat runs again on Monday.\nSee you there.',
      ['Dear friends of the Marsh End ferry,', '+The boat runs again on Monday.', '+See you there.'],
    ],
    [
      'each line of a chat without capitals',
      'Ada: i just have a lot of things to do at home so\nBen: bring them along to me',
      ['Ada: i just have a lot of things to do at home so', '+Ben: bring them along to me'],
    ],
    ['what stands between rules of signs', 'One.\n-----\nTwo.\n* * *\nThree.\n###', ['One.', 'Two.', 'Three.']],
    ['a quoted part of a mail, its > outside', '> One.\n>\n> Two.\nThree.', ['One.', 'Two.', '+Three.']],
    ['a day in a quoted mail', '> 17. juni ble vi fri.', ['17. juni ble vi fri.']],
    ['each line of a menu', 'Home\nnews\nsport\nweather', ['Home', '+news', '+sport', '+weather']],
    ['no number that opens a sentence', '2024 was dry.\n3.5 was the mean.', ['2024 was dry.', '+3.5 was the mean.']],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })
})

it.each(['-', '*', '•', '∗', '\uf0b7'])('%j marks an item', (mark) => {
  expect(blocksOf(`${mark} milk\n${mark} bread`)).toEqual(['*milk', '*+bread'])
})

describe('lines that were only wrapped', () => {
  it('are one block again, and a short last line ends it where no blank line does', () => {
    const [first, second, ...none] = blocksOf(MAIL)
    expect(first).toMatch(/^The harbour office[\s\S]*pay no fee for it\.$/)
    expect(second).toMatch(/^\+The crane lifts[\s\S]*last winter\.$/)
    expect(none).toEqual([])
  })

  it('are one block again, though each is double-spaced', () => {
    const text = Array.from({ length: 5 }, () => MAIL).join('\n\n\n')
    expect(findBlocks(text.replace(/(?<!\n)\n(?!\n)/g, '\n\n'))).toHaveLength(findBlocks(text).length)
  })

  it('stay blocks where blank lines part headlines, verse or paragraphs in small letters', () => {
    const line = 'the harbour office will close the quay in august.'
    for (const apart of [line, line.slice(0, 20), `The ${line.slice(4, -1)}`]) {
      expect(findBlocks(Array.from({ length: 20 }, () => apart).join('\n\n'))).toHaveLength(20)
    }
  })

  it.each([
    ['in a quoted mail', MAIL.replace(/^/gm, '> ')],
    ['under a heading', `A heading\n\n${MAIL}`],
    ['indented', MAIL.replace(/^/gm, '    ')],
  ])('are one block again %s', (_, text) => {
    expect(findBlocks(text).length).toBe(text.startsWith('A heading') ? 3 : 2)
  })

  it.each([
    [
      'in Russian',
      'Портовое управление закроет восточный причал на второй неделе августа,\nчтобы установить новый кран. Суда на это время пойдут к рыбному причалу\nи ничего за это не заплатят.',
    ],
    [
      'in Hindi',
      'बंदरगाह कार्यालय अगस्त के दूसरे सप्ताह में पूर्वी घाट को बंद कर देगा ताकि वहाँ\nनई क्रेन लगाई जा सके। नावें इस बीच मछली घाट पर जाएँगी और उन्हें कोई शुल्क नहीं\nदेना होगा।',
    ],
    [
      'in Chinese',
      '港务局将于八月第二周关闭东码头以便安装一台新的起重机在此期间所有船只\n将改停鱼码头并且无需支付任何费用新的起重机可以吊起四十吨而旧的那台只\n能吊起十二吨。',
    ],
    [
      'at no width',
      'The office will close the quay in the second week. It said\nthat boats go to the fish dock\nfor as long as that takes and that no fee is asked for\nlanding there.',
    ],
    [
      'without capitals, at two widths',
      `${'the office will close the quay in the second week of\naugust. it said that boats go to the fish dock for as\nlong as that takes. no fee is asked for landing there.  the crane lifts forty tonnes, where the old\none of the harbour lifts twelve. it was built in a town far up the river and comes by boat, as the\n'.repeat(6)}office said.`,
    ],
    [
      'in an item',
      '- The harbour office will close the east quay in the second week of August\n  so that a new crane can be set up.',
    ],
    [
      'before a number with a stop',
      'The harbour office will close the quay in the week that ends on August\n12. Boats that land there go to the fish dock meanwhile and pay no more\nthan they do now.',
    ],
    [
      'before a dash',
      'The harbour office will close the east quay in the second week of June\n- not in August, as it said - so that a new crane can be set up, which is\nneeded.',
    ],
  ])('are one block again %s', (_, text) => {
    expect(blocksOf(text)).toHaveLength(1)
  })

  it('are one block again up to where a sentence ends, though a converter of PDF made one line of two at a hyphen', () => {
    const words =
      'The office will close the east quay for a new crane and the boats of Marrow Bridge go to its fish dock.'.split(
        ' ',
      )
    const lines: string[] = []
    let line = ''
    for (let i = 0; i < 600; i++) {
      const word = words[i % words.length] as string
      // each ninth line is as long as two
      if (line.length + word.length > (lines.length % 9 === 4 ? 118 : 58)) {
        lines.push(line)
        line = ''
      }
      line += (line && ' ') + word
    }
    expect(blocksOf(`${lines.join('\n')}.`).filter((block) => !block.endsWith('.'))).toEqual([])
  })

  it.each([
    ['an address', `https://news.example/${'ferries-of-marrow-bridge-'.repeat(4)}`],
    ['a long heading', `What the harbour office has said of the ferries and the bridge${' and the quay'.repeat(5)}`],
    ['a row of a log', `2026-05-01 12:00:00 ERROR harbour.PaymentController: ${'the bank did not answer '.repeat(3)}`],
  ])('do not go on below a line that is far longer: %s', (_, line) => {
    const last = 'The ferries go on to run.'
    expect(blocksOf(`${MAIL}\n\n${line}\n${last}`).at(-1)).toBe(`+${last}`)
  })

  it.each([
    [
      'a list without capitals',
      'fix the ferry timetable. closes the old issue that was open for two years now\nremove unused harbour codes\nadd tests for winter fares. see the wiki for what the fares are in which winter\nupdate dependencies to their latest versions\nrename quay to berth in all of the modules',
    ],
    [
      'one-line paragraphs of any length',
      'The office closes the quay, it said on Monday.\nBoats go to the fish dock and pay no fee for it, which the skippers had asked for in the spring.\nThe crane lifts forty tonnes.',
    ],
    [
      'notes without a mark',
      'the crane arrives in the second week of august and the quay is closed\nwe need two drivers and have one at the moment\nnobody has asked the insurers yet and somebody should before it stands there\nnext meeting in the canteen on friday',
    ],
    [
      'verse',
      'The boats come in at evening with the tide,\nThe gulls are on the water and the wall.\nI count the lamps along the harbour side\nAnd know the names of nearly one and all.',
    ],
  ])('are not seen in %s', (_, text) => {
    expect(blocksOf(text)).toHaveLength(text.split('\n').length)
  })
})

it.each(['', ' ', '\n\n\n', '\u2028', '---', '***\n\n===', '>', '> \n>>'])('%j has no block', (text) => {
  expect(findBlocks(text)).toEqual([])
})

describe('for any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    ' ',
    '\t',
    '- ',
    '> ',
    '1. ',
    '# ',
    'word',
    'Word',
    '.',
    '\ud800',
    '\0',
    '漢',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )

  it('blocks follow each other, are trimmed and never empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0
        for (const { start, end } of findBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          from = end
        }
      }),
    )
  })

  it('no letter is outside a block but in a marker', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const kept = findBlocks(text).reduce(
          (sum, { start, end }) => sum + (text.slice(start, end).match(/ord/g)?.length ?? 0),
          0,
        )
        expect(kept).toBe(text.match(/ord/g)?.length ?? 0)
      }),
    )
  })

  it.each(['\r', '\u2028', '\u2029'])('%j breaks lines as \\n does', (mark) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', '\n\n', ...MAIL.split('\n'), '- item', '> quote', 'Heading')),
        (pieces) => {
          const text = pieces.join('')
          const other = text.replaceAll('\n', mark)
          expect(findBlocks(other).map((block) => other.slice(block.start, block.end).replaceAll(mark, '\n'))).toEqual(
            findBlocks(text).map((block) => text.slice(block.start, block.end)),
          )
        },
      ),
    )
  })
})
