import { DOMParser } from 'linkedom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DomDocument } from '../src/html.ts'

const PAGE = `<!doctype html><html><body>
<p>The council voted on Tuesday to close the old bridge, which engineers say is unsafe, for two years.</p>
<p>It will cost 40 million dollars, and the money is to come from the state, the county and the harbour.</p>
</body></html>`

describe('where a peer is not installed', () => {
  afterEach(() => {
    vi.doUnmock('linkedom')
    vi.doUnmock('@mozilla/readability')
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  const without = async (name: string) => {
    vi.resetModules()
    vi.doMock(name, () => {
      throw new Error(`Cannot find package '${name}'`)
    })
    return (await import('../src/html.ts')).summarizeHtml
  }

  it.each(['linkedom', '@mozilla/readability'])('%s: the error says what to run', async (name) => {
    const summarizePage = await without(name)
    const call = summarizePage(PAGE, 3)
    await expect(call).rejects.toThrow(`nutgraf/html needs ${name}: npm install @mozilla/readability linkedom`)
  })

  it('linkedom is not needed for a document, nor in a browser', async () => {
    const summarizePage = await without('linkedom')
    expect(
      (await summarizePage(new DOMParser().parseFromString(PAGE, 'text/html') as unknown as DomDocument, 9)).kept
        .sentences,
    ).toBe(2)
    vi.stubGlobal('DOMParser', DOMParser)
    expect((await summarizePage(PAGE, 9)).kept.sentences).toBe(2)
  })
})
