import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { serveDemo } from '../fixtures/demo/server.ts'
import { launchChromium } from '../tests/chromium.ts'

/** Fresh pages a row: a first click is what a reader makes, and it meets code that has never run. */
const PAGES = 9

/** Markup of the long page. */
const LONG = 200_000

/** How long a reader points at a button before the click, at least. */
const POINTING_MS = 600

interface Row {
  page: string
  slowdown: number
  pointed: boolean
}

/** From the click on `<nut-graf>` to its digest: the script's time, and until the second frame after it. */
async function timeClick(
  browser: Browser,
  origin: string,
  html: string,
  { slowdown, pointed }: Row,
): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.route('**/click.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await page.goto(`${origin}/click.html`)
  if (pointed) {
    await page.hover('nut-graf .button')
    await page.waitForTimeout(POINTING_MS)
  }
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times = await page.locator('nut-graf .button').evaluate(
    (button) =>
      new Promise<number[]>((done) => {
        const start = performance.now()
        ;(button as HTMLElement).click()
        const digest = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => done([digest - start, performance.now() - start])))
      }),
  )
  await context.close()
  return times
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] as number
}

const demo = readFileSync(join(import.meta.dirname, '../fixtures/demo/index.html'), 'utf8')
const paragraphs = demo.match(/<p>.*<\/p>/g) ?? []
const more = Array.from({ length: LONG / paragraphs.join('').length }, (_, i) =>
  paragraphs.join('').replaceAll('lamp', `lamp${i} `),
)
const PAGES_OF: Record<string, string> = {
  'demo (600 words)': demo,
  'long (200 KB of markup)': demo.replace('</nut-graf>', `</nut-graf>${more.join('')}`),
}

const server = await serveDemo(0)
const browser = await launchChromium()
console.log('| page | CPU | pointed at before | digest, ms | second frame, ms |\n| :-- | :-- | :-- | --: | --: |')
for (const [page, html] of Object.entries(PAGES_OF)) {
  for (const slowdown of [1, 4]) {
    for (const pointed of [false, true]) {
      const row = { page, slowdown, pointed }
      const times: number[][] = []
      for (let i = 0; i < PAGES; i++) times.push(await timeClick(browser, server.origin, html, row))
      const [digest, frame] = [0, 1].map((part) => median(times.map((each) => each[part] as number)).toFixed(0))
      console.log(
        `| ${page} | ${slowdown === 1 ? 'as it is' : `${slowdown}× slower`} | ${pointed ? 'yes' : 'no'} | ${digest} | ${frame} |`,
      )
    }
  }
}
await browser.close()
server.close()
