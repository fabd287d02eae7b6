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

describe('of a text with Markdown', () => {
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
    const { text, links } = viewText(`A ${LINK}, [b](c), ![d](e) and [f](#g).`)
    expect(links.map(({ start, end, inside }) => [text.slice(start, end), inside])).toEqual([
      ['the report', false],
      ['b', false],
      ['f', true],
    ])
  })
})

describe('whatever the text', () => {
  const MARKS =
    '\u00ad|\u200e|&quot;|\\n|<p>|<br>|[|]|](a)|](/b "c d")|![e](f)|[1](#n)|[g]: http://h|\\|<b>|</b>|(|)|-|\r\n|\n| |One|two.|# |* |\u00a0'
  const piece = fc.constantFrom(...MARKS.split('|'))
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('each character of its view stands in the text, one after another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = viewText(text)
        const spans = view.text.split('').map((_, start) => ({ start, end: start + 1 }))
        let last = 0
        view.placesOf(spans).forEach(({ start, end }, i) => {
          const seen = view.text.charAt(i)
          // an entity or a tag shows another character than it has
          if (seen.trim() && seen !== '"' && seen !== '#') expect(text.slice(start, end)).toContain(seen)
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

it('a word with a soft hyphen is the word without, and a sentence keeps it', () => {
  const text = (word: string): string => `Der ${word} fuhr am Montag ab. Viele sahen den ${word}. Es regnete.`
  const digest = summarize(text('Donau\u00addampfer'), 2)
  expect(digest.terms).toEqual(summarize(text('Donaudampfer'), 2).terms)
  expect(digest.sentences[0]?.text).toBe('Der Donau\u00addampfer fuhr am Montag ab.')
})

describe('what isn’t seen changes nothing', () => {
  const text = 'The weir fell on Monday. The mayor said: “At last.” The river was high.\n\nIt rained for nine days.'
  const sentences = summarize(text, 9).sentences.length
  it.each([
    ['marks of direction', text.replaceAll('. ', '. \u200e')],
    ['marks around figures and names', text.replaceAll('Monday', '\u200f\u2067Monday\u2069')],
    ['blanks without width beside others', text.replaceAll(' ', ' \u200b')],
    ['a mark of byte order', `\ufeff${text}`],
    ['entities', text.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;').replaceAll(' ', '&nbsp;')],
    [
      'signs as JSON writes them',
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll('“', '\\u201c')
        .replaceAll('”', '\\u201D')
        .replaceAll('\\n', '\\r\\n'),
    ],
    ['line ends and quotes as JSON writes them', JSON.stringify(text.replace(/[“”]/g, '"')).slice(1, -1)],
  ])('%s', (_, changed) => {
    const digest = summarize(changed, 2)
    expect(digest.article.sentences).toBe(sentences)
    expect(digest.sentences.map(({ index }) => index)).toEqual(summarize(text, 2).sentences.map(({ index }) => index))
    for (const { start, end, text } of digest.sentences) expect(changed.slice(start, end)).toBe(text)
  })

  it.each([
    ['TeX and paths', 'The symbol \\nu stands for it. The path is C:\\new now.'],
    ['a line end that is spoken of', 'In C \\n ends a line. On Windows it is \\r\\n, or \\n. Both are seen as one.'],
    ['one in quotes', 'Use split("\\n") or `\\r\\n` here. Print ("Hi.\\n"), too. Both are seen as one.'],
  ])('but %s keep their letters', (_, text) => expect(viewText(text).text).toBe(text))
})

it('millions of soft hyphens in a row belong to the stretch that they are in', () => {
  const text = `The ferry${'\u00ad'.repeat(3e6)} runs.`
  const view = viewText(text)
  expect(view.text).toBe('The ferry runs.')
  expect(view.placesOf([{ start: 0, end: 15 }])).toEqual([{ start: 0, end: text.length }])
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
