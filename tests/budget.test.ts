import { describe, expect, it } from 'vitest'
import { makeBudget } from '../src/budget.ts'
import { summarize } from '../src/summarize.ts'

const text = 'One two three. Four five.'
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 25 },
]
const words = Int32Array.of(3, 2)

describe('each sentence costs what its length is measured in', () => {
  it.each([
    [{ sentences: 2 }, [1, 1], 2],
    [{ words: 4 }, [3, 2], 4],
  ])('%o', (length, costs, limit) => {
    const budget = makeBudget(length, text, sentences, words)
    expect([...Array.from(budget.costs)]).toEqual(costs)
    expect(budget.limit).toBe(limit)
  })

  it('characters count the blanks between sentences, but none after the last', () => {
    expect(makeBudget({ characters: 25 }, text, sentences, words)).toEqual({ costs: [15, 11], limit: 26 })
  })

  it("a ratio is of the article's sentences, without what joins them, whatever else the page has", () => {
    const page = `${text}\n\nShare this article\n\nRead more`
    expect(makeBudget({ ratio: 0.5 }, page, sentences, words)).toEqual({ costs: [14, 10], limit: 12 })
    expect(makeBudget({ ratio: 1 }, page, sentences, words).limit).toBe(24)
  })

  it('a ratio is never exceeded by what is kept of it, where some sentences are joined by blanks and others are not', () => {
    const { kept, article } = summarize('U.S. 。 1.  .  .  좋아요 \n 񐀀 ... @~@', { ratio: 67 / 401 })
    expect(kept.characters).toBeLessThanOrEqual((67 / 401) * article.characters)
  })

  it('Chinese sentences are joined without a blank', () => {
    const chinese = '一二三。四五。'
    const spans = [
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ]
    expect(makeBudget({ characters: 7 }, chinese, spans, words)).toEqual({ costs: [4, 3], limit: 7 })
  })
})
