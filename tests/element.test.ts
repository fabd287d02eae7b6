import { describe, expect, it } from 'vitest'
import type { NutGraf } from '../src/element.ts'
import { chromiumMissing, skipNote } from './chromium.ts'
import { ask, BUTTON, marked, SCRIPT, SENTENCE, textsOf, useElement } from './element-page.ts'

describe.skipIf(chromiumMissing)(`<nut-graf> in Chromium, to its reader,${skipNote}`, () => {
  const { visit } = useElement()

  it('is a closed button that says what it does, and nothing else, until it is asked', async () => {
    const page = await visit()
    expect(await page.locator('nut-graf').ariaSnapshot()).toBe('- button "No time to read? Get a summary"\n- status')
    expect(await page.locator(BUTTON).getAttribute('aria-expanded')).toBe('false')
    expect(await ask(page, ({ digest, open }) => [digest, open])).toEqual([undefined, false])
    await page.context().close()
  })

  it('opens on a click: sentences of the article, how many of how many, and the time saved', async () => {
    const page = await visit()
    await page.locator(BUTTON).click()
    const article = await page.locator('article').textContent()
    const shown = await page.locator(SENTENCE).allTextContents()
    expect(shown).toEqual(await textsOf(page))
    expect(shown).toHaveLength(3)
    expect(shown[0]).toMatch(/^Every street lamp in Merrow Head/)
    for (const text of shown.slice(1)) expect(article).toContain(text)
    expect(await page.locator('nut-graf .note').textContent()).toMatch(/^3 of \d\d sentencesSaves 2 min$/)
    await page.locator(BUTTON).click()
    expect(await page.locator('nut-graf .panel').isVisible()).toBe(false)
    expect(await marked(page, 'nut-graf')).toEqual([])
    await page.context().close()
  })

  it('tells a screen reader a button, a named region, a list of links, and what has happened', async () => {
    const page = await visit()
    await page.locator(BUTTON).click()
    const [first, second, third] = await textsOf(page)
    const tree = (await page.locator('nut-graf').ariaSnapshot())
      .replace(/\n {8}- \/url: .*/g, '')
      .replace(/\d\d/g, '36')
    const quoted = (text = ''): string => JSON.stringify(text)
    expect(
      tree
        .replaceAll('91', '36')
        .split('\n')
        .map((line) => line.replace(/:$/, '')),
    ).toEqual([
      '- button "No time to read? Hide the summary" [expanded]',
      '- region "Summary of the article"',
      '  - list',
      ...[first, second, third].flatMap((text) => [
        '    - listitem',
        `      - link ${quoted(text).replace('91', '36')}`,
      ]),
      '  - paragraph: 3 of 36 sentences Saves 2 min',
      '- status: 3 of 36 sentences. Saves 2 min',
    ])
    await page.locator(SENTENCE).nth(1).click()
    expect(await page.locator('nut-graf .live').textContent()).toBe('Sentence 2 of 3 is now marked in the article.')
    expect(await page.locator(SENTENCE).nth(1).getAttribute('aria-current')).toBe('true')
    await page.context().close()
  })

  it('jumps to a sentence and marks it in place, and leaves the elements of the article as they were', async () => {
    const page = await visit()
    const before = await page.locator('body').evaluate((body) => {
      const watched = body as HTMLElement & { changes?: number }
      watched.changes = 0
      const observer = new MutationObserver((records) => {
        watched.changes = (watched.changes ?? 0) + records.filter(({ target }) => target.nodeName !== 'NUT-GRAF').length
      })
      observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true })
      return body.querySelector('article')?.textContent
    })
    await page.locator(BUTTON).click()
    const texts = await textsOf(page)
    expect(await marked(page, 'nut-graf')).toEqual(texts)
    await page.locator(SENTENCE).nth(2).click()
    expect(await marked(page, 'nut-graf-chosen')).toEqual([texts[2]])
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('nut-graf-chosen') ?? [])][0] as Range
      const { top, bottom } = range.getBoundingClientRect()
      return { top, bottom, height: innerHeight }
    })
    expect(place.top).toBeGreaterThan(0)
    expect(place.bottom).toBeLessThan(place.height)
    await page.locator(BUTTON).evaluate((button: HTMLElement) => button.click())
    expect(await page.locator('body').evaluate((body) => (body as HTMLElement & { changes?: number }).changes)).toBe(0)
    expect(await page.locator('article').textContent()).toContain(before?.slice(-200) ?? '?')
    await page.context().close()
  })

  it('works by keyboard alone: open, read on, jump, come back, close', async () => {
    const page = await visit()
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.className ?? document.activeElement?.tagName ?? '',
      )
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('button')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('sentence')
    await page.keyboard.press('Enter')
    expect(await marked(page, 'nut-graf-chosen')).toEqual((await textsOf(page)).slice(2))
    expect(await focused()).toBe('sentence')
    await page.locator('nut-graf .back').waitFor({ state: 'visible' })
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('back')
    await page.keyboard.press('Space')
    expect(await focused()).toBe('sentence')
    await page.locator('nut-graf .back').waitFor({ state: 'hidden' })
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect(await page.locator(BUTTON).getAttribute('aria-expanded')).toBe('false')
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'reads well on a %s page: 7 to 1 at least, in the digest and on the marks',
    async (colorScheme) => {
      const page = await visit(undefined, { colorScheme })
      await page.locator(BUTTON).click()
      await page.mouse.move(0, 0)
      const colours = await page.evaluate(() => {
        const card = document.querySelector('nut-graf')?.shadowRoot?.querySelector('.card') as Element
        const paint = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
        const over = (...layers: string[]): number => {
          for (const layer of layers) {
            paint.fillStyle = layer
            paint.fillRect(0, 0, 1, 1)
          }
          const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) =>
            value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          )
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        const { backgroundColor: paper, color: ink } = getComputedStyle(document.body)
        const chosen = getComputedStyle(document.body, '::highlight(nut-graf-chosen)')
        const soft = getComputedStyle(document.body, '::highlight(nut-graf)')
        return {
          digest: contrast(over(paper, getComputedStyle(card).backgroundColor), over(getComputedStyle(card).color)),
          marked: contrast(over(paper, soft.backgroundColor), over(ink)),
          chosen: contrast(over(paper, chosen.backgroundColor), over(chosen.color)),
        }
      })
      for (const contrast of Object.values(colours)) expect(contrast).toBeGreaterThan(7)
      await page.context().close()
    },
  )

  it('keeps its place from the start: nothing on the page moves when the script comes late or the digest opens', async () => {
    const page = await visit(undefined, {}, (fresh) =>
      fresh.route('**/dist/element.js', async (route) => {
        await new Promise((done) => setTimeout(done, 400))
        await route.continue()
      }),
    )
    await page.locator(BUTTON).click()
    await page.waitForTimeout(100)
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const observer = new PerformanceObserver((list) =>
            done(
              list
                .getEntries()
                .filter((entry) => !(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
                .map((entry) => (entry as PerformanceEntry & { value: number }).value),
            ),
          )
          observer.observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done([]), 200)
        }),
    )
    expect(shifts).toEqual([])
    await page.context().close()
  })

  it.each([320, 360, 768])('fits a screen %i pixels wide, its button always as high as promised', async (width) => {
    const page = await visit(undefined, { viewport: { width, height: 640 } })
    const height = (): Promise<number | undefined> => page.locator('nut-graf').evaluate((host) => host.clientHeight)
    expect(await height()).toBe(60)
    await ask(page, (element) =>
      element.setAttribute('text-show', 'A summary for those who are very, very, very short of time'),
    )
    expect(await height()).toBe(60)
    await page.locator(BUTTON).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.context().close()
  })

  it('reads from right to left where the page does, in its language, with that language’s texts', async () => {
    const page =
      await visit(`<body lang="ar" dir="rtl"><article><h1>جسر جديد</h1>${SCRIPT}<nut-graf sentences="1"></nut-graf>
      <p>افتتحت البلدية يوم الثلاثاء أول جسر للمشاة فوق وادي النسيم بعد تأخر دام أربع سنوات كاملة.</p>
      <p>وقالت رئيسة البلدية إن الجسر سيختصر طريق نحو ستة آلاف شخص كل يوم.</p></article>`)
    await page.evaluate(() => {
      const { texts } = customElements.get('nut-graf') as typeof NutGraf
      texts['ar'] = { show: 'اقرأ الملخص', kept: '{kept} من {all} جمل' }
      document.querySelector('nut-graf')?.toggleAttribute('open')
    })
    expect(await page.locator('nut-graf .kept').textContent()).toBe('1 من 2 جمل')
    const list = page.locator('nut-graf .list')
    expect([await list.getAttribute('lang'), await list.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    const icon = await page.locator('nut-graf .icon').boundingBox()
    const chevron = await page.locator('nut-graf .chevron').boundingBox()
    expect(icon?.x).toBeGreaterThan(chevron?.x ?? 1e9)
    await page.context().close()
  })

  it('takes its texts from attributes too, at any time, and leaves out what it has no figure for', async () => {
    const page =
      await visit(`<article><nut-graf open text-question="Keine Zeit?" text-hide="Zuklappen" text-saves-seconds="{seconds} s {what}"></nut-graf>
      <p>Every lamp in the town goes dark tonight. The birds find their way to the open sea again. Nobody on the coast had expected
      that it would be so easy, and the council will do it again next year. A baker fell over a bollard on his way to work.</p>${SCRIPT}`)
    expect(await page.locator(BUTTON).textContent()).toBe('Keine Zeit?Zuklappen')
    await ask(page, (element) => element.setAttribute('text-hide', 'Weg damit'))
    expect(await page.locator('nut-graf .call').textContent()).toBe('Weg damit')
    await ask(page, (element) => element.setAttribute('sentences', '1'))
    expect(await page.locator('nut-graf .saves').textContent()).toMatch(/^\d+ s \{what\}$/)
    await page.context().close()
  })

  it.each([
    ['', '1 of 1 sentence'],
    ['text-kept="{kept} von {all} Sätzen"', '1 von 1 Sätzen'],
    ['text-kept="{kept} von {all} Sätzen" text-kept-one="Der einzige Satz"', 'Der einzige Satz'],
  ])('one sentence is no sentences: %j', async (attributes, kept) => {
    const page = await visit(
      `<article><nut-graf open ${attributes}></nut-graf><p>The first ferry sank in the harbour at dawn.</p></article>${SCRIPT}`,
    )
    expect(await page.locator('nut-graf .kept').textContent()).toBe(kept)
    await page.context().close()
  })

  it('follows its attributes while it is open, and takes a wrong number, or 0, for none', async () => {
    const page = await visit()
    await page.locator(BUTTON).click()
    for (const [value, shown] of [
      ['1', 1],
      ['5', 5],
      ['many', 3],
      ['-1', 3],
      ['0', 3],
      ['007', 7],
    ] as const) {
      await page
        .locator('nut-graf')
        .evaluate((element, sentences) => element.setAttribute('sentences', sentences), value)
      expect(await page.locator(SENTENCE).count()).toBe(shown)
    }
    await ask(page, (element) => element.removeAttribute('sentences'))
    expect(await page.locator(SENTENCE).count()).toBe(3)
    await page.context().close()
  })

  it('tells the page when it opens and before it jumps, which the page may take over', async () => {
    const page = await visit()
    const seen = await ask(page, (element) => {
      const events: unknown[] = []
      element.addEventListener('toggle', () => events.push(element.open))
      element.addEventListener('jump', (event) => {
        events.push(event.detail.index)
        event.preventDefault()
      })
      element.open = true
      element.open = true
      element.shadowRoot?.querySelector<HTMLElement>('.sentence')?.click()
      element.open = false
      return events
    })
    expect(seen).toEqual([true, 0, false])
    expect(await marked(page, 'nut-graf-chosen')).toEqual([])
    await page.context().close()
  })
})
