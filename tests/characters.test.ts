import { describe, expect, it } from 'vitest'
import {
  APOSTROPHE,
  BLANK,
  classify,
  classOf,
  hasWord,
  isCapital,
  isLetter,
  isNumber,
  isSmall,
  isSpace,
  isUncapitalized,
  NUMBER,
  POINT,
  QUOTE,
  SEPARATOR,
  TRAIL,
  UNSPACED,
} from '../src/characters.ts'

const every = Array.from({ length: 65536 }, (_, code) => code)
const kinds = every.map(classify)

function named(predicate: (character: string, code: number) => boolean): string[] {
  return every
    .map((code) => String.fromCharCode(code))
    .filter(predicate)
    .map((character) => `${character} U+${character.charCodeAt(0).toString(16)}`)
}

describe('a character is to the reader of words what Unicode says', () => {
  it.each<[string, number, string]>([
    ['blanks', BLANK, ' \t\n\u00a0\u2009\u3000'],
    ['points', POINT, '.,'],
    ['apostrophes', APOSTROPHE, "'’"],
    ['quotation marks', QUOTE, '"“”„«»「」'],
    ['letters of scripts without blanks', UNSPACED, '漢ひカーไລខမ'],
    ['digits and numbers of any script', NUMBER, '7٣५²½'],
    ['second halves of pairs', TRAIL, '\udc00\udfff'],
    ['all else', SEPARATOR, '-–—…!?;:()[]/@#€°×÷。،।\0\u200b'],
  ])('%s', (_, kind, characters) => {
    for (const character of characters) expect([character, kinds[character.charCodeAt(0)]]).toEqual([character, kind])
  })

  it('words are made of letters, marks and numbers, joiners and circled letters, and signs of scripts without blanks', () => {
    const unspaced =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
    const word = /\p{L}|\p{M}|\p{N}|\u200c|\u200d|[\u24b6-\u24e9\ud800-\ud83b\ud840-\ud8ff]/u
    const differing = named((character, code) => {
      const kind = kinds[code] as number
      return (kind >= NUMBER || kind === UNSPACED) !== (word.test(character) || unspaced.test(character))
    })
    expect(differing).toEqual([])
  })

  it('is looked up once and remembered', () => {
    expect([...classOf]).toEqual(kinds)
  })
})

describe('case', () => {
  it('is that of Unicode in the alphabets of newspapers', () => {
    const read = /[A-Za-zß-öø-ķĹ-žƏƠơƯưȘ-țəΆ-ώЀ-џҐґҒғҚқҢңҮүҰұһӘәӨөԱ-Ֆա-ևẠ-ỹ]/
    const differing = named((character) => {
      if (!read.test(character) || !/\p{L}/u.test(character)) return false
      return isCapital(character) !== /\p{Lu}/u.test(character) || isSmall(character) !== /\p{Ll}/u.test(character)
    })
    expect(differing).toEqual([])
  })

  it('Georgian has none: its capitals are for headlines', () => {
    expect(isSmall('ა')).toBe(false)
    expect(isLetter('ა')).toBe(true)
  })

  it('what is no capital may stand inside a word', () => {
    expect([...'añé漢ंअ'].filter((character) => !isUncapitalized(character))).toEqual([])
    expect([...'AÑ7 -'].filter((character) => isUncapitalized(character))).toEqual([])
  })
})

describe('a place of a text', () => {
  it.each([
    ['at its start, if no other is named', isCapital('Ab'), true],
    ['at an offset', isSmall('Ab', 1), true],
    ['after its end there is nothing', isLetter('Ab', 2), false],
    ['nor before its start', isSpace('Ab', -1), false],
    ['digits are numbers', isNumber('a4', 1), true],
    ['letters need no case', isLetter('漢'), true],
    ['a word has a letter or a number', hasWord('… 4 …'), true],
    ['marks are no word', hasWord('* — … !'), false],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted)
  })

  it('white space is what trim takes', () => {
    const differing = named((character) => isSpace(character, 0) !== (character.trim() === ''))
    expect(differing).toEqual([])
  })
})
