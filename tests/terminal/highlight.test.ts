import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/languages.ts'
import { showHighlighted } from '../../src/terminal/highlight.ts'

const TEXT = `Bridge closed

The council closed the old bridge on Tuesday. It will cost 40 million dollars, and two
years will pass before it opens again for ships, cars and carts. Nobody was asked about it.
`
const digest = summarize(TEXT, 2)
const articleOf = (shown: string): string => shown.slice(0, shown.lastIndexOf('\n\n'))
const plain = (shown: string): string => articleOf(shown).replaceAll('**', '')

describe('a highlighted article', () => {
  it('is the article as it is, with marks around the sentences of the digest, line by line', () => {
    const shown = showHighlighted(TEXT, digest)
    expect(plain(shown)).toBe(TEXT.trimEnd())
    const marked = [...shown.matchAll(/\*\*(.*?)\*\*/gu)].map(([, text]) => text).join(' ')
    expect(marked).toBe(digest.text.replaceAll('\n', ' '))
  })

  it.each([10, 25, 60])('at a width of %i breaks at blanks and loses nothing', (width) => {
    const shown = plain(showHighlighted(TEXT, digest, { width }))
    expect(shown.replace(/\s+/gu, ' ')).toBe(TEXT.trimEnd().replace(/\s+/gu, ' '))
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('gives words wider than the terminal a line of their own', () => {
    const text = `See ${'x'.repeat(50)} here. And again.`
    const shown = plain(showHighlighted(text, summarize(text, 1), { width: 20 }))
    expect(shown.split('\n')).toContain('x'.repeat(50))
    expect(showHighlighted('x'.repeat(50), summarize('', 0), { width: 20 })).toContain('x'.repeat(50))
  })

  it('has its headline above it where the text does not have it, and marks in reverse where there are colours', () => {
    const shown = showHighlighted(
      'It closed on Tuesday.',
      { ...summarize('It closed on Tuesday.', 1), title: 'Bridge' },
      { colours: true },
    )
    expect(shown.startsWith('\u001b[1mBridge\u001b[0m\n\n\u001b[7mIt closed')).toBe(true)
  })

  it('whatever the text, shows all of it', () => {
    const word = fc.constantFrom('one', 'two.', 'Three', 'four!', '\n', '\n\n', 'extraordinarily', '\t', '  ')
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const text = words.join(' ')
        const { title: _, ...untitled } = summarize(text, 2)
        const shown = articleOf(showHighlighted(text, untitled, { width })).replaceAll('**', '')
        expect(shown.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''))
      }),
    )
  })
})
