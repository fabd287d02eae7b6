import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { summarize } from '../index.ts'
import { type Look, showDigest } from './show.ts'

const USAGE = `Usage: npm run digest -- [FILE] [N]

Prints the digest of an article: the N sentences (default 3) that together say most of it.
FILE may be - for standard input. Without FILE: what is piped in, else a sample.
`

const OPTIONS = { help: { type: 'boolean', short: 'h' }, sample: { type: 'string' } } as const

const SENTENCES = 3

/** Lines longer than this are tiring to read. */
const WIDEST = 80

/** Who pipes an article in begins within this time. A pipe that stays open and silent was left so by another program. */
const PATIENCE_MS = 1000

const WHOLE_NUMBER = /^\d{1,15}$/u

class UsageError extends Error {}

/** What the command has around it: the process, or a test. */
export interface Surroundings {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean; destroy(): unknown }
  stdout: { isTTY?: boolean; columns?: number; write(text: string): unknown }
  stderr: { write(text: string): unknown }
  env: Record<string, string | undefined>
}

/** Runs the command; answers its exit code: 0, 1 when a file can't be read, 2 when it was called wrongly. */
export async function digestCommand(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    if (values.help) around.stdout.write(USAGE)
    else {
      const [file, n] = checkPositionals(positionals)
      const text = await readArticle(file, values.sample, around.stdin)
      around.stdout.write(showDigest(summarize(text, n), lookOf(around)))
    }
    return 0
  } catch (error) {
    const wrongCall = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    around.stderr.write(`${(error as Error).message}\n${wrongCall ? `\n${USAGE}` : ''}`)
    return wrongCall ? 2 : 1
  }
}

function checkPositionals([file, n, ...more]: string[]): [file: string | undefined, n: number] {
  if (more.length > 0) throw new UsageError(`One FILE and one N are enough: what is ${more.join(' ')}?`)
  if (n !== undefined && !WHOLE_NUMBER.test(n)) throw new UsageError(`N is a whole number of sentences, not ${n}.`)
  return [file, n === undefined ? SENTENCES : Number(n)]
}

async function readArticle(
  file: string | undefined,
  sample: string | undefined,
  stdin: Surroundings['stdin'],
): Promise<string> {
  if (file === '-') return readAll(stdin)
  if (file !== undefined) return decode(await readFile(file))
  const piped = stdin.isTTY ? '' : await readAll(stdin, PATIENCE_MS)
  if (piped !== '') return piped
  if (sample === undefined) throw new UsageError('Nothing to read: name a FILE, or - for standard input.')
  return decode(await readFile(sample))
}

/** All that comes; with patience, nothing when nothing has come within that time. */
async function readAll(stdin: Surroundings['stdin'], patience?: number): Promise<string> {
  const chunks: Uint8Array[] = []
  const timer = patience === undefined ? undefined : setTimeout(() => stdin.destroy(), patience)
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer)
      chunks.push(chunk)
    }
  } catch (error) {
    if (patience === undefined || chunks.length > 0) throw error
  } finally {
    clearTimeout(timer)
  }
  return decode(Buffer.concat(chunks))
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** A pipe gets whole sentences and no control characters, so that it can be searched. */
function lookOf({ stdout, env }: Surroundings): Look {
  if (!stdout.isTTY) return {}
  return { width: Math.min(stdout.columns ?? WIDEST, WIDEST), colours: !env['NO_COLOR'] }
}

if (process.argv[1] === import.meta.filename) {
  // Whoever reads us may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await digestCommand(process.argv.slice(2), process)
}
