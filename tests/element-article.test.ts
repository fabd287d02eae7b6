import { describe, expect, it } from 'vitest'
import type { NutGraf } from '../src/element.ts'
import { chromiumMissing, skipNote } from './chromium.ts'
import { ask, BUTTON, marked, SCRIPT, SENTENCE, textsOf, useElement } from './element-page.ts'

describe.skipIf(chromiumMissing)(`<nut-graf> in Chromium, on any page,${skipNote}`, () => {
  const { visit, origin } = useElement()

  const STORIES = `<article id="one"><h2>One</h2><nut-graf></nut-graf><p>The first ferry sank in the harbour at dawn. Its crew of four swam to the quay.</p></article>
    <article id="two"><h2>Two</h2><nut-graf></nut-graf><p>The second bridge was closed to all traffic on Monday. Repairs will take a year.</p></article>`

  it('of several on a page, each has the article it stands in, and its own marks', async () => {
    const page = await visit(`<main>${STORIES}</main>${SCRIPT}`)
    const buttons = page.locator(BUTTON)
    await buttons.nth(0).click()
    await buttons.nth(1).click()
    expect(await page.locator('#two .sentence').allTextContents()).toEqual([
      'The second bridge was closed to all traffic on Monday.',
      'Repairs will take a year.',
    ])
    expect(
      await page.locator('nut-graf').evaluateAll((all) => all.map((each) => (each as NutGraf).digest?.title)),
    ).toEqual(['One', 'Two'])
    expect(await marked(page, 'nut-graf')).toHaveLength(4)
    await buttons.nth(0).click()
    expect(await marked(page, 'nut-graf')).toHaveLength(2)
    await page.locator('#two nut-graf').evaluate((element) => element.remove())
    expect(await marked(page, 'nut-graf')).toEqual([])
    await page.context().close()
  })

  it.each([
    ['an id', '<nut-graf open for="two"></nut-graf>', 'The second bridge was closed to all traffic on Monday.'],
    [
      'a selector',
      '<nut-graf open for="article + article"></nut-graf>',
      'The second bridge was closed to all traffic on Monday.',
    ],
    ['none: the first of the page', '<nut-graf open></nut-graf>', 'The first ferry sank in the harbour at dawn.'],
    [
      'none, in the main part: its only article',
      '<main><nut-graf open></nut-graf><p>Read on, dear reader.</p><article><p>The third tunnel was opened on Friday.</p></article></main>',
      'The third tunnel was opened on Friday.',
    ],
    ['one that is not there', '<nut-graf open for="three"></nut-graf>', undefined],
    ['no selector at all', '<nut-graf open for="!"></nut-graf>', undefined],
  ])('outside of an article finds it by `for`: %s', async (_, element, sentence) => {
    const page = await visit(`<body>${element}${STORIES.replaceAll('<nut-graf></nut-graf>', '')}${SCRIPT}`)
    expect((await textsOf(page))[0]).toBe(sentence)
    if (sentence === undefined)
      expect(await page.locator('nut-graf .panel').textContent()).toBe('There is nothing here to summarize.')
    await page.context().close()
  })

  it('reads what a reader reads, and no menu, aside, caption, button, footnote or hidden text', async () => {
    const page = await visit(
      `<style nonce="x"></style><main><article>
      <nav><p>Home is where the menu stands today.</p></nav><h1>The <em>title</em>\n of it</h1><nut-graf open sentences="50"></nut-graf>
      <p><b>T</b>he <a href="/">first</a> sentence\n   has <i>mark</i>up, a hy&shy;phen and a note.<sup><a href="#n">1</a></sup> The second one follows it<br>on a new line of its own.</p>
      <figure><p>Words in a figure are still words of it.</p><figcaption>A caption of many words is not one of them.</figcaption></figure>
      <aside>An aside is not part of the article at all.</aside><p hidden>Hidden text is not for anybody to read.</p>
      <details><summary>More</summary><p>What is folded away was not read either.</p></details>
      <button>Share this article with all of your friends.</button><h2>Is a heading ever a sentence?</h2><div>A division <span>may hold</span> text.<div>Another one is inside of it.</div></div>
      <blockquote>“A quotation is read as well,” she said.</blockquote><p aria-hidden="true">A copy for the eye alone is left out.</p>
      <ul><li>The list has one item that is a sentence.</li><li><a href="/other">The other has a link to another article.</a></li></ul></article></main>${SCRIPT}`.replace(
        '<style nonce="x"></style>',
        '',
      ),
    )
    expect(await textsOf(page)).toEqual([
      'The first sentence has markup, a hyphen and a note.',
      'The second one follows it\non a new line of its own.',
      'Words in a figure are still words of it.',
      'A division may hold text.',
      'Another one is inside of it.',
      '“A quotation is read as well,” she said.',
      'The list has one item that is a sentence.',
    ])
    expect(await ask(page, ({ digest }) => digest?.title)).toBe('The title of it')
    expect((await marked(page, 'nut-graf'))[0]).toBe('The first sentence has markup, a hy\u00adphen and a note.')
    await page.context().close()
  })

  it('without custom highlights selects the sentence instead', async () => {
    const page = await visit(undefined, {}, (fresh) =>
      fresh.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight')),
    )
    await page.locator(BUTTON).click()
    await page.locator(SENTENCE).nth(1).click()
    expect(await page.evaluate(() => String(getSelection()))).toBe((await textsOf(page))[1])
    await page.context().close()
  })

  it('scrolls what scrolls, be it the page or a part of it, and works inside a shadow tree', async () => {
    const filler = '<p>Short.</p>'.repeat(60)
    const page = await visit(`<body><div id="host"></div>${SCRIPT}`)
    await page.evaluate(
      (text) => {
        const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' })
        const box = document.createElement('div')
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('div { block-size: 300px; overflow: auto }')
        root.adoptedStyleSheets = [sheet]
        const article = document.createElement('article')
        const parts = [
          'The harbour bridge was closed to traffic on Monday after cracks were found.',
          ...text,
          'Repairs of the harbour bridge will take a year, the council said on Monday.',
        ]
        article.append(
          document.createElement('nut-graf'),
          ...parts.map((part) => Object.assign(document.createElement('p'), { textContent: part })),
        )
        box.append(article)
        root.append(box)
        const element = article.firstChild as NutGraf
        element.sentences = 2
        element.open = true
      },
      Array.from({ length: filler.length / 13 }, () => 'A step.'),
    )
    await page.locator(SENTENCE).nth(1).click()
    const seen = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('nut-graf-chosen') ?? [])][0] as Range
      const frame = document.querySelector('#host')?.shadowRoot?.querySelector('div')?.getBoundingClientRect()
      const { top, bottom } = range.getBoundingClientRect()
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom
    })
    expect(seen).toBe(true)
    await page.context().close()
  })

  it('reads an article in the language of its `lang`, if that was given', async () => {
    const page = await visit(
      `<article lang="xx-YY"><nut-graf open sentences="1"></nut-graf><p>The first ferry sank at dawn. Its crew swam to the quay.</p></article>${SCRIPT}`,
    )
    const before = await ask(page, ({ digest }) => digest?.article.seconds)
    const after = await page.evaluate(() => {
      const { languages } = customElements.get('nut-graf') as typeof NutGraf
      languages.push({ code: 'xx', stopWords: new Set(), wordsPerMinute: 10 })
      const element = document.querySelector('nut-graf') as NutGraf
      element.open = false
      element.open = true
      return element.digest?.article.seconds
    })
    expect([before, after]).toEqual([3, 72])
    await page.context().close()
  })

  it('reads an article whose `lang` is none of its languages in English, one without a `lang` in the first', async () => {
    const article = (lang: string): string =>
      `<article lang="${lang}"><nut-graf></nut-graf><p>The first ferry sank at dawn. Its crew swam to the quay.</p></article>`
    const page = await visit(`${article('xx')}${article('fr')}${article('')}${SCRIPT}`)
    const seconds = await page.evaluate(() => {
      const { languages } = customElements.get('nut-graf') as typeof NutGraf
      languages[0] = { code: 'xx', stopWords: new Set(), wordsPerMinute: 10 }
      return [...document.querySelectorAll('nut-graf')].map((element) => {
        element.open = true
        return element.digest?.article.seconds
      })
    })
    expect(seconds).toEqual([72, 3, 72])
    await page.context().close()
  })

  it('links each sentence to an address that shows it, for a new tab or a friend', async () => {
    const page = await visit()
    await page.locator(BUTTON).click()
    expect(await page.locator(SENTENCE).first().getAttribute('href')).toBe(
      `${origin()}/#:~:text=Every%20street%20lamp%20in%20Merrow,roads%20by%2091%20per%20cent.`,
    )
    await page.context().close()
  })
})
