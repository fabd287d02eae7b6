/**
 * Every constant and signal of the score, and how it reads at k times its strength: 0 is without it, 1 as it is. Each is
 * found in the source by an expression that has to fit exactly once: after a change there, this table fails loudly.
 */
import { readFileSync } from 'node:fs'

export interface Change {
  name: string
  file: string
  find: RegExp
  /** What stands in the place of what was found, at this strength; `value` is the number that the expression caught. */
  put(strength: number, value: number, found: string): string
  strengths: readonly number[]
}

const ALL = [0, 0.5, 2]

/** A number of the source. At strength 0 it is `neutral`: 0 for what is added, 1 for a factor. */
function number(name: string, file: string, find: RegExp, neutral = 0, strengths: readonly number[] = ALL): Change {
  const put: Change['put'] = (strength, value, found) =>
    found.replace(String(value), String(Math.max(0, neutral + strength * (value - neutral))))
  return { name, file, find, put, strengths }
}

/** An expression that gets a factor before it: `find` catches nothing but the place. */
function factor(name: string, file: string, find: RegExp): Change {
  return { name, file, find, put: (strength, _, found) => `${found}${strength} * `, strengths: ALL }
}

function without(name: string, file: string, find: RegExp, instead: string): Change {
  return { name, file, find, put: () => instead, strengths: [0] }
}

const SCORES = 'scores.ts'

export const CHANGES: readonly Change[] = [
  factor('terms', SCORES, /share\[s\] = (?=\(share\[s\] as number\) \/ )/),
  factor('centrality', SCORES, /const weight = (?=\()/),
  factor('centrality: more in a report that is much asked of', SCORES, /const weight = \(0\.3 \+ asked \+ (?=long)/),
  number('LEAD', SCORES, /const LEAD = ([\d.]+)/),
  number('CLOSE', SCORES, /const CLOSE = ([\d.]+)/),
  number('TITLE', SCORES, /const TITLE = ([\d.]+)/),
  number('DEFINITION', SCORES, /const DEFINITION = ([\d.]+)/),
  number('LENGTH', SCORES, /const LENGTH = ([\d.]+)/),
  number('CUE', SCORES, /const CUE = ([\d.]+)/),
  number('MOST_CUES', 'wording.ts', /const MOST_CUES = ([\d.]+)/, 0, [0.5, 2]),
  number('lead: less where little is asked', SCORES, /const HALF_LEAD = ([\d.]+)/),
  factor('lead: less where much is asked', SCORES, /Math\.max\(0, 1 - (?=\(asked \/ )/),
  number('lead: dateline', SCORES, /dateline \? ([\d.]+) : 0/),
  factor('lead: long first sentence', SCORES, /dateline \? [\d.]+ : 0\) \+ (?=first)/),
  number('lead: falls over sentences', SCORES, /Math\.max\(([\d.]+), values\.length \/ 10/, 0, [0.5, 2]),
  factor('lead: falls over a share of a long article', SCORES, /const fall = 1 - 1 \/ \(Math\.max\([\d.]+, (?=values)/),
  factor('lead: more in a long report', SCORES, /const report = 1 \+ (?=long)/),
  number('lead: not more in a story of talk', SCORES, /1 - ([\d.]+) \* shareQuoted/),
  number('lead: less once it is told', 'pick.ts', /const TOLD = ([\d.]+)/, 1),
  number('length: words that are best', SCORES, /const WORDS = ([\d.]+)/, 0, [0.5, 2]),
  factor('length: long ones where much is asked', SCORES, /return LENGTH \* fit \+ (?=[\d.]+ \* asked)/),
  {
    name: 'terms: less in a long sentence',
    file: SCORES,
    find: /Math\.sqrt\(Math\.sqrt\(sizeOf\(terms, s\)\)\) \/ sizeOf\(terms, s\)/,
    put: (strength) => `sizeOf(terms, s) ** ${-0.75 * strength}`,
    strengths: ALL,
  },
  {
    name: 'weights: spread',
    file: 'weights.ts',
    find: /\(spread\[term\] as number\)(?=\n)/,
    put: (strength, _, found) => `${found} ** ${strength}`,
    strengths: ALL,
  },
  number('weights: SLICES', 'terms.ts', /const SLICES = (\d+)/, 0, [0.5, 2]),
  number('DISCOUNT', 'pick.ts', /const DISCOUNT = ([\d.]+)/, 1),
  without('echoes', 'echoes.ts', /(?<=has\(sentence: number\): boolean \{\n)/, '    return false\n'),
  number('QUOTED', 'wording.ts', /const QUOTED = ([\d.]+)/, 1),
  number('HALF_QUOTED', 'wording.ts', /const HALF_QUOTED = ([\d.]+)/, 1),
  number('OPEN', 'wording.ts', /const OPEN = ([\d.]+)/, 1),
  number('POINTING', 'wording.ts', /const POINTING = ([\d.]+)/, 1),
  without('summaries', 'sections.ts', /has\(line, summaries\)(?= \? SUMMARY)/, 'false'),
  number('summaries: sentences', 'sections.ts', /const MOST = (\d+)/, 0, [0.5, 2]),
  number('LEADING_UP', 'wording.ts', /const LEADING_UP = ([\d.]+)/, 1),
  number('LEANING', 'pick.ts', /const LEANING = ([\d.]+)/, 1),
  without('stop words', 'lexicon.ts', /this\.stopWords = stopWords/, 'this.stopWords = new Set()'),
  without('stems', 'lexicon.ts', /this\.stem = stem/, 'this.stem = (word) => word'),
  without('page step', 'page.ts', /if \(!real\.includes\(true\)\) fillIn\(real, units\)/, 'real.fill(true)'),
  without('headline found in the text', 'article.ts', /title: title\?\.trim\(\) \? title : found/, 'title'),
]

/** The question's weight moves no digest that nobody asked anything: measured with the fixtures' questions. */
export const QUERY: Change = number('QUERY', SCORES, /const QUERY = ([\d.]+)/)

/** A change and its strength. */
export type Variant = readonly (readonly [Change, number])[]

const source = (file: string): string => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')

/** Source files that are not as they were, by name. */
export function applyVariant(variant: Variant): Map<string, string> {
  const changed = new Map<string, string>()
  for (const [{ name, file, find, put }, strength] of variant) {
    const before = changed.get(file) ?? source(file)
    const matches = [...before.matchAll(new RegExp(find, `${find.flags}g`))]
    if (matches.length !== 1) throw new Error(`"${name}" fits ${matches.length} times in src/${file}, expected 1`)
    const [found = '', value] = matches[0] ?? []
    changed.set(
      file,
      before.replace(find, () => put(strength, Number(value), found)),
    )
  }
  return changed
}
