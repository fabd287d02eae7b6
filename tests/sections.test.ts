import { describe, expect, it } from 'vitest'
import { english } from '../src/languages/english.ts'
import { japanese } from '../src/languages/japanese.ts'
import { BACKGROUND, PLAIN, readSections, SUMMARY } from '../src/sections.ts'
import type { Span } from '../src/terms.ts'

/** Sentences are the lines with a full stop; what stands between them is not. */
function read(text: string, language = english): number[] {
  const sentences: Span[] = [...text.matchAll(/[^\n]*\.$/gm)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return Array.from(readSections(text, sentences, language))
}

describe('a heading tells what stands under it', () => {
  it.each([
    ['Abstract', SUMMARY],
    ['Executive Summary', SUMMARY],
    ['5. Conclusions and future work', SUMMARY],
    ['V. CONCLUSION', SUMMARY],
    ['Discussion and conclusions', SUMMARY],
    ['SUMMARY OF THE INVENTION', SUMMARY],
    ['Concluding remarks:', SUMMARY],
    ['## Key points', SUMMARY],
    ['TL;DR', SUMMARY],
    ['Conclusion[edit]', SUMMARY],
    ['5\tConclusion', SUMMARY],
    ['**Conclusion**', SUMMARY],
    ['Disclosure of conflicts of interest', PLAIN],
    ['B. Summary Judgment', PLAIN],
    ['Table 1. Summary statistics', PLAIN],
    ['Get a summary', PLAIN],
    ['Summary judgment denied', PLAIN],
    ['No conclusion in sight', PLAIN],
    ['Background checks for skippers', PLAIN],
    ['Description of the Related Art', BACKGROUND],
    ['BRIEF SUMMARY OF THE INVENTION', SUMMARY],
    ['[Conclusion]', SUMMARY],
    ['Background', BACKGROUND],
    ['Foreword', BACKGROUND],
    ['BACKGROUND OF THE INVENTION', BACKGROUND],
    ['2 Related Work', BACKGROUND],
    ['Methods', PLAIN],
    ['Conclusiveness', PLAIN],
    ['Ferries', PLAIN],
  ])('%s', (heading, section) => {
    expect(read(`The ferries run.\n\n${heading}\n\nThe town pays.\nThe bank left.`)).toEqual([PLAIN, section, section])
  })

  it('of two in a row the last that tells, of more the last', () => {
    expect(read('ABSTRACT\n\nBACKGROUND\nThe ferries are old.\n\nRESULTS\nThey run.')).toEqual([BACKGROUND, PLAIN])
    expect(read('Conclusions\n\nOn ferries\n\nThe ferries run.')).toEqual([SUMMARY])
    expect(read('Contents\nConclusion\n\nTo the reader\n\nThe ferries run.')).toEqual([PLAIN])
  })

  it('of two letters, and whatever ends a line', () => {
    const text = '移動販売車を調べた。\n\nまとめ\n\n食生活が豊かだった。\n\n謝辞\n\n皆様に感謝いたします。'
    for (const end of ['\n', '\r\n']) {
      const told = text.replaceAll('\n', end)
      const sentences = [...told.matchAll(/[^\n]*。/g)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }))
      expect(Array.from(readSections(told, sentences, japanese))).toEqual([PLAIN, SUMMARY, PLAIN])
    }
  })

  it('but not the foot of a page or a caption, which end nothing', () => {
    expect(read('Summary\n\nThe ferries run.\n\nFigure 2: Ferries in May\n\nThe town pays.')).toEqual([
      SUMMARY,
      SUMMARY,
    ])
    expect(read('Summary\n\nThe ferries run.\n\nPage 12 of 14\n\nThe town pays.')).toEqual([SUMMARY, SUMMARY])
  })

  it('before a colon or alone before a stop, up to the next paragraph', () => {
    const text = 'CONCLUSIONS: The ferries run. The town pays.\n\nThe bank left.'
    const spans = ['CONCLUSIONS: The ferries run.', 'The town pays.', 'The bank left.'].map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }))
    expect(Array.from(readSections(text, spans, english))).toEqual([SUMMARY, SUMMARY, PLAIN])
    expect(read('Abstract. The ferries run.\nThe town pays.')).toEqual([SUMMARY, PLAIN])
    expect(read('Conclusions are drawn too soon.')).toEqual([PLAIN])
  })

  it('over the first sentence as well', () => {
    expect(read('Menu\nHome\n\nSummary\n\nThe ferries run.')).toEqual([SUMMARY])
  })

  it('up to the next heading, but not to the next item or rule', () => {
    const text =
      'Conclusion\n\n(1) The ferries run.\n   (ii) The town pays.\n\n---------\n\nThe bank left.\n\nNotes\n\nIt rained.'
    expect(read(text)).toEqual([SUMMARY, SUMMARY, SUMMARY, PLAIN])
  })

  it('of the first ten sentences: no more sum up', () => {
    const text = `Conclusion\n\n${'The ferries run.\n'.repeat(12)}`
    expect(read(text)).toEqual([...Array(10).fill(SUMMARY), PLAIN, PLAIN])
    expect(read(text.replace('Conclusion', 'Background'))).toEqual(Array(12).fill(BACKGROUND))
  })

  it('in a language that says how headings read, whatever the flags', () => {
    const { summaries: _, backgrounds: __, ...bare } = english
    const text = 'Conclusion\n\nThe ferries run.\n\nConclusion\n\nThe town pays.'
    expect(read(text, bare)).toEqual([PLAIN, PLAIN])
    expect(read(text, { ...bare, summaries: /^Conclusion$/gm })).toEqual([SUMMARY, SUMMARY])
  })
})
