import { describe, expect, it } from 'vitest'
import { type Digest, english, type Length, type Options, summarize } from '../src/index.ts'

const ARTICLE = `Council votes to close the Harbour Road bridge

By Ida Lund, Staff Writer

HALDEN (Reuters) - The Halden city council voted on Tuesday to close the Harbour Road bridge to all traffic from June 1, after engineers found cracks in two of its six steel beams.

The bridge, built in 1931, carries 14,000 vehicles a day between the harbour and the old town. Dr. M. Olsen, the city's chief engineer, told the meeting that the cracks had grown by 3.5 millimetres since January. "We can't promise that it will stand another winter," she said.

Read more: Ferry fares to rise in May

Repairs will take two years and cost about $48 million, half of which the state has agreed to pay. Buses will be sent over the ring road, and a free ferry will cross the harbour every ten minutes.

Shop owners on Harbour Road said they feared for their trade. It rained during the meeting.

Next Article

Five walks for a dry Sunday`

const sentencesOf = (digest: Digest): string[] => digest.sentences.map(({ text }) => text)
const all = summarize(ARTICLE, 1000)

describe('1. A digest sentence is an exact slice of the input', () => {
  it.each([1, 2, 3, 5, 100])('at n = %d', (n) => {
    for (const { text, start, end } of summarize(ARTICLE, n).sentences) expect(ARTICLE.slice(start, end)).toBe(text)
  })

  it('also in hard-wrapped text, where line ends stay inside', () => {
    const wrapped = [
      'The river rose by two metres in the night and took the old wooden',
      'footbridge with it. Nobody was hurt, the fire brigade of the village',
      'said, because the path had been closed.',
    ]
    const [first, second] = sentencesOf(summarize(wrapped.join('\r\n'), 2))
    expect(first).toBe(`${wrapped[0]}\r\nfootbridge with it.`)
    expect(second).toMatch(/^Nobody was hurt.* village\r\nsaid, because/)
  })
})

describe('2. Reading order, exactly min(n, number of sentences), ties to the earlier', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 50])('n = %d', (n) => {
    const { sentences, article } = summarize(ARTICLE, n)
    expect(sentences).toHaveLength(Math.min(n, article.sentences))
    expect(sentences.map(({ index }) => index)).toEqual(sentences.map(({ index }) => index).sort((a, b) => a - b))
  })

  it('of sentences that say as much as each other the earlier ones are kept', () => {
    const text = 'Cats purr loudly. Dogs bark loudly. Cows moo loudly. Pigs oink loudly.'
    expect(summarize(text, 2).sentences.map(({ index }) => index)).toEqual([0, 1])
  })
})

describe('3. A text without a sentence has an empty digest, a short text is its own', () => {
  it.each(['', ' ', '\n\n\t\r\n', '\u00a0\u3000'])('%j', (text) => {
    expect(summarize(text, 3)).toEqual({
      text: '',
      plain: '',
      sentences: [],
      terms: [],
      kept: { sentences: 0, words: 0, characters: 0, seconds: 0 },
      article: { sentences: 0, words: 0, characters: 0, seconds: 0 },
      secondsSaved: 0,
    })
  })

  it.each(['Hello', 'Rain fell.', 'Rain fell. Wind blew.', 'no marks at all', '!?', '北京。'])(
    '%j comes back whole',
    (text) => {
      expect(summarize(text, 3).text).toBe(text)
    },
  )
})

describe('4. n = 0 is an empty digest', () => {
  it.each<[number | Length]>([[0], [{ sentences: 0 }], [{ words: 0 }], [{ characters: 0 }]])('%o', (n) => {
    expect(summarize(ARTICLE, n)).toMatchObject({ text: '', sentences: [], kept: { sentences: 0 } })
  })
})

describe('5. The same text has the same digest, whatever was summarized before', () => {
  it('twice, and after another text', () => {
    const before = summarize(ARTICLE, 3, { explain: true })
    summarize('Bridges close. Councils vote. Beams crack in the harbour.', 1)
    expect(summarize(ARTICLE, 3, { explain: true })).toEqual(before)
  })

  it('with line ends of any system', () => {
    const unix = sentencesOf(summarize(ARTICLE, 4))
    expect(sentencesOf(summarize(ARTICLE.replaceAll('\n', '\r\n'), 4))).toEqual(unix)
  })
})

