import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { digestCommand, type Surroundings } from '../../src/terminal/digest.ts'

const root = resolve(import.meta.dirname, '../..')
const FILE = join(root, 'fixtures/hard-news/article.txt')
const OTHER = join(root, 'fixtures/summary-button/article.txt')
const HEADLINE = /^Levee break floods Marlow Flats/u
const OTHER_HEADLINE = /^Tolland Bay Ferry Crews/u

interface Given {
  stdin?: Surroundings['stdin']
  terminal?: number
  env?: Record<string, string>
}

const nothing = (): Surroundings['stdin'] => Readable.from([])
const piped = (text: string | Buffer): Surroundings['stdin'] => Readable.from([Buffer.from(text)])

async function run(args: string[], { stdin = nothing(), terminal, env = {} }: Given = {}) {
  const said = { stdout: '', stderr: '' }
  const writer = (name: keyof typeof said) => ({
    write: (text: string): void => {
      said[name] += text
    },
  })
  const stdout = { ...writer('stdout'), ...(terminal !== undefined && { isTTY: true, columns: terminal }) }
  const code = await digestCommand(args, { stdin, stdout, stderr: writer('stderr'), env })
  return { code, ...said }
}

describe('the digest command prints the digest of', () => {
  it('the file that is named, with three sentences', async () => {
    const { code, stdout, stderr } = await run([FILE])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(HEADLINE)
    expect(stdout).toMatch(/\n3 of \d+ sentences/u)
  })

  it('the file that is named, with as many sentences as are asked for', async () => {
    expect((await run([FILE, '1'])).stdout).toMatch(/\n1 of \d+ sentences/u)
    expect((await run([FILE, '0'])).stdout).toMatch(/\n0 of \d+ sentences/u)
  })

  it('standard input, for -', async () => {
    expect((await run(['-', '2'], { stdin: piped(readFileSync(FILE)) })).stdout).toMatch(HEADLINE)
  })

  it('what is piped in, where no file is named', async () => {
    expect((await run(['--sample', OTHER], { stdin: piped(readFileSync(FILE)) })).stdout).toMatch(HEADLINE)
  })

  it('the sample, where nothing is named or piped in', async () => {
    expect((await run(['--sample', OTHER])).stdout).toMatch(OTHER_HEADLINE)
  })

  it('the sample, at a terminal, without waiting for input', async () => {
    const stdin = Object.assign(new Readable({ read() {} }), { isTTY: true })
    expect((await run(['--sample', OTHER], { stdin })).stdout).toMatch(OTHER_HEADLINE)
  })

  it('the sample, where a pipe stays open and silent', async () => {
    const stdin = new Readable({ read() {} })
    expect((await run(['--sample', OTHER], { stdin })).stdout).toMatch(OTHER_HEADLINE)
  })

  it('a file with a byte order mark, without the mark', async () => {
    const stdin = piped(`\ufeff${readFileSync(FILE, 'utf8')}`)
    expect((await run(['-'], { stdin })).stdout).toMatch(HEADLINE)
  })

  it('an empty input: that there is no sentence', async () => {
    expect(await run(['-'])).toEqual({ code: 0, stdout: 'There is no sentence in this text.\n', stderr: '' })
  })
})

describe('the digest command', () => {
  it.each([
    ['an option that is none', ['--frob'], '--frob'],
    ['N that is no whole number', [FILE, '2.5'], '2.5'],
    ['too many words', [FILE, '3', 'more'], 'more'],
    ['nothing to read', [], 'FILE'],
  ])('answers %s with what is wrong, the usage and exit code 2', async (_, args, named) => {
    const { code, stdout, stderr } = await run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toContain(named)
    expect(stderr).toContain('Usage:')
  })

  it('answers a file that is not there with its name and exit code 1', async () => {
    const { code, stdout, stderr } = await run(['no/such/file.txt'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('no/such/file.txt')
    expect(stderr).not.toContain('Usage:')
  })

  it('reports input that breaks off', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('The first half.')
        throw new Error('the line went dead')
      })(),
    )
    expect(await run([], { stdin })).toEqual({ code: 1, stdout: '', stderr: 'the line went dead\n' })
  })

  it('shows its usage for --help', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Usage:')
  })

  it('wraps and colours at a terminal, without colours where NO_COLOR is set', async () => {
    const { stdout } = await run([FILE], { terminal: 200 })
    expect(stdout).toContain('\u001b[1m')
    const plain = (await run([FILE], { terminal: 40, env: { NO_COLOR: '1' } })).stdout
    expect(plain).not.toContain('\u001b')
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  it('runs from its npm script right after an install, without a build', () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'digest', '--', FILE, '1'], {
      cwd: root,
      encoding: 'utf8',
      input: '',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(HEADLINE)
  }, 30_000)
})
