import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../src/entities.ts'

describe('entities become what they stand for', () => {
  it.each([
    ['&amp; &lt;b&gt; &quot;q&quot; &apos;', '& <b> "q" \''],
    ['&#8217; &#x2019; &#X1F600;', '’ ’ 😀'],
    ['&ndash;&mdash;&hellip;', '–—…'],
    ['&amp;amp;', '&amp;'],
    ['caf&eacute; &Uuml;bung Fran&ccedil;ois stra&szlig;e', 'café Übung François straße'],
    ['sm&oslash;r &AElig;r&oslash; &rlm;', 'smør &AElig;rø \u200f'],
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

it('what an entity stands for is filled up in front to the length it had', () => {
  expect(decodeEntities('a &quot;b&quot; &none; &#8217;', '_')).toBe('a _____"b_____" &none; ______’')
})

it('in HTML an escaped tag stays escaped', () => {
  expect(decodeEntities('&lt;p&gt; &#x3C;p> &amp;', '', true)).toBe('&lt;p&gt; &#x3C;p> &')
})
