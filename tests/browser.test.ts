import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumMissing, launchChromium, serve, skipNote } from './chromium.ts'
import { type Consumer, DIGESTS, differingFixtures, installPacked, writeTexts } from './packed.ts'

const IN_PAGE = `(async () => {
  const { summarize } = await import('/node_modules/nutgraf/dist/index.js')
  const texts = await (await fetch('/texts.json')).json()
  return ${DIGESTS}
})()`

describe.skipIf(chromiumMissing)(`in Chromium${skipNote}`, () => {
  let consumer: Consumer
  let browser: Browser
  let server: { origin: string; close(): void }

  beforeAll(async () => {
    consumer = installPacked()
    writeTexts(consumer)
    writeFileSync(join(consumer.folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,">')
    server = await serve(consumer.folder)
    browser = await launchChromium()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
    consumer?.remove()
  })

  it('the built module, served as it is, gives the digests that Node gives and says nothing on the console', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.goto(`${server.origin}/`)
    const found = await page.evaluate<string>(IN_PAGE)
    expect(said).toEqual([])
    expect(differingFixtures(found)).toEqual([])
  }, 60_000)
})
