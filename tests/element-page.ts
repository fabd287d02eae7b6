import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { STRICT_POLICY, serveDemo } from '../fixtures/demo/server.ts'
import type { NutGraf } from '../src/element.ts'
import { launchChromium } from './chromium.ts'
import { assertFresh } from './packed.ts'

export const SCRIPT = '<script type="module" src="/dist/element.js"></script>'
export const BUTTON = 'nut-graf .button'
export const SENTENCE = 'nut-graf .sentence'

/** What Chromium itself says of a page that touches its Summarizer. */
const NOTICE = 'This page uses Chrome'

const STILL: BrowserContextOptions = { reducedMotion: 'reduce', viewport: { width: 1000, height: 700 } }

/** Milliseconds for a test, the first page of a browser on a busy machine included. */
const PATIENCE = 30_000

/** Opens the demo, or a page of these contents; `prepare` sees it before. */
export type Visit = (body?: string, options?: BrowserContextOptions, prepare?: (page: Page) => unknown) => Promise<Page>

/** Pages with the built element, under the strict policy. Whatever the console says of one fails the suite. */
export function useElement(): { visit: Visit; origin(): string } {
  vi.setConfig({ testTimeout: PATIENCE })
  const complaints: string[] = []
  const open = { close: async (): Promise<void> => undefined, visit: undefined as Visit | undefined, origin: '' }

  beforeAll(async () => {
    assertFresh()
    const server = await serveDemo(0)
    const browser = await launchChromium()
    open.origin = server.origin
    open.close = async () => {
      await browser.close()
      server.close()
    }
    open.visit = async (body, options, prepare) => {
      const page = await (await browser.newContext({ ...STILL, ...options })).newPage()
      page.on('console', (message) => void (message.text().startsWith(NOTICE) || complaints.push(message.text())))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await prepare?.(page)
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT_POLICY }
      const html = `<!doctype html><html lang="en"><link rel="icon" href="/icon.svg">${body}`
      await page.route('**/case.html', (route) => route.fulfill({ headers, body: html }))
      await page.goto(`${server.origin}/${body === undefined ? '' : 'case.html'}`)
      return page
    }
  }, 60_000)

  afterAll(async () => {
    await open.close()
    expect(complaints).toEqual([])
  })

  const visit: Visit = (...page) => (open.visit as Visit)(...page)
  return { visit, origin: () => open.origin }
}

/** What the first element of a page is asked, in the page. */
export const ask = <T>(page: Page, question: (element: NutGraf) => T): Promise<T> =>
  page
    .locator('nut-graf')
    .first()
    .evaluate(question as (element: SVGElement | HTMLElement) => T) as Promise<T>

export const textsOf = (page: Page): Promise<string[]> =>
  ask(page, ({ digest }) => digest?.sentences.map(({ text }) => text) ?? [])

/** The texts that the page shows marked, white space as the reader sees it. */
export const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((key) => {
    const ranges = [...((CSS.highlights.get(key) ?? []) as Iterable<Range>)]
    return ranges.map((range) => String(range).replace(/\s+/g, ' '))
  }, name)
