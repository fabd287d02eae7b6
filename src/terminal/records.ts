import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Digest, type Length, type Options, summarize } from '../languages.ts'
import type { Progress } from './progress.ts'
import type { Input } from './read.ts'

interface Line {
  text: string
  /** From 1. */
  number: number
  /** Bytes read so far. */
  read: number
}

/** The lines of a stream. A JSON string may hold any line end but this one. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  let number = 0
  let read = 0
  for await (const chunk of stream) {
    read += chunk.length
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    pieces.push(first)
    for (const next of others) {
      yield { text: pieces.join(''), number: ++number, read }
      pieces = [next]
    }
  }
  pieces.push(decoder.decode())
  yield { text: pieces.join(''), number: ++number, read }
}

export interface RecordsJob {
  length: number | Length
  options: Options
  progress: Progress
  write(line: string): Promise<void>
  /** Something is wrong with a line. */
  complain(place: string, message: string): void
}

/** Every line a JSON record with its article; the same record with its digest for each. Bad lines are reported, the rest goes on. */
export async function digestRecords(file: string, stdin: Input, job: RecordsJob): Promise<void> {
  const size = file === '-' ? undefined : (await stat(file)).size
  const stream = file === '-' ? stdin : createReadStream(file)
  let done = 0
  for await (const { text, number, read } of linesOf(stream)) {
    if (text.trim() === '') continue
    let line: string
    try {
      line = digestRecord(text, job)
    } catch (error) {
      job.progress.clear()
      job.complain(`${file === '-' ? 'standard input' : file}:${number}`, (error as Error).message)
      continue
    }
    await job.write(`${line}\n`)
    job.progress.show(++done, size && Math.min(1, read / size))
  }
  job.progress.clear()
}

function digestRecord(line: string, { length, options }: RecordsJob): string {
  const record: Record<string, unknown> = JSON.parse(line)
  if (typeof record !== 'object' || record === null || typeof record['text'] !== 'string')
    throw new TypeError('Expected a record with a `text`')
  const own = Object.fromEntries(['title', 'language', 'query'].map((name) => [name, record[name] ?? undefined]))
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  const digest: Digest = summarize(record['text'], length, { ...given, ...options })
  return JSON.stringify({ ...record, digest })
}
