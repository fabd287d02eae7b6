import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html.ts'

const titleOf = async (title: string, ...headings: string[]): Promise<string | undefined> => {
  const heads = headings.map((heading) => `<h1>${heading}</h1>`).join('')
  const story = '<p>The lock keeper found the otters asleep in her boat, three of them, and left them there.</p>'
  return (await readHtml(`<title>${title}</title>${heads}<article>${story.repeat(3)}</article>`)).title
}

describe('the title of a page is its heading, where it begins or ends with that', () => {
  it.each([
    ['Lockside: Otters asleep in a boat', 'Otters asleep in a boat'],
    ['Otters asleep in a boat｜Lockside', 'Otters asleep in a boat'],
    ['Otters asleep in a boat -- The Lockside Post', 'Otters asleep in a boat'],
    ['Otters asleep in a boat - Lockside.example', 'Otters asleep in a boat'],
    ['Otters asleep in a boat | Animals | Lockside', 'Otters  asleep\nin a boat'],
    ['Lockside • Otters asleep in a boat', 'Otters asleep in a boat'],
    ['Otters &amp; boats : Animals : Lockside', 'Otters &amp; <i>boats</i>'],
  ])('%j under %j', async (title, heading) => {
    expect(await titleOf(title, 'Lockside', heading)).toMatch(/^Otters (?:asleep in a boat|& boats)$/)
  })

  it('also where the page says it by meta elements', async () => {
    const meta = '<meta property="og:title" content="Otters asleep in a boat – Lockside">'
    expect(await titleOf(`Otters</title>${meta}<title>`, 'Otters asleep in a boat')).toBe('Otters asleep in a boat')
  })

  it('though it is short, and the name of the site is a heading too', async () => {
    expect(await titleOf('Rain ends | The Lock Post', 'The Lock Post', 'Rain ends')).toBe('Rain ends')
  })

  it('the longest heading, where several fit', async () => {
    const title = 'Otters - asleep in a boat - Lockside'
    expect(await titleOf(title, 'Otters - asleep', 'Otters - asleep in a boat')).toBe('Otters - asleep in a boat')
  })
})

describe('the title of a page is its heading, where both say much the same', () => {
  it.each([
    ['Otters sleep in boat', 'Three otters asleep: the lock keeper finds them in her boat', false],
    ['Otters asleep in boat of lock keeper', 'Three otters fall asleep in the boat of a lock keeper', true],
    ['锁匠在她的船上发现水獭 - 河上新闻网', '锁匠清晨在她的船上发现三只水獭', true],
  ])('%j under %j: %s', async (title, heading, alike) => {
    expect(await titleOf(title, 'Lockside', heading, 'More otters')).toBe(alike ? heading : title)
  })
})

describe('the title of a page stays whole', () => {
  it('under a heading that is it, whatever another article is called', async () => {
    const title = 'Otters asleep in boat of lock keeper'
    expect(await titleOf(title, title, 'Otters asleep in boat of lock keeper: one is still missing')).toBe(title)
    expect(await titleOf(title, title, 'Otters awake in boat of lock keeper')).toBe(title)
  })

  it('without a word, under a heading without one', async () => {
    expect(await titleOf('***', '+++', 'Otters')).toBe('***')
  })

  it.each([
    ['under a heading that is a part of it', 'The lock: the lock keeper and her boat', 'The lock'],
    ['under a heading that is the name of the site', 'Otters asleep in a boat - Lockside', 'Lockside'],
    ['under a heading that is its beginning and no part', 'Otters asleep in a boat, again', 'Otters asleep in a boat'],
    ['under a heading that is it and more', 'Otters asleep in a boat', 'Otters asleep in a boat Animals'],
    ['under a heading that says something else', 'Otters asleep in a boat', 'The lock keeper and her guests'],
    ['under an empty heading', 'Otters asleep in a boat', ''],
  ])('%s', async (_, title, heading) => {
    const page = `<meta property="og:title" content="${title}">`
    expect(await titleOf(`</title>${page}<title>`, heading)).toBe(title)
  })
})
