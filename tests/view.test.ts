import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'
import { viewAll, viewText } from '../src/view.ts'

/** The stretch of the text that shows a stretch of its view. */
function placeOf(text: string, seen: string): string | undefined {
  const view = viewText(text)
  const start = view.text.indexOf(seen)
  return view.placesOf([{ start, end: start + seen.length }]).map((place) => text.slice(place.start, place.end))[0]
}

const LINK = '[the report](https://a.example/b)'
/** A line that fills the width that texts are wrapped at. */
const WIDE = 'The council of the town of Marrow Bridge closed the old bridge over the river'

describe('of Markdown a reader sees', () => {
  it.each([
    ['the words of a link', `See ${LINK}.`, 'See the report.'],
    ['not its title', 'See [the report](/b "A \\"long\\" title").', 'See the report.'],
    ['not brackets in its target', 'See [Mercury](https://a.example/Mercury_(planet)).', 'See Mercury.'],
    ['not a target that was broken after a hyphen', 'See [it](https://a.example/the-\nold-bridge).', 'See it.'],
    ['no picture', 'One ![a ferry at sea](f.png "Ferry") two.', 'One  two.'],
    ['no picture that is a link', `[![a ferry](f.png)](/f) ${LINK}`, ' the report'],
    ['the words beside a picture in a link', '[![a ferry](f.png) Ferries](/f)', ' Ferries'],
    ['brackets that are no link', `[T]he [sic] word of ${LINK}[a`, '[T]he [sic] word of the report[a'],
    ['brackets in a link', '[[T]he report](/b)', '[T]he report'],
    ['a link by its name', 'See [the report][1] and [it][].\n\n[1]: https://a.example/b', 'See the report and it.\n\n'],
    ['not where a name leads to', '[the report]: https://a.example/b "A title"\n[1]: <https://a.example/c>', '\n'],
    [
      'no number of a note at a word',
      `It is shut.[1](#n1)[^2^](https://a.example/b) See [3](#p3).`,
      'It is shut. See 3.',
    ],
    ['no link of a heading to itself', '## [\u200b](#bees) Bees[¶](#bees "Permalink") [](#bees)', '##  Bees '],
    ['no picture by its name', `One ![a ferry][1] two ${LINK}`, 'One  two the report'],
    ['what a backslash hides from Markdown', `2016\\. \\[a\\] ${LINK}`, '2016. [a] the report'],
    ['a backslash before a letter', `C:\\a ${LINK}`, 'C:\\a the report'],
    ['no tags and comments', `${LINK}<br> <b>is</b> <!-- not --> out`, 'the report is  out'],
    ['a mark that is less', `${LINK} 1 < 2 > 1`, 'the report 1 < 2 > 1'],
    ['an address', `<https://a.example/b> <a@b.example> ${LINK}`, '<https://a.example/b> <a@b.example> the report'],
    ['not a target with blanks', 'See [it](<a b (c).pdf>).', 'See it.'],
    [
      'a line end, not the backslash before it',
      `The council closed the bridge of\\\nMarsh End. ${LINK}`,
      'The council closed the bridge of\nMarsh End. the report',
    ],
  ])('%s', (_, text, seen) => {
    expect(viewText(text).text).toBe(seen)
  })

  it.each([
    ['a link', 'A [b](c', 'A [b](c'],
    ['a link around links', 'In [0, 1) [b](c/d) e](f)', 'In [0, 1) b e](f)'],
    ['a target', 'A [b] (c) and ](d)', 'A [b] (c) and ](d)'],
    ['code', 'Call handlers[i](event) if a <b or c> d, see \\d.', 'Call handlers[i](event) if a <b or c> d, see \\d.'],
    ['a text without a link', '\\* ![a][b] <p>One</p>', '\\* ![a][b] <p>One</p>'],
  ])('all of what is no more than like %s', (_, text, seen) => {
    expect(viewText(text).text).toBe(seen)
  })

  it.each([
    ['a link at its start', `${LINK} is out.`, 'the report is out.', `${LINK} is out.`],
    ['a link at its end', `Read ${LINK} now.`, 'Read the report', `Read ${LINK}`],
    ['nothing of a link before it', `Read ${LINK} now.`, 'now.', 'now.'],
    ['nothing of a link behind it', `Out.${LINK}`, 'Out.', 'Out.'],
    ['no picture before it', '![a](b.png) It is out. [c](d)', 'It is out.', 'It is out.'],
    ['a backslash before its first mark', `\\[a\\] ${LINK}`, '[a]', '\\[a\\]'],
  ])('a stretch of it is in the text with %s', (_, text, seen, place) => {
    expect(placeOf(text, seen)).toBe(place)
  })

  it('where the links are', () => {
    const { text, links } = viewText(`A ${LINK}, [b](c) and ![d](e).`)
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['the report', 'b'])
  })

  it.each([
    [
      'a line that was wrapped',
      `The council of the town of Marrow Bridge closed the old bridge over the\nriver for good. ${LINK}`,
      true,
    ],
    ['one whose next word is long', `The council closed the bridge of the town\n${'and-'.repeat(9)}so ${LINK}`, true],
    ['a short one', `Marsh End\nThe bridge is closed for good. ${LINK}`, false],
    ['one of a quotation', `> ${WIDE}\n> over the river for good. ${LINK}`, true],
    ['one of a chat', `Ann: ${WIDE}\nBob: For good? ${LINK}`, false],
    ['one with room for the next word', `Harbour lights go dark for the petrels\nBy Imke Sandoe ${LINK}`, false],
    ['front matter', `title: Harbour lights go dark for the petrels\ndate: 2026-11-03 ${LINK}`, false],
    ['one that ends a sentence', `${WIDE}.\nNobody knew. ${LINK}`, false],
    ['one before an item', `${WIDE}\n- for good ${LINK}`, false],
    ['one before an item with another marker', `${WIDE}\n• for good ${LINK}`, false],
    ['one before an item that is counted', `${WIDE}\n(2) for good ${LINK}`, false],
    ['one before an item with a letter', `${WIDE}\nb) for good ${LINK}`, false],
    ['one before the time of a message', `${WIDE}\n[10:13] Ada: for good ${LINK}`, false],
    ['one before a heading', `${WIDE}\n## For good ${LINK}`, false],
    ['a heading', `## ${WIDE}\nIt is gone for good. ${LINK}`, false],
    ['a row of a table', `| The council | ${WIDE}\n| for good | ${LINK} |`, false],
    ['one before a blank line', `${WIDE}\n\nIt is gone for good. ${LINK}`, false],
  ])('whether a line goes on in the next: %s', (_, text, joined) => {
    expect(!viewText(text).text.trim().includes('\n')).toBe(joined)
    expect(viewText(text.replaceAll('\n', '\r\n')).text).toBe(viewText(text).text)
  })
})

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '[',
      ']',
      '](a)',
      '](/b "c d")',
      '![e](f)',
      '[g]: http://h',
      '\\',
      '<b>',
      '</b>',
      '(',
      ')',
      '-',
      '\r\n',
      '\n',
      ' ',
    ],
    ...['One', 'two.', '# ', '* ', '\u00a0'],
  )
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('each character of its view stands in the text, one after another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = viewText(text)
        const spans = Array.from(view.text, (_, start) => ({ start, end: start + 1 })).slice(0, view.text.length)
        let last = 0
        view.placesOf(spans).forEach(({ start, end }, i) => {
          const seen = view.text.charAt(i)
          if (seen.trim()) expect(text.slice(start, end)).toContain(seen)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        })
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('every sentence of a digest is an exact slice, in reading order, as many as there are', () => {
    fc.assert(
      fc.property(anyText, fc.nat(9), (text, n) => {
        const { sentences, article } = summarize(text, n)
        let last = 0
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text.trim()).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          last = sentence.end
        }
        expect(sentences).toHaveLength(Math.min(n, article.sentences))
      }),
      { numRuns: 1000 },
    )
  })

  it('a line of eight million characters has a view', () => {
    const line = 'w'.repeat(8_000_000)
    expect(viewText(`${LINK} ${line}`).text).toHaveLength('the report '.length + line.length)
  })

  it('a text whose blocks are known is seen as it is', () => {
    const text = `${LINK}\r\nOne\u00a0two.`
    const view = viewAll(text)
    expect(view.text).toBe(text.replace('\u00a0', ' '))
    expect(view.placesOf([{ start: 3, end: 9 }])).toEqual([{ start: 3, end: 9 }])
  })
})

