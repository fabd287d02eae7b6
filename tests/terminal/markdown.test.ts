import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/terminal/markdown.ts'

const shown = (markdown: string): string[] => {
  const { text, blocks = [] } = readMarkdown(markdown)
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['headings', 'One\n===\n\n### Two *three*', ['heading: One', 'heading: Two three']],
    ['paragraphs, their lines joined', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    ['hard breaks', 'One.  \nTwo.<br>Three.', ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']],
    [
      'links, pictures, code and emphasis',
      '**One** [two _three_](http://a.b) ![no](c.png)`four` <b>five</b> http://six.example.',
      ['paragraph: One two three four five http://six.example.'],
    ],
    ['entities and escapes', 'A &amp; B &mdash; \\*c\\* &#8217; &none;', ['paragraph: A & B — *c* ’ &none;']],
    ['lists', '- One\n  - two\n- [x] three\n\n7. four', ['item: One', 'item: two', 'item: three', 'item: four']],
    ['quotations', '> One\n>\n> - two', ['quotation: One', 'item: two']],
    ['tables', '| a | b |\n|---|---|\n| *1* | 2 |', ['caption: a | b', 'caption: 1 | 2']],
    ['code', '```js\nlet x = 1. Two.\n```\n\n    indented', ['caption: let x = 1. Two.', 'caption: indented']],
    ['footnotes', 'One.[^1] Two.\n\n[^1]: A note.', ['paragraph: One. Two.', 'caption: A note.']],
    ['HTML', '<div>\nno\n</div>\n\nOne. <!-- no -->', ['paragraph: One.']],
    ['rules and definitions', 'One.\n\n---\n\n[a]: http://a.b', ['paragraph: One.']],
  ])('%s', (_, markdown, blocks) => {
    expect(shown(markdown)).toEqual(blocks)
  })

  it('its text is without marks, list items and lines of code line by line', () => {
    const { text } = readMarkdown('# One\n\n1. two\n2. three\n   - four\n\n```\na\nb\n```\n')
    expect(text).toBe('One\n\n1. two\n2. three\n- four\n\na\nb')
  })

  it.each([
    ['of the front matter', '---\ntitle: "One: two"\nlayout: x\n---\n# Three\n\nText.', 'One: two'],
    ['its first heading, under a badge', '![ci](ci.svg)\n\n# One\n\nText.', 'One'],
    ['none, of a heading in a quotation', '> # One\n\n# Two\n\nText.', undefined],
    ['of the front matter, without quotes', '---\r\ntitle: One\r\n---\r\nText.', 'One'],
    ['the first heading of the first level', '# One\n\n# Two', 'One'],
    ['the same, underlined', 'One\n===\n\nText.', 'One'],
    ['none where the first heading is of a lower level', '## One\n\nText.', undefined],
    ['none where text comes first', 'Text.\n\n# One', undefined],
    ['none where the front matter has none', '---\nlayout: x\n---\nText.', undefined],
  ])('its title: %s', (_, markdown, title) => {
    expect(readMarkdown(markdown).title).toBe(title)
  })

  it('front matter is not read, but what only begins like it is', () => {
    expect(readMarkdown('---\nlayout: x\n---\nText.').text).toBe('Text.')
    expect(readMarkdown('---\nText.').text).toBe('Text.')
  })

  const STORY = 'The council of the town closed the old bridge on Tuesday for good.'

  it.each([
    ['a page with a menu is none', `${'* [News](/news)\n'.repeat(8)}\n${STORY}`, true],
    ['a page with many links below is none', `${STORY}\n\n${'* [News](/news)\n'.repeat(30)}`, true],
    ['but one with fewer', `${'* [News](/news)\n'.repeat(7)}\n${STORY}\n\n${'* [News](/news)\n'.repeat(9)}`, false],
    ['with a table of contents', `${'* [News](#news)\n'.repeat(40)}\n${STORY}`, false],
    ['with links and what is said of them', `${'* [News](/news): all of today, from the town\n'.repeat(60)}`, false],
  ])('%s', (_, markdown, page) => {
    expect(readMarkdown(markdown).blocks === undefined).toBe(page)
  })

  it('a page stays as it is, but its front matter says its title', () => {
    const page = `${'* [News](/news)\n'.repeat(30)}\n${STORY}`
    expect(readMarkdown(page)).toEqual({ text: page })
    expect(readMarkdown(`---\ntitle: One\nsource: x\n---\n${page}`)).toEqual({ text: page, title: 'One' })
  })
})
