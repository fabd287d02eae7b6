import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumMissing, skipNote } from './chromium.ts'
import { ask, BUTTON, marked, SCRIPT, SENTENCE, textsOf, useElement } from './element-page.ts'

describe.skipIf(chromiumMissing)(`<nut-graf> in Chromium, in a page that scripts make and change,${skipNote}`, () => {
  const { visit } = useElement()

  const FERRY = ['The first ferry sank in the harbour at dawn.', 'Its crew of four swam to the quay.']
  const BRIDGE = ['The second bridge was closed to all traffic on Monday.', 'Repairs of it will take a year.']
  const articleOf = (sentences: string[]): string =>
    `<article id="a">${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</article>`
  const FERRY_PAGE = `<body><nut-graf for="a" open sentences="9"></nut-graf>${articleOf(FERRY)}${SCRIPT}`

  /** Puts paragraphs of these sentences into the article, as a script of the page would. */
  const write = (page: Page, how: 'append' | 'replaceChildren' | 'replaceWith', sentences: string[]): Promise<void> =>
    page.evaluate(
      ([how, sentences]) => {
        const article = document.querySelector('#a') as Element
        const paragraphs = sentences.map((text) => Object.assign(document.createElement('p'), { textContent: text }))
        if (how !== 'replaceWith') return article[how](...paragraphs)
        const next = Object.assign(document.createElement('article'), { id: 'a' })
        next.append(...paragraphs)
        article.replaceWith(next)
      },
      [how, sentences] as const,
    )

  const overwrite = (page: Page, sentences: string[]): Promise<void> =>
    page.evaluate((texts) => {
      for (const [i, { firstChild }] of document.querySelectorAll('p').entries())
        (firstChild as Text).data = texts[i] as string
    }, sentences)

  it.each<[string, (page: Page) => Promise<void>]>([
    ['other paragraphs', (page) => write(page, 'replaceChildren', BRIDGE)],
    ['another element in its place', (page) => write(page, 'replaceWith', BRIDGE)],
    ['other words in the same paragraphs', (page) => overwrite(page, BRIDGE)],
    [
      'nothing, and something later',
      async (page) => {
        await write(page, 'replaceChildren', [])
        expect(await page.locator('nut-graf .empty').textContent()).toBe('There is nothing here to summarize.')
        await write(page, 'append', BRIDGE)
      },
    ],
  ])('an open digest is always of what is there: when the article gets %s', async (_, replace) => {
    const page = await visit(FERRY_PAGE)
    expect(await textsOf(page)).toEqual(FERRY)
    await replace(page)
    expect(await textsOf(page)).toEqual(BRIDGE)
    expect(await page.locator(SENTENCE).allTextContents()).toEqual(BRIDGE)
    expect(await marked(page, 'nut-graf')).toEqual(BRIDGE)
    await page.context().close()
  })

  it('an open digest stays under its reader’s eyes while the article only grows, until it is opened again', async () => {
    const page = await visit(FERRY_PAGE)
    await page.locator(SENTENCE).first().focus()
    await write(page, 'append', BRIDGE)
    expect(await textsOf(page)).toEqual(FERRY)
    expect(await ask(page, ({ shadowRoot }) => shadowRoot?.activeElement?.textContent)).toBe(FERRY[0])
    await page.locator(BUTTON).click()
    await page.locator(BUTTON).click()
    expect(await textsOf(page)).toEqual([...FERRY, ...BRIDGE])
    await page.context().close()
  })

  it('a closed digest stays closed whatever the page does', async () => {
    const page = await visit(FERRY_PAGE)
    await page.locator(BUTTON).click()
    await write(page, 'replaceChildren', BRIDGE)
    expect(await ask(page, ({ open, digest }) => [open, digest])).toEqual([false, undefined])
    expect(await marked(page, 'nut-graf')).toEqual([])
    await page.context().close()
  })
})