it('words are counted as they are seen, characters as they stand in the text', () => {
  const text = 'See [the report](https://a.example/b "A report of the council") of the town on the bridge.'
  const kept = { sentences: 1, words: 9, characters: text.length, seconds: 2 }
  expect(summarize(text, { words: 9 })).toMatchObject({ text, kept })
  expect(summarize(text, { words: 8 }).text).toBe('')
})

it('a headline comes as it is seen', () => {
  const text = `# The *bridge* and ${LINK}\n\nThe bridge was closed on Monday after a barge had struck it.`
  expect(summarize(text, 1).title).toBe('The *bridge* and the report')
})

/** The sentences and the title, line ends as "\n". */
function read(text: string): { sentences: string[]; title: string | undefined } {
  const { sentences, title } = summarize(text, 999)
  return { sentences: sentences.map((sentence) => sentence.text.replaceAll(/\r+\n/g, '\n')), title }
}

describe('an article is the same with "\\r\\n" and with "\\n"', () => {
  // each at a limit of characters that the other side of "\r" is beyond
  it.each([
    ['a sentence of 45 characters over two lines', 'The old mill by the river will not\nopen again.\n\nIt is shut.'],
    [
      'a line of 149 without a mark',
      `${'wood '.repeat(15)}and\n${'stone '.repeat(11)}bank\n\nThe bank of the river was built of wood and stone.`,
    ],
    [
      'a title over two lines',
      'Council votes to close the bridge\nfor two years\n\nThe council voted to close the bridge.',
    ],
    ['blank lines at both ends', '\n\n The ferry was late.\n\n\nNobody knew why. \n\n'],
    ['nothing but line ends', '\n\n\n'],
  ])('%s', (_, text) => {
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
    expect(read(text.replaceAll('\n', '\r\r\n'))).toEqual(read(text))
  })

  it('and with any number of "\\r"', () => {
    const text = 'The levee broke in the old town.\nThe people left.'
    expect(read(text.replace('\n', `${'\r'.repeat(100_000)}\n`))).toEqual(read(text))
  })

  it('wrapped at any width', () => {
    const words = fc.constantFrom(
      ...'The mayor said on Tuesday a new bridge would open. Why? No! Share (AP) By Photo: 12 U.S.'.split(' '),
    )
    const line = fc.array(words, { minLength: 1, maxLength: 20 }).map((line) => line.join(' '))
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n- ')))
      .map((lines) => lines.flat().join(''))
    fc.assert(
      fc.property(text, (text) => {
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
      }),
      { numRuns: 500 },
    )
  })
})
