import { describe, expect, it } from 'vitest'
import { joint } from '../src/joint.ts'

describe('between two sentences stands what their script puts there', () => {
  it.each([
    ['He left.', ' '],
    ['他走了。', ''],
    ['「行くよ」', ''],
    ['他说：“走了。”', ''],
    ['他走了……', ''],
    ['He said “go.”', ' '],
    ['갔습니다.', ' '],
    ['ذهب.', ' '],
    ['ไปแล้ว', ' '],
    ['', ' '],
  ])('after %j: %j', (sentence, between) => {
    expect(joint(sentence, sentence.length)).toBe(between)
  })
})