describe('6. Hostile text is answered like any other', () => {
  it.each<[string, string]>([
    ['a 1 MB word', 'a'.repeat(1e6)],
    ['a 1 MB word without vowels', 'b'.repeat(1e6)],
    ['10,000 newlines', '\n'.repeat(1e4)],
    ['1 MB of "Word. "', 'Word. '.repeat(170_000)],
    ['a 200 KB sentence', `${'many words here '.repeat(13_000)}end.`],
    ['no punctuation at all', 'some words without any mark '.repeat(4000)],
    ['only punctuation', '.,;:!?'.repeat(30_000)],
    ['a million dots', '.'.repeat(1e6)],
    ['more dashes than V8 has memory for in a choice', '-'.repeat(9e6)],
    ['as many exclamation marks', '!?'.repeat(45e5)],
    ['a million quotation marks', '"'.repeat(1e6)],
    ['lone surrogates', '\ud83d\udc00 \udc00. \ud83d'.repeat(10_000)],
    ['NULs', 'a\0b.\0 '.repeat(30_000)],
    ['words named as object properties', 'The __proto__ of constructor. A toString and valueOf. hasOwnProperty.'],
    ['emoji', '😀😀. 👩‍👩‍👧 family! 🏳️‍🌈?'.repeat(1000)],
    ['combining marks without end', `a${'\u0301'.repeat(100_000)}. b.`],
    ['HTML', '<p>One.</p><script>alert(1)</script>'.repeat(1000)],
  ])('%s', (_, text) => {
    const { sentences, article } = summarize(text, 3)
    expect(sentences.length).toBe(Math.min(3, article.sentences))
    for (const { text: sentence, start, end } of sentences) expect(text.slice(start, end)).toBe(sentence)
  })
})

describe('7. No two sentences say the same thing while there is another choice', () => {
  const twice = 'The dam broke at dawn on Monday. The dam broke at dawn on Monday. Cows drowned. It was cold.'

  it('a sentence that stands twice is taken once', () => {
    expect(sentencesOf(summarize(twice, 3)).filter((text) => text.startsWith('The dam'))).toHaveLength(1)
  })

  it('only when all is asked for it comes twice', () => {
    expect(summarize(twice, 4).sentences).toHaveLength(4)
  })

  it('nor one of stop words alone', () => {
    expect(summarize('No. No. No. Yes. The river rose on Monday.', 3).text).toBe('No. Yes. The river rose on Monday.')
  })
})

describe('8. Page crumbs and headlines are never in a digest while real sentences remain', () => {
  it('at any n', () => {
    expect(all.article.sentences).toBe(8)
    expect(all.text).not.toMatch(
      /Ida Lund|Read more|Next Article|Five walks|Council votes to close the Harbour Road bridge/,
    )
  })

  it('whatever blanks are between its words', () => {
    const page = `OSLO,\u00a0Norway\u00a0(AP)\u00a0— ${ARTICLE}\n\nShare\u00a0this\u00a0article!`
    expect(sentencesOf(summarize(page, 99))).toEqual(sentencesOf(summarize(page.replaceAll('\u00a0', ' '), 99)))
  })

  it('a text of nothing but crumbs is all there is', () => {
    expect(summarize('Read more', 1).text).toBe('Read more')
  })
})

