import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/article.ts'
import { english } from '../src/languages/english.ts'
import { viewText } from '../src/view.ts'

describe('a title', () => {
  it('that the caller knows is the one, and that of the page is none of the sentences', () => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    const { title, sentences } = readArticle(viewText(text), english, undefined, 'Ferry runs')
    expect(title).toBe('Ferry runs')
    expect(sentences).toHaveLength(1)
  })

  it.each(['', ' '])('%j is none: that of the page stays', (given) => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    expect(readArticle(viewText(text), english, undefined, given).title).toBe('Bridge closed')
  })

  it('keeps a mark-up that is only of a part', () => {
    const text = '**Ferries** are **back**\n\nThe ferries came back on Monday after a year in the yard of the town.'
    expect(readArticle(viewText(text), english).title).toBe('**Ferries** are **back**')
  })

  it.each(['title: Bridge closed', '**Bridge closed**', '= Bridge closed'])('comes without its mark-up: %s', (line) => {
    const text = `${line}\n\nThe bridge was closed on Monday after a barge had struck it.`
    expect(readArticle(viewText(text), english).title).toBe('Bridge closed')
  })
})
