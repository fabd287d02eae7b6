import { describe, expect, it } from 'vitest'
import { type HtmlOptions, summarizeHtml } from '../src/html.ts'
import { english } from '../src/index.ts'

const german = { ...english, code: 'de', wordsPerMinute: 1 }
const PARAGRAPH = 'The council voted for the purchase of the three ferries by nine to four on Tuesday night.'
const PAGE = `<html lang="de"><head><title>Ferries</title></head><body><p>${PARAGRAPH}</p></body></html>`

describe('the options for a page', () => {
  it('that are undefined leave title and language to the page', async () => {
    const absent = { title: undefined, language: undefined, languages: [english, german] }
    const { title, kept } = await summarizeHtml(PAGE, 1, absent)
    expect(title).toBe('Ferries')
    expect(kept.seconds).toBeGreaterThan(600)
  })

  it.each([
    ['<html lang="de">', 'its own', true],
    ['<html>', 'the first where it says nothing', true],
    ['<html lang="fr">', 'English where it is none of them', false],
  ])('of languages, %s is read in %s', async (root, _, chosen) => {
    const { kept } = await summarizeHtml(PAGE.replace('<html lang="de">', root), 1, { languages: [german] })
    expect(kept.seconds > 600).toBe(chosen)
  })

  it('may be inherited, or of a class', async () => {
    const options: HtmlOptions = Object.create({ query: 'Which council?', explain: true })
    const { sentences } = await summarizeHtml(PAGE, 1, options)
    expect(sentences[0]?.parts?.query).toBeGreaterThan(0)
  })

  it.each([[english], [[undefined]], [['de']], [null]])('languages is not %o', async (languages) => {
    await expect(summarizeHtml(PAGE, 1, { languages } as object)).rejects.toThrow(
      'Expected `options.languages` to be an array of language values',
    )
  })
})
