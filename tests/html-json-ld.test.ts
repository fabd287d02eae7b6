import { describe, expect, it } from 'vitest'
import { findArticleThing } from '../src/html/json-ld.ts'

const article = { '@type': 'NewsArticle', headline: 'Bridge closed' }
const other = { '@type': 'WebSite', name: 'The Post' }
const scripts = (...things: unknown[]): { textContent: string }[] =>
  things.map((thing) => ({ textContent: typeof thing === 'string' ? thing : JSON.stringify(thing) }))
const many = (count: number, thing: unknown): unknown[] => Array.from({ length: count }, () => thing)

describe('the first article that the JSON-LD of a page describes', () => {
  it.each<[string, { textContent: string | null }[], boolean]>([
    ['in one of 20 scripts', scripts(...many(19, other), article), true],
    ['none beyond these', scripts(...many(20, other), article), false],
    ['beside scripts without contents', [{ textContent: null }, ...scripts('', article)], true],
    ['in a CDATA section', scripts(`<![CDATA[${JSON.stringify(article)}]]>`), true],
    ['among many things', scripts([...many(900, other), article]), true],
    ['none beyond a thousand', scripts([...many(1000, other), article]), false],
    ['none in a script of more than a megabyte', scripts({ ...article, text: 'x'.repeat(1e6) }), false],
    ['none where all is of other kinds', scripts(other, [null, 7, 'x'], { '@graph': [other] }), false],
  ])('%s', (_, given, found) => {
    expect(findArticleThing(given)?.['headline']).toBe(found ? 'Bridge closed' : undefined)
  })
})
