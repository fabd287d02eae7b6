import { checkSame, loadLibrary } from '../digests.ts'
import { markdownTable, progress, type Report, sayLost, showRatio, showSize, showTime } from '../report.ts'
import { HOSTILE } from '../texts/hostile.ts'
import { makeProse } from '../texts/prose.ts'
import { growth, timeTogether } from '../timing.ts'

export interface Hostility {
  name: string
  /** Milliseconds at the full size. */
  three: number
  tenth: number
  /** Time a character, relative to prose of the same size. */
  ratioThree: number
  ratioTenth: number
  growthThree: number
  growthTenth: number
}

const PROSE = 'prose'

/**
 * Each hostile text at three sizes, a factor of four apart. Of the small ones as many take turns as make up the large
 * one: else their words would be remembered from call to call, and only those of the large one be new each time. Prose is
 * timed right before each, as machines change their speed within minutes; not by turns, as its words have to stay known.
 */
export async function timeHostile(report: Report, size: number, milliseconds: number): Promise<Hostility[]> {
  const summarize = await loadLibrary()
  const sizes = [size / 16, size / 4, size]
  const makers = [
    { name: PROSE, make: (length: number, variant: number) => makeProse(length, 'en', variant + 1) },
    ...HOSTILE,
  ]
  const found: Hostility[] = []
  for (const [i, { name, make }] of makers.entries()) {
    progress(`speed: hostile texts, ${i + 1} of ${makers.length}, ${name}`)
    const points: { size: number; three: number; tenth: number; prose: number; proseTenth: number }[] = []
    for (const length of sizes) {
      const texts = Array.from({ length: size / length }, (_, variant) => make(length, variant))
      const text = texts[0] as string
      const prose = makeProse(length)
      let turn = 0
      const next = (): string => texts[turn++ % texts.length] as string
      const tenth = Math.ceil(summarize(text, 0).article.sentences / 10)
      const tenthOfProse = Math.ceil(summarize(prose, 0).article.sentences / 10)
      checkSame(summarize, text, 3, name)
      checkSame(summarize, text, tenth, name)
      const beside = await timeTogether(
        { three: () => summarize(prose, 3), tenth: () => summarize(prose, tenthOfProse) },
        milliseconds,
        3,
      )
      const times = await timeTogether(
        { three: () => summarize(next(), 3), tenth: () => summarize(next(), tenth) },
        milliseconds,
        3,
      )
      points.push({
        size: text.length,
        three: times.three.median,
        tenth: times.tenth.median,
        prose: beside.three.median,
        proseTenth: beside.tenth.median,
      })
    }
    const last = points.at(-1) as (typeof points)[number]
    found.push({
      name,
      three: last.three,
      tenth: last.tenth,
      ratioThree: last.three / last.prose,
      ratioTenth: last.tenth / last.proseTenth,
      growthThree: growth(points.map((point) => ({ size: point.size, time: point.three }))),
      growthTenth: growth(points.map((point) => ({ size: point.size, time: point.tenth }))),
    })
  }
  report.say(`\n## Hostile texts, ${showSize(size)}\n\n${tableOfHostile(found)}\n\n${lostToProse(found)}`)
  report.say(`\nGrowth from ${showSize(size / 16)} to ${showSize(size)}.`)
  return found
}

export function tableOfHostile(found: readonly Hostility[]): string {
  const rows = found.map((each) => [
    each.name,
    showTime(each.three),
    showRatio(each.ratioThree),
    each.growthThree.toFixed(2),
    showTime(each.tenth),
    showRatio(each.ratioTenth),
    each.growthTenth.toFixed(2),
  ])
  return markdownTable(['', 'n = 3', 'of prose', 'growth', 'n = 10 %', 'of prose', 'growth'], rows)
}

/** A text loses where it takes so many times as long as prose; less is the machine's mood. */
const MUCH_LONGER = 2

/** Texts that are much slower than prose of the same size, the slowest first. */
export function lostToProse(found: readonly Hostility[]): string {
  const slow = found.filter(({ ratioThree }) => ratioThree > MUCH_LONGER).sort((a, b) => b.ratioThree - a.ratioThree)
  const named = slow.map(({ name, ratioThree }) => `${name} (${showRatio(ratioThree)})`).join(', ')
  return sayLost(named ? [`to prose on ${named}`] : [])
}
