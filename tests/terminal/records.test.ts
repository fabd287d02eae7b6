import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { summarize } from '../../src/languages.ts'
import { run } from '../../src/terminal/command.ts'
import { makeProgress } from '../../src/terminal/progress.ts'

const ENGLISH = 'The council closed the old bridge on Tuesday for two years. It will cost 40 million dollars.'
const GERMAN =
  'Der Rat hat am Dienstag die alte Brücke für zwei Jahre gesperrt. Das wird vierzig Millionen Euro kosten.'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function digestLines(input: string | Uint8Array[], args: string[] = [], terminal = false) {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input
  let stdout = ''
  let stderr = ''
  let waits = 0
  const code = await run(['--jsonl', ...args], {
    stdin: Readable.from(chunks),
    stdout: {
      write(text) {
        stdout += text
        return false
      },
      once(_, listener) {
        waits++
        setImmediate(listener)
      },
    },
    stderr: { isTTY: terminal, write: (text) => (stderr += text) },
    env: {},
    version: () => '',
  })
  return {
    code,
    stderr,
    waits,
    records: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

const lines = (...records: unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n')

describe('--jsonl', () => {
  it('gives every record back with its digest, in order, in its own language', async () => {
    const { code, stderr, records } = await digestLines(
      lines(
        { id: 7, text: ENGLISH, tags: ['a'] },
        { text: GERMAN, title: 'Brücke zu' },
        { text: GERMAN, language: 'de' },
      ),
      ['-n', '1'],
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(records).toEqual([
      { id: 7, text: ENGLISH, tags: ['a'], digest: summarize(ENGLISH, 1) },
      { text: GERMAN, title: 'Brücke zu', digest: summarize(GERMAN, 1, { title: 'Brücke zu' }) },
      { text: GERMAN, language: 'de', digest: summarize(GERMAN, 1, { language: 'de' }) },
    ])
  })

  it('takes options for all of them, which go before what a record says', async () => {
    const { records } = await digestLines(lines({ text: GERMAN, language: 'en' }), ['--language', 'de', '--explain'])
    expect(records[0].digest).toEqual(summarize(GERMAN, 3, { language: 'de', explain: true }))
  })

  it.each([
    ['no JSON', '{ "text": ', 'JSON'],
    ['no object', 'null', 'text'],
    ['no text', '{ "id": 7 }', 'text'],
    ['a text that is none', '{ "text": 7 }', 'text'],
    ['a language that is none', '{ "text": "A.", "language": "xx" }', 'language'],
    ['a title that is none', '{ "text": "A.", "title": 7 }', 'title'],
  ])('reports %s with the number of its line; the rest goes on, and the exit status is 1', async (_, bad, named) => {
    const { code, stderr, records } = await digestLines(
      `${lines({ text: ENGLISH })}\n\n${bad}\n${lines({ text: GERMAN })}\n`,
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/^nutgraf: standard input:3: [^\n]+\n$/u)
    expect(stderr).toContain(named)
    expect(records.map(({ text }) => text)).toEqual([ENGLISH, GERMAN])
  })

  it('reads characters and lines that come in pieces, and no line end but \\n ends a line', async () => {
    const bytes = Buffer.from(`${lines({ text: GERMAN, id: 'a\u2028b' })}\r\n${lines({ text: ENGLISH })}`)
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const { code, records } = await digestLines(pieces)
    expect(code).toBe(0)
    expect(records.map(({ text }) => text)).toEqual([GERMAN, ENGLISH])
  })

  it('waits for a reader that is slower', async () => {
    expect((await digestLines(lines({ text: ENGLISH }, { text: GERMAN }))).waits).toBe(2)
  })

  it('reads files, with a bar on a terminal that is cleared at the end and before a report', async () => {
    const file = join(folder, 'articles.jsonl')
    writeFileSync(file, `${lines({ text: ENGLISH })}\nnot JSON\n${lines({ text: GERMAN })}\n`)
    const { stderr, records } = await digestLines('', [file], true)
    expect(records).toHaveLength(2)
    expect(stderr.startsWith('\r\u001b[K')).toBe(true)
    expect(stderr.slice(4)).toMatch(/^[█░]{30} \d+ % · 1 article/u)
    expect(stderr).toContain(`\r\u001b[Knutgraf: ${file}:2: `)
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
  })
})

describe('the bar', () => {
  it('is drawn ten times a second at most, without a share where the whole is not known', () => {
    let said = ''
    let now = 1000
    const progress = makeProgress({ isTTY: true, write: (text) => (said += text) }, () => now)
    progress.show(1, undefined)
    now += 50
    progress.show(2, undefined)
    now += 60
    progress.show(3, 0.5)
    expect(said).toBe(`\r\u001b[K1 article\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)} 50 % · 3 articles`)
  })

  it('is not drawn where there is no terminal', () => {
    const progress = makeProgress({ write: () => expect.unreachable() })
    progress.show(1, 0.5)
    progress.clear()
  })
})
