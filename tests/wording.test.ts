import { describe, expect, it } from 'vitest'
import { english } from '../src/languages/english.ts'
import { Lexicon } from '../src/lexicon.ts'
import { findTerms, type Span } from '../src/terms.ts'
import { readWording, type Wording } from '../src/wording.ts'

function wordingOf(text: string, spans: readonly Span[], language = english): Wording {
  const terms = findTerms(text, spans, new Lexicon(language.stopWords, (word) => word))
  return readWording(text, spans, terms, language)
}

/** A sentence that leans is worth less in `pick`, while the one before it is not picked. */
const read = (text: string, language = english): { cued: boolean; form: number } => {
  const { cued, form, leans } = wordingOf(text, [{ start: 0, end: text.length }], language)
  return { cued: cued[0] === 1, form: (form[0] as number) * (leans[0] ? 0.8 : 1) }
}

describe('a sentence is worth less where it can not be read alone', () => {
  it.each<[string, number]>([
    ['The dam broke at dawn.', 1],
    ['He said the dam would hold.', 0.8],
    ['However, it broke.', 0.8],
    ['The 67-year-old saw it break.', 0.8],
    ['Ada Hale (pictured) saw it break.', 0.8],
    ['It broke faster than Table 2 shows.', 0.64],
    ['The dam (left of the bridge) broke.', 0.8],
    ['The table (two metres) broke.', 1],
    ['“It will hold,” he said.', 0.9 * 0.8],
    ['The mayor said “it will hold” twice.', 0.9],
    ['The mayor said “it will hold.', 0.72],
    ['It broke in the night," she said.', 0.72 * 0.8],
    ['Nobody came.”', 0.72],
    ['„Es hält“, sagt sie.', 0.9],
    ['»Es hält«, sagt sie.', 0.9],
    ['»Es hält.', 0.72],
    ['Will the dam hold?', 0.6],
    ['The mayor gave three reasons:', 0.6],
    ['See the report on dams.', 0.8],
    ['For example, one dam broke.', 0.8],
    ['Nor will the dam hold.', 0.8],
    ['Thank you for the dam.', 0.8],
    ['CHAIR: Good evening, everyone.', 0.8],
    ['Mr. Lee: It broke.', 0.8],
    ['CHAIR: The dam broke.', 1],
    ['Referring to FIG. 1, a dam 10 has a gate 12.', 0.8],
    ['As shown in Table 2, the dam broke.', 0.64],
    ['FIG. 3 is a side view of a dam.', 0.6],
    ['Table 2 lists the dams that broke.', 0.6],
    ['Table tennis is played on the dam.', 1],
    ['Figure in the dam affair resigns.', 1],
    ['Figures of dams are hard to come by.', 1],
    ['Seeing is believing.', 1],
    ['Les digues « tiendront » encore.', 0.9],
    ['堤防は「大丈夫」だと言う。', 0.9],
    ['هل سينهار السد؟', 0.6],
    ['Hermione left.', 1],
  ])('%s: %d', (text, form) => {
    expect(read(text).form).toBeCloseTo(form, 10)
  })

  it('a quotation mark counts for the sentence that has it, and for no other', () => {
    const text = 'One. Two “two”. Three.'
    const spans = [
      { start: 0, end: 4 },
      { start: 5, end: 15 },
      { start: 16, end: 22 },
    ]
    expect(Array.from(wordingOf(text, spans).form)).toEqual([1, 0.9, 1])
    const moved = spans.map(({ start, end }) => ({ start: start + 2, end: end + 2 }))
    expect(Array.from(wordingOf(`" ${text}`, moved).form)).toEqual([1, 0.9, 1])
  })
})

