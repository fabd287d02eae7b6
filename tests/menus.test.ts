import { describe, expect, it } from 'vitest'
import { BODY, HEADLINE, read } from './reading.ts'

const MENU = ['Home', 'News', 'Sport', 'Ferries', 'Weather', 'Jobs', 'Log in', 'Subscribe']
const FOOT = ['About the paper', 'Contact', 'Help', 'Terms of use', 'Advertise', 'Archive']
const TEASER = 'A crane that nobody wanted has become the pride of its quay.'
const COOKIES = 'Our readers can choose at any time what the page may remember about their visit.'
const PARAGRAPH = BODY.join(' ')
const lines = (...parts: (string | readonly string[])[]): string => parts.flat().join('\n\n')

describe('of a whole page', () => {
  it.each([
    ['a notice over its menus', lines(COOKIES, MENU, FOOT, MENU, FOOT, MENU, HEADLINE, PARAGRAPH)],
    ['teasers in its menu', lines(MENU, TEASER, FOOT, HEADLINE, PARAGRAPH)],
    ['teasers below it', lines(MENU, HEADLINE, PARAGRAPH, FOOT, TEASER, 'More')],
    [
      'what its owner says below it',
      lines(MENU, HEADLINE, PARAGRAPH, FOOT, TEASER, '© 2024 The Harbour Post', TEASER, COOKIES),
    ],
  ])('%s are not the article’s', (_, page) => {
    expect(read(page).real).toEqual(BODY)
    expect(read(page).title).toBe(HEADLINE)
  })

  it('the headline is found above it, not what the menu says of the same', () => {
    const page = lines('Ferry fares', 'Saturday 3 May', MENU, FOOT, HEADLINE, 'By Jonah Whitlock', PARAGRAPH)
    expect(read(page).title).toBe(HEADLINE)
  })

  it('headlines of other articles are no sentences, though there are more of them', () => {
    const others = FOOT.map((topic) => `${topic}: what the town should know before it votes on Tuesday`)
    expect(read(lines(MENU, HEADLINE, PARAGRAPH, others)).real).toEqual(BODY)
  })

  it('a part of the article stays that is long enough, however far away', () => {
    const page = lines(MENU, HEADLINE, PARAGRAPH, FOOT, MENU, FOOT, PARAGRAPH, PARAGRAPH)
    expect(read(page).real).toEqual([...BODY, ...BODY, ...BODY])
  })

  it('a headline that asks, under a few labels, is another article’s', () => {
    const page = lines(MENU, HEADLINE, PARAGRAPH, FOOT.slice(0, 4), 'Why did the ferry stop?', FOOT)
    expect(read(page).real).toEqual(BODY)
  })

  it('what follows over a few labels stays', () => {
    const page = lines(MENU, HEADLINE, PARAGRAPH, FOOT.slice(0, 4), TEASER)
    expect(read(page).real).toEqual([...BODY, TEASER])
  })
})

describe('of a page that was made Markdown', () => {
  const linked = (names: readonly string[]): string[] => names.map((name) => `*   [${name}](/${name.length})`)
  const heading = `# ${HEADLINE}`

  it.each([
    ['its menus, though they are lists', lines(linked(MENU), TEASER, linked(FOOT), linked(MENU), HEADLINE, PARAGRAPH)],
    ['a paragraph above its only heading of the first level', lines(linked(MENU), COOKIES, heading, BODY)],
    [
      'teasers that are links',
      lines(heading, BODY[0] ?? '', linked([TEASER]), BODY.slice(1), linked([TEASER, COOKIES])),
    ],
    ['trails of links', lines(heading, '[Home](/) › [News](/n) › [What the town of Marrow says](/m)', PARAGRAPH)],
  ])('%s are not the article’s', (_, page) => {
    expect(read(page).real).toEqual(BODY)
    expect(read(page).title).toBe(HEADLINE)
  })

  it.each([
    [
      'where there are two such headings',
      lines(linked(MENU), BODY, heading, '# What else', PARAGRAPH),
      [...BODY, ...BODY],
    ],
    ['where more stands above than below', lines(linked(MENU), BODY, heading, BODY[0] ?? ''), [...BODY, BODY[0]]],
    ['where there is no menu', lines(BODY[0] ?? '', heading, PARAGRAPH), [BODY[0], ...BODY]],
  ])('what stands above a heading stays %s', (_, page, real) => {
    expect(read(page).real).toEqual(real)
  })

  it('a table of contents makes none of a document, nor do its labels', () => {
    const contents = MENU.map((name) => `- [${name}](#${name.length})`)
    const parts = [...MENU, ...FOOT].flatMap((name) => [`## ${name}`, BODY[0] ?? '', '**Parameters**', 'Example'])
    const page = lines(heading, BODY[1] ?? '', contents, parts, 'Ferries', 'Boats', 'Crews', 'Fares', 'Quays', 'Tides')
    expect(read(page).real).toEqual([BODY[1], ...[...MENU, ...FOOT].map(() => BODY[0])])
  })

  it('a paragraph with links is the article’s, and an item with one', () => {
    const paragraph =
      'The [council of Marrow Bridge](/c) voted for the [purchase of the ferries](/f) by [nine to four](/v).'
    const item = 'the [old ferry of the town](/o), which will be mended,'
    const page = lines(linked(MENU), heading, BODY, paragraph, `* ${item}`, PARAGRAPH)
    expect(read(page).real).toEqual([...BODY, paragraph, item, ...BODY])
  })
})

describe('of a report', () => {
  const contents = [...MENU, ...FOOT].map((line, i) => `${i + 1} ${line} ${3 * i + 2}`)
  const parts = FOOT.flatMap((heading) => [heading, PARAGRAPH, PARAGRAPH])

  it('the abstract stays that stands above its table of contents', () => {
    const abstract = `${PARAGRAPH} ${PARAGRAPH}`
    const page = lines(HEADLINE, abstract, contents, contents, parts)
    expect(read(page).real.slice(0, 6)).toEqual([...BODY, ...BODY])
  })

  it.each([
    ['code', ['```', ...contents.map((line) => `let a = '${line}'`), '```'].join('\n')],
    ['a table', contents.map((line) => `| ${line} | a row |`).join('\n')],
    ['figures', contents.join('\n')],
  ])('the last paragraph stays that stands under %s', (_, figures) => {
    expect(read(lines(parts, figures, figures, figures, TEASER)).real.at(-1)).toBe(TEASER)
  })
})

it('a text without menus keeps all its paragraphs, far apart or not', () => {
  expect(read(lines(TEASER, FOOT, PARAGRAPH, FOOT, TEASER)).real).toEqual([TEASER, ...BODY, TEASER])
})

it('short paragraphs alone tell nothing', () => {
  expect(read(lines(MENU, TEASER, FOOT, TEASER)).real).toEqual([TEASER, TEASER])
})