describe('a length is never exceeded, and within it as much as fits', () => {
  it.each([0, 1, 10, 40, 60, 100, 1000])('%d words', (words) => {
    const { text, kept } = summarize(ARTICLE, { words })
    expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(words)
    expect(kept.words).toBeLessThanOrEqual(words)
  })

  it.each([0, 5, 24, 140, 280, 500, 5000])('%d characters', (characters) => {
    expect(summarize(ARTICLE, { characters }).text.length).toBeLessThanOrEqual(characters)
  })

  it.each([0.001, 0.1, 0.25, 0.5, 1])('a ratio of %d', (ratio) => {
    expect(summarize(ARTICLE, { ratio }).text.length).toBeLessThanOrEqual(ratio * all.text.length)
    const page = `Home\n\nShare\n\n${ARTICLE}\n\nRead more\n\nNext Article`
    expect(summarize(page, { ratio }).text).toBe(summarize(ARTICLE, { ratio }).text)
  })

  it('the shortest sentence is kept where it alone fits', () => {
    expect(summarize(ARTICLE, { words: 5 }).text).toBe('It rained during the meeting.')
  })

  it('exactly the length of everything keeps everything', () => {
    expect(summarize(ARTICLE, { characters: all.text.length }).text).toBe(all.text)
    expect(summarize(ARTICLE, { characters: all.text.length - 1 }).sentences.length).toBeLessThan(8)
  })

  it('{ sentences } is n', () => {
    expect(summarize(ARTICLE, { sentences: 3 })).toEqual(summarize(ARTICLE, 3))
  })
})

describe('scores', () => {
  it('lie between 0 and 1', () => {
    for (const { score } of all.sentences) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('are the sum of their parts, which are given when asked for', () => {
    expect('parts' in (all.sentences[0] as object)).toBe(false)
    for (const { score, parts } of summarize(ARTICLE, 8, { explain: true }).sentences) {
      const values = Object.values(parts ?? {})
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
      expect(values.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 10)
    }
  })
})

describe('what can be replaced', () => {
  const first = (text: string, options: Options): string => summarize(text, 1, options).text

  it('stop words: a word that is made one no longer counts', () => {
    const text = 'Bird bird bird bird sang. Trees grew tall here.'
    expect(first(text, {})).toMatch(/^Bird/)
    expect(first(text, { stopWords: ['bird', 'sang'] })).toMatch(/^Trees/)
  })

  it.each(['don’t', 'DON’T', "don't"])('stop words in any spelling: %s', (word) => {
    expect(summarize('Don’t swim.', 1, { stopWords: [word] }).terms).toEqual(['swim'])
  })

  it('by lists that summarize another text when they are asked', () => {
    let inside = false
    class Lists extends Set<string> {
      override has(word: string): boolean {
        if (!inside) {
          inside = true
          summarize('One two three. Four five six.', 1)
          inside = false
        }
        return super.has(word)
      }
    }
    const language = { ...english, stopWords: new Lists(english.stopWords) }
    expect(summarize(ARTICLE, 3, { language })).toEqual(summarize(ARTICLE, 3))
  })

  it('the stemmer: words it makes one are one term', () => {
    const stems: string[] = []
    const stem = (word: string): string => {
      stems.push(word)
      return word === 'mice' ? 'mouse' : word
    }
    expect(summarize('Mice met mouse.', 1, { stem }).terms).toEqual(['Mice', 'met'])
    expect(stems.sort()).toEqual(['met', 'mice', 'mouse'])
  })

  it('the splitter: its pieces are the sentences, found again in the text', () => {
    const split = (paragraph: string): string[] => paragraph.split(';').map((piece) => piece.trim())
    expect(sentencesOf(summarize('one cat; two dogs;  three cows', 3, { split }))).toEqual([
      'one cat;',
      'two dogs;',
      'three cows',
    ])
  })

  it('the language: its words per minute, its stop words', () => {
    const slow = { ...english, wordsPerMinute: 1 }
    expect(summarize('Rain fell on Monday.', 1, { language: slow }).kept.seconds).toBe(240)
  })

  it('corpus statistics: words that every article has weigh less', () => {
    const text = 'Police said police came with police. Walruses met walruses there.'
    const documentFrequency = new Map([
      ['polic', 1000],
      ['said', 1000],
      ['came', 1000],
    ])
    expect(first(text, {})).toMatch(/^Police/)
    expect(first(text, { corpus: { documents: 1000, documentFrequency } })).toMatch(/^Walruses/)
  })

  it('a query leans the digest toward the sentences that answer it', () => {
    expect(first(ARTICLE, { query: 'How much will the repairs cost?' })).toMatch(
      /^Repairs will take two years and cost/,
    )
    expect(first(ARTICLE, { query: 'the of and' })).toBe(first(ARTICLE, {}))
  })
})
