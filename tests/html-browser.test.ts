import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HtmlDigest, summarizeHtml } from '../src/html.ts'
import { chromiumMissing, launchChromium, serve, skipNote } from './chromium.ts'
import { type Consumer, installPacked } from './packed.ts'

const root = resolve(import.meta.dirname, '..')
const PAGES = ['whole-page', 'recipe', 'german-news']
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const IMPORTS = { '@mozilla/readability': '/readability.js', 'nutgraf/html': '/node_modules/nutgraf/dist/html.js' }
const HOST = `<!doctype html><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`

describe.skipIf(chromiumMissing)(`nutgraf/html in Chromium${skipNote}`, () => {
  let consumer: Consumer
  let browser: Browser
  let server: { origin: string; close(): void }

  beforeAll(async () => {
    consumer = installPacked()
    const readability = read('node_modules/@mozilla/readability/Readability.js')
    writeFileSync(join(consumer.folder, 'readability.js'), `${readability}\nexport { Readability }`)
    writeFileSync(join(consumer.folder, 'index.html'), HOST)
    for (const name of PAGES) writeFileSync(join(consumer.folder, `${name}.html`), read(`fixtures/pages/${name}.html`))
    server = await serve(consumer.folder)
    browser = await launchChromium()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
    consumer?.remove()
  })

  it.each(PAGES)(
    '%s: the parser of the page gives the digest that linkedom gives, runs nothing and fetches nothing',
    async (name) => {
      const page = await browser.newPage()
      const asked: string[] = []
      const said: string[] = []
      await page.goto(`${server.origin}/`)
      await page.evaluate(`import('nutgraf/html')`)
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      const digest = await page.evaluate<HtmlDigest>(`(async () => {
      const { summarizeHtml } = await import('nutgraf/html')
      const html = await (await fetch('/${name}.html')).text()
      const digest = await summarizeHtml(html, 3)
      await new Promise((done) => setTimeout(done, 200))
      return { ...digest, executed: globalThis.executed }
    })()`)
      expect(said).toEqual([])
      expect(new Set(asked)).toEqual(new Set([`/${name}.html`, '/readability.js']))
      expect(digest).toEqual(await summarizeHtml(read(`fixtures/pages/${name}.html`), 3))
      await page.close()
    },
    60_000,
  )

  it('the document of the page itself gives its digest, and is left as it is', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.origin}/recipe.html`)
    const [digest, before, after] = await page.evaluate<[HtmlDigest, string, string]>(`(async () => {
      const map = document.createElement('script')
      map.type = 'importmap'
      map.textContent = ${JSON.stringify(JSON.stringify({ imports: IMPORTS }))}
      document.head.append(map)
      const { summarizeHtml } = await import('nutgraf/html')
      const before = document.documentElement.outerHTML
      const digest = await summarizeHtml(document, 3)
      return [digest, before, document.documentElement.outerHTML]
    })()`)
    const { title, text } = await summarizeHtml(read('fixtures/pages/recipe.html'), 3)
    expect({ title: digest.title, text: digest.text }).toEqual({ title, text })
    expect(after).toBe(before)
    await page.close()
  }, 60_000)
})