describe('what is no whole sentence is worth less among others', () => {
  const WHOLE = ['The dam broke at dawn.', 'Nobody was hurt.', 'The road below it is closed.']
  const formOf = (line: string, others = WHOLE): number => {
    const lines = [line, ...others]
    const spans: Span[] = []
    for (const { length } of lines) {
      const start = spans.length > 0 ? (spans.at(-1) as Span).end + 1 : 0
      spans.push({ start, end: start + length })
    }
    return wordingOf(lines.join('\n'), spans).form[0] as number
  }

  it.each<[string, number]>([
    ['The engineers, who had warned of it in', 0.6],
    ['for years, were not asked.', 0.6],
    ['dam <- read.csv(file, header = TRUE)', 0.6],
    ['const dam = await fetch(dams[id])', 0.6],
    ['if (dam.isBroken()) { siren.sound(); }', 0.6],
    ['iPhones rang all over the valley.', 1],
    ['eBay sold the last sandbag.', 1],
    ['macOS showed a map of it.', 1],
    ['p53 was the number of its gate.', 1],
    ['k-means told where it would break.', 1],
    ['damwatch is a tool for it.', 0.6],
    ['It was as old (1961) as the town.', 1],
    ['The town (it is old) was asleep [1].', 1],
    ['Nobody came (“yet”).', 0.9],
    ['Its gate, the first of three;', 1],
    ['Nobody was there …', 1],
    ['The town was founded in 1204.[1][2]', 1],
    ['The town was founded in 1204.¹²', 1],
    ['The dam held for years! 😊', 1],
    ['**The dam held for years.**', 1],
    ['_The dam held for years._', 1],
    ['Call `set_gate()` before `get_gate(id)`, as it is slow.', 1],
    ['„Der Damm hielt viele Jahre.“', 0.9],
    ['»Der Damm hielt viele Jahre.«', 0.9],
    ['« Le barrage a tenu. »', 0.9],
    ['बाँध टूट गया|', 1],
    ['大坝坏了。', 1],
    ['बाँध टूट गया।', 1],
  ])('%s: %d', (line, form) => {
    expect(formOf(line)).toBeCloseTo(form, 10)
  })

  it('but for a name that the headline begins with', () => {
    const text = 'damwatch is a tool. The dam broke. It was old.'
    const spans = [...text.matchAll(/\S[^.]*\./g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
    const terms = findTerms(text, spans, new Lexicon(english.stopWords, (word) => word))
    const formUnder = (title: string) => readWording(text, spans, terms, english, title).form[0]
    expect(['damwatch: a tool', 'damwatches', 'The damwatch'].map(formUnder)).toEqual([1, 0.6, 0.6])
  })

  it.each([
    ['without capitals', ['nobody was hurt.', 'the road is closed.']],
    ['without marks', ['Nobody was hurt', 'The road is closed']],
  ])('but not in a text %s', (_, others) => {
    expect(formOf(others[0] as string, others)).toBe(1)
  })
})

describe('a cue tells that a sentence says what a text is about', () => {
  it.each<[string, boolean]>([
    ['In this paper we study dams.', true],
    ['We show that dams break.', true],
    ['This report finds no fault.', true],
    ['In conclusion, dams break.', true],
    ['Our results hold.', true],
    ['In short, dams break.', true],
    ['CONCLUSIONS: Dams break.', true],
    ['Conclusions are drawn too soon.', false],
    ['We went home.', false],
    ['The dam broke.', false],
  ])('%s: %s', (text, cued) => {
    expect(read(text).cued).toBe(cued)
  })

  it('and claims share their weight where there are more than six', () => {
    const cuedIn = (count: number): number[] => {
      const text = Array.from({ length: count }, (_, i) => `We show that dam ${i} broke.`).join('\n')
      const spans = [...text.matchAll(/.+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
      return Array.from(wordingOf(text, spans).cued)
    }
    expect(cuedIn(6)).toEqual(Array(6).fill(1))
    expect(cuedIn(12)).toEqual(Array(12).fill(0.5))
  })

  it('so does the place under a heading that sums up, whole, and one under “Background” takes off', () => {
    const text = 'Conclusions\n\nThe dam broke.\n\nBackground\n\nIt was old.'
    const spans = ['The dam broke.', 'It was old.'].map((line) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }))
    const { cued, form } = wordingOf(text, spans)
    expect([Array.from(cued), Array.from(form)]).toEqual([
      [1, 0],
      [1, 0.8],
    ])
  })

  it('such a sentence never dangles', () => {
    expect(read('This paper studies dams.')).toEqual({ cued: true, form: 1 })
  })

  it('expressions of a user are tried where the sentence starts, whatever their flags', () => {
    const language = { ...english, cues: /dams/ }
    expect(read('We study dams.', language).cued).toBe(false)
    expect(read('dams break.', language).cued).toBe(true)
  })

  it('a language without expressions has no cues and nothing that dangles', () => {
    const { cues: _, dangling: __, ...language } = english
    expect(read('This paper is it.', language)).toEqual({ cued: false, form: 1 })
  })
})
