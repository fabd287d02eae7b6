import { describe, expect, it } from 'vitest'
import { lostQuestions, measureQuestions } from '../../bench/quality/questions.ts'

describe("a reader's questions", () => {
  const [asked, blind, closest] = measureQuestions()

  it('are answered far more often when the library knows them', () => {
    expect(asked?.one).toBeGreaterThan(4 * (blind?.one ?? 100))
    expect(asked?.three).toBeGreaterThan(2 * (blind?.three ?? 100))
  })

  it('stand beside a baseline that answers most of them', () => {
    expect(closest?.one).toBeGreaterThan(50)
    expect(closest?.three).toBeGreaterThan(closest?.one ?? 100)
  })

  it('where we lose: to a line that answers more, and the questions that stay open', () => {
    const line = (name: string, one: number, three: number) => ({ name, questions: 99, one, three })
    expect(lostQuestions([line('ours', 60, 83), line('other', 61, 80)])).toBe(
      'Where we lose: answered by one sentence (to other); 17 % stay unanswered by three.',
    )
  })
})
