/**
 * Writes the tables of the newest results into README.md, between `<!-- quality:start -->` and `<!-- quality:end -->`
 * and the like. `node --import tsx bench/readme.ts`; a test holds the two together.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Effect, sayEffects } from './ablation/effects.ts'
import { lostToReadability, type Page, tableOfPages } from './html.ts'
import { type Gain, lostGains, tableOfGains } from './quality/gains.ts'
import { type Answered, lostQuestions, tableOfAnswers } from './quality/questions.ts'
import type { Interval } from './quality/statistics.ts'
import {
  lostFaults,
  lostSets,
  type Means,
  type MeasuredSet,
  sayDeciles,
  sayMeans,
  tableOfHalves,
  tableOfSets,
  tableOfSystems,
} from './quality/tables.ts'
import { type Environment, readNewest } from './report.ts'
import { measureSizes, tableOfSizes } from './sizes.ts'
import { lostToParts, type Part, showRates, tableOfParts } from './speed/beside-parts.ts'
import { type BesideRivals, lostToRivals, tableOfRivals } from './speed/beside-rivals.ts'
import { type Cold, tableOfCold } from './speed/cold-start.ts'
import { type Hostility, lostToProse, tableOfHostile } from './speed/hostile-texts.ts'
import { type MemoryUse, tableOfMemory } from './speed/memory-use.ts'
import { type Script, tableOfScripts } from './speed/other-scripts.ts'

interface Speed {
  rivals: BesideRivals
  parts: { whole: Part[]; core: Part[] }
  hostile: Hostility[]
  scripts: Script[]
  memory: MemoryUse
  cold: Cold[]
}

const under = (table: string, { line }: Environment, ...notes: string[]): string =>
  [table, ...notes, `<sub>${line}</sub>`].join('\n\n')

/** Marker → what stands between its two comments. */
export function readSections(): Map<string, string> {
  const sections = new Map<string, string>()
  sections.set('sizes', tableOfSizes(measureSizes()))
  const speed = readNewest<Speed>('speed')
  if (speed) {
    const { rivals, parts, hostile, scripts, memory, cold, environment } = speed
    sections.set('speed', under(tableOfRivals(rivals.three), environment, lostToRivals(rivals.three)))
    sections.set('speed-tenth', under(tableOfRivals(rivals.tenth), environment, lostToRivals(rivals.tenth)))
    sections.set(
      'parts',
      under(tableOfParts(parts.whole), environment, `${showRates(parts.whole)} ${lostToParts(parts.whole)}`),
    )
    sections.set('core', under(tableOfParts(parts.core), environment))
    sections.set('hostile', under(tableOfHostile(hostile), environment, lostToProse(hostile)))
    sections.set('scripts', under(tableOfScripts(scripts), environment))
    sections.set('memory', under(tableOfMemory(memory), environment))
    sections.set('cold', under(tableOfCold(cold), environment))
  }
  const html = readNewest<{ pages: Page[] }>('html')
  if (html) sections.set('html', under(tableOfPages(html.pages), html.environment, lostToReadability(html.pages)))
  const judged = readNewest<{ sets: MeasuredSet[]; answers: Answered[] }>('quality')
  const fixtures = judged?.sets ?? []
  for (const set of fixtures) {
    sections.set('editor', `${tableOfSystems(set)}\n\n${lostSets(fixtures)}`)
  }
  const answers = judged?.answers ?? []
  sections.set('questions', `${tableOfAnswers(answers)}\n\n${lostQuestions(answers)}`)
  const measured = readNewest<{ sets: MeasuredSet[]; means: Means; gains: Gain[] }>('sets')
  if (measured) {
    const { sets, means, gains } = measured
    sections.set('quality', `${tableOfSets(sets)}\n\n${sayMeans(means)} ${lostSets(sets)}`)
    sections.set('faults', `${tableOfHalves(sets)}\n\n${lostFaults(sets)}`)
    sections.set('calibration', sayDeciles(sets))
    sections.set('gains', `${tableOfGains(gains)}\n\n${lostGains(gains)}`)
  }
  const ablation = readNewest<{ effects: Effect[] }>('sets-ablation')
  const leftOut = readNewest<{ leftOut: Interval }>('leave-one-out')?.leftOut
  if (ablation) sections.set('ablation', sayEffects(ablation.effects, leftOut))
  return sections
}

const SECTION = /(<!-- ([a-z-]+):start -->\n)[\s\S]*?(\n<!-- \2:end -->)/g

export function withSections(markdown: string, sections: ReadonlyMap<string, string>): string {
  return markdown.replace(SECTION, (whole, start: string, name: string, end: string) => {
    const section = sections.get(name)
    return section === undefined ? whole : start + section + end
  })
}

if (process.argv[1] === import.meta.filename) {
  const file = new URL('../README.md', import.meta.url)
  writeFileSync(file, withSections(readFileSync(file, 'utf8'), readSections()))
}
