/** From the markup of a page to its digest, beside parsing it and Readability alone: node --import tsx bench/html.ts */
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { readFixtures } from '../fixtures/read.ts'
import { readHtml, summarizeHtml } from '../src/html.ts'
import { summarize } from '../src/index.ts'
import { markdownTable, Report, sayLost, showRatio, showSize, showTime } from './report.ts'
import { growth, timeTogether } from './timing.ts'

/** Many and short: the four share what else the machine does, and their ratios are what counts. */
const ROUNDS = 15

/** Milliseconds for a page of `size` characters. */
export interface Page {
  size: number
  parse: number
  readability: number
  digest: number
  core: number
}

/** The fixture page with a story as long as it takes: a page of `size` characters. */
function makePage(size: number): string {
  const page = readFileSync(new URL('../fixtures/pages/whole-page.html', import.meta.url), 'utf8')
  const story = readFixtures()
    .filter(({ expected }) => expected.language === 'en')
    .flatMap(({ text }) => text.split('\n\n'))
    .filter((paragraph) => paragraph.length > 200)
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

async function timePage(size: number): Promise<Page> {
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
    ROUNDS,
  )
  const { parse: parsed, readability, digest, core } = times
  if (digest.median < readability.median) throw new Error('The machine is too busy: a part took longer than the whole.')
  return {
    size,
    parse: parsed.median,
    readability: readability.median,
    digest: digest.median,
    core: core.median,
  }
}

/** Times, and how many times those of parsing and Readability they are: what any digest of a page needs. */
export function tableOfPages(pages: readonly Page[]): string {
  const rows = pages.map(({ size, parse, readability, digest, core }) => [
    showSize(size),
    ...[parse, readability, digest, core].map((time) => `${showTime(time)} · ${showRatio(time / readability)}`),
  ])
  const headers = ['page', 'parse alone', 'parse and Readability', 'parse to digest', 'of which summarize']
  return markdownTable(headers, rows)
}

/** What a digest takes beyond Readability. */
export function lostToReadability(pages: readonly Page[]): string {
  const ratios = pages.map(({ readability, digest }) => digest / readability).sort((a, b) => a - b)
  const shown = [ratios[0], ratios.at(-1)].map((ratio = 1) => ratio.toFixed(1))
  return sayLost([`a digest takes ${[...new Set(shown)].join(' to ')} times as long as parsing and Readability alone`])
}

if (process.argv[1] === import.meta.filename) {
  const report = new Report('html', 'two minutes')
  const pages: Page[] = []
  for (const size of [50_000, 200_000, 1_000_000]) pages.push(await timePage(size))
  report.say(`\n## From markup to digest\n\n${tableOfPages(pages)}\n\n${lostToReadability(pages)}`)
  const exponent = growth(pages.map(({ size, digest }) => ({ size, time: digest })))
  report.say(`\nTime grows with size to the power of ${exponent.toFixed(2)}.`)
  report.keep({ pages })
}
