import { describe, expect, it } from 'vitest'
import { measureQuestions } from '../../bench/quality/questions.ts'

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
})
