import { describe, expect, it } from 'vitest'
import { type Faults, findFaults } from '../../bench/quality/faults.ts'
import { makeLocate } from '../../bench/quality/locate.ts'
import type { Document } from '../../bench/quality/records.ts'

const sentences = [
  'The mayor closed the old bridge on Monday.',
  'She said the “cracks were deep.',
  'However, nobody was hurt.',
  'The old bridge was closed by the mayor on Monday.',
  'Who will pay?',
]
const text = `By Ann Lee\n\n${sentences.join(' ')}`
const span = (part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
})
const document: Document = {
  text,
  language: 'en',
  n: 3,
  title: undefined,
  summaries: [],
  sentences: sentences.map(span),
  furniture: [{ kind: 'crumb', ...span('By Ann Lee') }],
}

const at = (...indices: number[]): string[] => indices.map((i) => sentences[i] ?? '')

describe('faults of a digest', () => {
  it.each<[string, string[], (keyof Faults)[]]>([
    ['a plain sentence has none', at(0), []],
    ['one that opens with a word that leans on what is not there', at(2), ['opensDangling', 'dangling']],
    ['one further on', at(0, 2), ['dangling']],
    ['not when the sentence before is there too', at(0, 1, 2), ['halfQuote']],
    ['a byline', ['By Ann Lee', ...at(0)], ['furniture']],
    ['the same said twice', at(0, 3), ['echo']],
    ['a sentence without its end', ['The mayor closed the old'], ['cut']],
    ['two sentences glued', [`${at(3)} ${at(4)}`], ['cut', 'question']],
    ['a question', at(3, 4), ['question']],
    ['half a quotation', at(0, 1), ['halfQuote']],
  ])('%s', (_, digest, expected) => {
    const faults = findFaults(document, digest, makeLocate(text))
    const found = Object.entries(faults).flatMap(([fault, has]) => (has ? fault : []))
    expect(found.sort()).toEqual(expected.sort())
  })
})
