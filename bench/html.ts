/** From the markup of a page to its digest, beside parsing it and Readability alone: node --import tsx bench/html.ts */
import { readFileSync } from 'node:fs'
import { arch, platform } from 'node:process'
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { readFixtures } from '../fixtures/read.ts'
import { readHtml, summarizeHtml } from '../src/html.ts'
import { summarize } from '../src/index.ts'
import { growth, timeTogether } from './timing.ts'

const page = readFileSync(new URL('../fixtures/pages/whole-page.html', import.meta.url), 'utf8')
const story = readFixtures()
  .filter(({ expected }) => expected.language === 'en')
  .flatMap(({ text }) => text.split('\n\n'))
  .filter((paragraph) => paragraph.length > 200)

/** The fixture page with a story as long as it takes: a page of `size` characters. */
function makePage(size: number): string {
  const [head = '', tail = ''] = page.split('<h2>What becomes of the mill</h2>')
  const paragraphs: string[] = []
  let length = page.length
  for (let i = 0; length < size; i++) {
    const paragraph = `<p>${story[i % story.length]} (${i})</p>\n`
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  return head + paragraphs.join('') + tail
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document
const points: { size: number; time: number }[] = []

console.log(`Node ${process.version}, ${platform} ${arch}; medians in ms\n`)
console.log('| page | parse alone | parse and Readability | parse to digest | of it the core |\n|---|---|---|---|---|')
for (const size of [50_000, 200_000, 1_000_000]) {
  const html = makePage(size)
  const { text, blocks } = await readHtml(html)
  const { kept } = await summarizeHtml(html, 3)
  if (kept.sentences !== 3 || text.length < size / 2) throw new Error('The article is not found.')
  const times = await timeTogether(
    {
      parse: () => parse(html),
      readability: () => new Readability(parse(html)).parse(),
      digest: () => summarizeHtml(html, 3),
      core: () => summarize(text, 3, { blocks }),
    },
    10 * Math.max(200, size / 500),
  )
  const [a, b, c, d] = Object.values(times).map(({ median }) => median.toFixed(1))
  console.log(`| ${size / 1000} KB | ${a} | ${b} | ${c} | ${d} |`)
  points.push({ size, time: times.digest.median })
}
console.log(`\nTime grows with size to the power of ${growth(points).toFixed(2)}.`)
