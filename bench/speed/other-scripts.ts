import { checkSame, loadLanguages } from '../digests.ts'
import { markdownTable, progress, type Report, showRatio, showTime } from '../report.ts'
import { makeProse } from '../texts/prose.ts'
import { timeTogether } from '../timing.ts'

const SCRIPTS: readonly [name: string, code: string][] = [
  ['English', 'en'],
  ['German', 'de'],
  ['Russian', 'ru'],
  ['Arabic', 'ar'],
  ['Chinese', 'zh'],
  ['Japanese', 'ja'],
]

export interface Script {
  name: string
  time: number
  /** Millions of characters a second. */
  rate: number
  segmenter: number
  /** Speed relative to English, relative to Intl.Segmenter's pass over the words. */
  ofEnglish: number
  ofSegmenter: number
}

export async function timeScripts(report: Report, size: number, milliseconds: number): Promise<Script[]> {
  const { summarize, codes } = await loadLanguages()
  const found: Script[] = []
  for (const [name, code] of SCRIPTS) {
    progress(`speed: scripts, ${name}`)
    const text = makeProse(size, code)
    const hint = codes ? { language: code } : {}
    const call = (words: string, n: number): ReturnType<typeof summarize> => summarize(words, n, hint)
    checkSame(call, text, 3, name)
    const segmenter = new Intl.Segmenter(code, { granularity: 'word' })
    // By paragraph, as its users have to: over a whole text it is quadratic in Node 20.
    const paragraphs = text.split('\n\n')
    const passWords = (): number => {
      let words = 0
      for (const paragraph of paragraphs) {
        for (const { isWordLike } of segmenter.segment(paragraph)) if (isWordLike) words++
      }
      return words
    }
    const times = await timeTogether({ ours: () => call(text, 3), segmenter: passWords }, milliseconds, 3)
    const rate = text.length / 1000 / times.ours.median
    found.push({
      name,
      time: times.ours.median,
      rate,
      segmenter: times.segmenter.median,
      ofEnglish: rate / (found[0]?.rate ?? rate),
      ofSegmenter: times.segmenter.median / times.ours.median,
    })
  }
  report.say(`\n## Other scripts, ${size.toLocaleString('en-US')} characters\n\n${tableOfScripts(found)}`)
  if (!codes) report.say('\nThe core without a language: `nutgraf/languages` is not built.')
  return found
}

export function tableOfScripts(found: readonly Script[]): string {
  const rows = found.map((each) => [
    each.name,
    showTime(each.time),
    each.rate.toFixed(1),
    each.ofEnglish.toFixed(2),
    showTime(each.segmenter),
    showRatio(each.ofSegmenter),
  ])
  const headers = ['', 'n = 3', 'M characters/s', 'speed of English', "Intl.Segmenter's words", 'times as fast']
  return markdownTable(headers, rows)
}
