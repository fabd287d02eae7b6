import { Readable } from 'node:stream'
import { around } from './around.ts'
import { run } from './command.ts'
import { type Input, readAll } from './read.ts'

/*
 * npm run digest -- [FILE] [N] [OPTIONS]: the command from its sources.
 * Without FILE: what is piped in, else a sample.
 */

const SAMPLE = 'fixtures/whole-page/article.txt'

/** Who pipes an article in begins within this time. A pipe that stays open and silent was left so by another program. */
const PATIENCE_MS = 1000

async function pipedIn(): Promise<Input | undefined> {
  const bytes = process.stdin.isTTY ? [] : await readAll(process.stdin, PATIENCE_MS)
  return bytes.length > 0 ? Readable.from([bytes]) : undefined
}

const [file, n, ...more] = process.argv.slice(2)
if (file !== undefined && (file === '-' || !file.startsWith('-'))) {
  const count = n !== undefined && /^\d{1,15}$/u.test(n) ? ['-n', n] : n === undefined ? [] : [n]
  process.exitCode = await run([file, ...count, ...more], around)
} else {
  const stdin = await pipedIn()
  process.exitCode = await run([...process.argv.slice(2), stdin ? '-' : SAMPLE], { ...around, ...(stdin && { stdin }) })
}
