import { describe, expect, it } from 'vitest'
import { type Digest, summarize } from '../../src/index.ts'
import { showDigest } from '../../src/terminal/show.ts'

const ARTICLE = `Ferry crews call off strike after pay deal

Ferry crews in Tolland Bay called off a five-day strike on Tuesday, hours before it was due to begin. All 62
daily sailings will run as planned this week.

The crews will receive 4 per cent more at once. Officials had feared for deliveries of fresh food.
`

const digest = summarize(ARTICLE, 2)
const LONGEST = Math.max(...digest.sentences.map(({ text }) => text.length))

const withTimes = (kept: number, article: number): Digest => ({
  ...digest,
  kept: { ...digest.kept, seconds: kept },
  article: { ...digest.article, seconds: article },
  secondsSaved: article - kept,
})

describe('a shown digest', () => {
  it('has the words of links alone', () => {
    expect(showDigest(summarize('The [old levee](/a/b) broke on Tuesday.', 1))).toContain(
      'The old levee broke on Tuesday.',
    )
  })

  it('is the headline, a paragraph a sentence in reading order, and the figures', () => {
    const paragraphs = showDigest(digest).trimEnd().split('\n\n')
    const sentences = digest.sentences.map(({ text }) => text.replaceAll('\n', ' '))
    expect(paragraphs.slice(0, -1)).toEqual([digest.title, ...sentences])
    expect(paragraphs.at(-1)).toMatch(/^2 of 4 sentences · \d+ % of the article · \d+ s saved$/)
  })

  it('has no headline where the article has none', () => {
    const { title, ...untitled } = digest
    expect(title).toBeDefined()
    expect(showDigest(untitled).startsWith(digest.sentences[0]?.text ?? 'no sentence')).toBe(true)
  })

  it('says so where there is no sentence', () => {
    expect(showDigest(summarize('', 3))).toBe('There is no sentence in this text.\n')
  })

  it.each([
    [20, 59, '39 s saved'],
    [60, 600, '9 min saved'],
    [65, 245, '3 min saved'],
  ])('gives %i s of %i s in seconds or minutes', (kept, article, expected) => {
    expect(showDigest(withTimes(kept, article))).toContain(expected)
  })

  it('speaks of one sentence in the singular', () => {
    expect(showDigest(summarize('The last telephone box in Ashby Fold reopened on Saturday.', 1))).toContain(
      '1 of 1 sentence ·',
    )
  })

  it('breaks lines at blanks only, within the width, and loses no word', () => {
    const lines = showDigest(digest, { width: 30 }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30)
    const words = (text: string): string[] => text.split(/\s+/u)
    expect(words(lines.join(' '))).toEqual(words(showDigest(digest)))
  })

  it('breaks no line where no width is given', () => {
    const longest = Math.max(
      ...showDigest(digest)
        .split('\n')
        .map((line) => line.length),
    )
    expect(longest).toBeGreaterThanOrEqual(LONGEST)
  })

  it('has control characters only where colours are asked for', () => {
    expect(showDigest(digest)).not.toContain('\u001b')
    expect(showDigest(digest, { colours: true })).toContain(`\u001b[1m${digest.title}\u001b[0m`)
  })
})
