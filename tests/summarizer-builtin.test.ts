import { describe, expect, it } from 'vitest'
import { chromiumMissing, skipNote } from './chromium.ts'
import { useElement } from './element-page.ts'

/** Runs in the page. The built-in one has no model here, so it can be asked of its shape and its checks, no more. */
const COMPARE = `(async () => {
  const ours = (await import('/dist/summarizer.js')).Summarizer
  const builtin = globalThis.Summarizer
  if (!builtin) return { builtin: [], ours: [] }
  const wrong = [5, 'x', { type: 'tl;dr' }, { type: null }, { format: 'html' }, { length: '' }, { expectedInputLanguages: 'en' },
    { expectedInputLanguages: null }, { expectedInputLanguages: ['en_US'] }, { expectedInputLanguages: [5] }, { outputLanguage: '' },
    { outputLanguage: null }, { type: Symbol.iterator }]
  const wrongForCreate = [{ signal: {} }, { signal: null }, { monitor: 1 }, { sharedContext: Symbol.iterator }]
  const nameOf = async (act) => { try { return typeof (await act()) } catch (error) { return error.name } }
  const describe = async (Summarizer) => {
    const facts = Object.entries(Object.getOwnPropertyDescriptors(Summarizer.prototype))
      .map(([name, { get, value }]) => name + ': ' + (get ? 'attribute' : name === 'constructor' ? '' : typeof value + ' of ' + value?.length))
      .sort()
    facts.push(Object.prototype.toString.call(Summarizer.prototype), 'create of ' + Summarizer.create.length, 'availability of ' + Summarizer.availability.length)
    facts.push('new: ' + await nameOf(() => new Summarizer()))
    for (const options of wrong) facts.push('availability: ' + await nameOf(() => Summarizer.availability(options)))
    for (const options of [...wrong, ...wrongForCreate]) facts.push('create: ' + await nameOf(() => Summarizer.create(options)))
    return facts
  }
  return { builtin: await describe(builtin), ours: await describe(ours) }
})()`

describe.skipIf(chromiumMissing)(`nutgraf/summarizer beside the browser’s own Summarizer${skipNote}`, () => {
  const { visit } = useElement()

  it('has the same members, of the same lengths, and refuses the same options with the same errors', async (context) => {
    const page = await visit()
    const { builtin, ours } = await page.evaluate<{ builtin: string[]; ours: string[] }>(COMPARE)
    await page.context().close()
    context.skip(builtin.length === 0, 'this Chromium has no Summarizer')
    expect(ours).toEqual(builtin)
  })
})
