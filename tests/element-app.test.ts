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

  const serveSetup = (code: string) => (page: Page) =>
    page.route('**/setup.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }))

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

  it('the keyboard stays on the sentence of the same number when the digest is read anew', async () => {
    const page = await visit(FERRY_PAGE)
    await page.locator(SENTENCE).first().focus()
    const focused = (): Promise<unknown> => ask(page, ({ shadowRoot }) => shadowRoot?.activeElement?.textContent)
    await overwrite(page, BRIDGE)
    await expect.poll(focused).toBe(BRIDGE[0])
    await write(page, 'replaceChildren', [])
    await expect.poll(() => ask(page, ({ shadowRoot }) => shadowRoot?.activeElement?.className)).toBe('button')
    await page.context().close()
  })

  it('an empty article is not read anew for what changes elsewhere on the page', async () => {
    const page = await visit(`<body><nut-graf for="a" open></nut-graf>${articleOf([])}<i>0</i>${SCRIPT}`)
    const kept = await ask(page, async ({ shadowRoot }) => {
      const before = shadowRoot?.querySelector('.empty')
      const clock = document.querySelector('i') as Element
      clock.textContent = '1'
      await new Promise((done) => setTimeout(done, 20))
      return before?.isConnected
    })
    expect(kept).toBe(true)
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

  it('takes texts and languages from a script of the page that comes after its own, from the start', async () => {
    const setup = `import { NutGraf } from '/dist/element.js'
      NutGraf.texts.xx = { question: 'Ei aikaa?' }
      NutGraf.languages.push({ code: 'xx', stopWords: new Set(), wordsPerMinute: 10 })`
    const body = FERRY_PAGE.replace('<body>', '<body lang="xx">')
    const page = await visit(`${body}<script type="module" src="/setup.js"></script>`, {}, serveSetup(setup))
    expect(await page.locator('nut-graf .question').textContent()).toBe('Ei aikaa?')
    expect(await ask(page, ({ digest }) => digest?.article.seconds)).toBeGreaterThan(60)
    await page.context().close()
  })

  it('keeps properties that were set before its own script was there', async () => {
    const setup = `Object.assign(document.querySelector('nut-graf'), { open: true, sentences: 1 })`
    const body = `<body><nut-graf></nut-graf>${articleOf(FERRY)}<script src="/setup.js"></script>${SCRIPT}`
    const page = await visit(body, {}, serveSetup(setup))
    expect(await textsOf(page)).toHaveLength(1)
    await ask(page, (element) => {
      element.sentences = 2
    })
    expect(await textsOf(page)).toHaveLength(2)
    await page.context().close()
  })

  it('says with `toggle` what it was and what it is, as the elements of the browser do', async () => {
    const page = await visit(`<body><nut-graf></nut-graf>${articleOf(FERRY)}${SCRIPT}`)
    const states = await ask(page, (element) => {
      const seen: string[] = []
      element.addEventListener('toggle', ({ oldState, newState }) => seen.push(`${oldState} → ${newState}`))
      element.open = true
      element.open = false
      return seen
    })
    expect(states).toEqual(['closed → open', 'open → closed'])
    await page.context().close()
  })

  const HIDDEN = articleOf(BRIDGE).replace('id="a"', 'hidden')
  const SHOWN = `${articleOf(FERRY)}<nut-graf open></nut-graf>`

  it.each([
    ['in the same main part', `<main>${HIDDEN}${SHOWN}</main>`],
    ['before it on the page', `${HIDDEN}${SHOWN}`],
    ['in a part that is hidden', `<div hidden>${articleOf(BRIDGE)}</div>${SHOWN}`],
  ])('takes the article that is shown, not one that is kept hidden %s', async (_, body) => {
    const page = await visit(`<body>${body}${SCRIPT}`)
    expect(await textsOf(page)).toEqual(FERRY)
    await page.context().close()
  })

  it.each([
    ['hidden, it stays where it is', '', false],
    ['shown by the page just before, it goes there', `addEventListener('jump', () => (a.hidden = false), true)`, true],
  ])('on a jump into an article that is %s', async (_, setup, moves) => {
    const page = await visit(
      `<body><nut-graf for="a" open></nut-graf>${'<p>Far.</p>'.repeat(99)}${articleOf(FERRY).replace('>', ' hidden>')}
      <script src="/setup.js"></script>${SCRIPT}`,
      {},
      serveSetup(setup),
    )
    await page.evaluate(() => scrollTo({ top: 50, behavior: 'instant' }))
    await page.locator(SENTENCE).first().click()
    expect((await page.evaluate(() => scrollY)) > 200).toBe(moves)
    await page.context().close()
  })
})
