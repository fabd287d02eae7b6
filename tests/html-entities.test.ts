import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../src/html/entities.ts'

describe('entities become what they stand for', () => {
  it.each([
    ['&amp; &lt;b&gt; &quot;q&quot; &apos;', '& <b> "q" \''],
    ['&#8217; &#x2019; &#X1F600;', '’ ’ 😀'],
    ['&ndash;&mdash;&hellip;', '–—…'],
    ['&amp;amp;', '&amp;'],
  ])('%s', (escaped, text) => {
    expect(decodeEntities(escaped)).toBe(text)
  })
})

describe('what is none stays as it is written', () => {
  it.each([
    ['a name that is unknown', '&none; &constructor;'],
    ['no semicolon', 'AT&T, R&amp D, &#8217 x'],
    ['the number of no character', '&#0; &#1114112; &#x110000; &#99999999;'],
  ])('%s', (_, text) => {
    expect(decodeEntities(text)).toBe(text)
  })
})
