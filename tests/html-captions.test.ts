import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html.ts'

const STORY = 'The lock keeper found the otters asleep in her boat, three of them, and left them there.'
const CAPTION = 'A boat lies under the bridge of the old lock.'

/** The kinds of blocks that the texts of interest end up in. */
async function kindsOf(html: string): Promise<string[]> {
  const page = `<article>${`<p>${STORY}</p>`.repeat(3)}${html}${`<p>${STORY}</p>`.repeat(3)}</article>`
  const { text, blocks } = await readHtml(page)
  return blocks.filter(({ start }) => !text.startsWith(STORY, start)).map(({ kind }) => kind)
}

describe('what a page says of its pictures is a caption', () => {
  it.each([
    `<p class="wp-caption-text">${CAPTION}</p>`,
    `<div class="media_caption">${CAPTION}</div>`,
    `<div class="image"><img src="a.png"><span class="caption-text">${CAPTION}</span></div>`,
    `<div class="caption"><p>${CAPTION}</p></div>`,
    `<p itemprop="caption">${CAPTION}</p>`,
    `<p class="photo credit">Ada Bell for The Harbour Post</p>`,
  ])('%s', async (html) => {
    expect(await kindsOf(html)).toEqual(['caption'])
  })

  it('each of its parts too', async () => {
    const html = `<div class="caption"><p>${CAPTION}</p><p>Ada Bell for The Harbour Post</p></div>`
    expect(await kindsOf(html)).toEqual(['caption', 'caption'])
  })
})

describe('what only looks so is the article’s', () => {
  it.each([
    ['a part of a page that has captions', `<div class="story has-caption"><p>${CAPTION}</p></div>`],
    ['another word', `<p class="credit-cards">${CAPTION}</p><p class="captioned">${CAPTION}</p>`],
    ['an article whose class is its topic', `<div class="post tag-credit">${`<p>${CAPTION}</p>`.repeat(20)}</div>`],
    ['a short one too', `<div class="post category-credit"><p>${CAPTION}</p></div>`],
    ['an article laid out with captions', `<div class="layout--caption">${`<p>${CAPTION}</p>`.repeat(20)}</div>`],
    ['more than a caption', `<div class="caption">${`<p>${CAPTION.repeat(20)}</p>`}</div>`],
    ['a word that is a caption elsewhere', '<p class="caption">Boats</p><p>Boats</p>'],
  ])('%s', async (_, html) => {
    expect(new Set(await kindsOf(html))).toEqual(new Set(['paragraph']))
  })
})

it('a caption inside of an article laid out with captions is one', async () => {
  const paragraphs = `<p>${STORY}</p>`.repeat(10)
  const html = `<div class="layout--caption">${paragraphs}<p class="caption">${CAPTION}</p>${paragraphs}</div>`
  expect(await kindsOf(html)).toEqual(['caption'])
})

it('an article of 600 kB laid out with captions is read in a second or two', async () => {
  const start = performance.now()
  await kindsOf(`<div class="layout--caption">${`<p><b>${CAPTION}</b></p>`.repeat(10_000)}</div>`)
  expect(performance.now() - start).toBeLessThan(8000)
}, 60_000)
