import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { type Digest, summarize } from '../../src/languages.ts'
import { run, type Surroundings } from '../../src/terminal/command.ts'

const root = resolve(import.meta.dirname, '../..')
const FILE = join(root, 'fixtures/hard-news/article.txt')
const GERMAN = join(root, 'fixtures/german-news/article.txt')
const PAGE = join(root, 'fixtures/pages/whole-page.html')
const TEXT = readFileSync(FILE, 'utf8')
const HEADLINE = /^Levee break floods Marlow Flats/u

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

interface Given {
  stdin?: Surroundings['stdin']
  terminal?: number
  env?: Record<string, string>
}

const piped = (text: string | Uint8Array): Surroundings['stdin'] => Readable.from([Buffer.from(text)])

async function nutgraf(args: string[], { stdin = piped(''), terminal, env = {} }: Given = {}) {
  const said = { stdout: '', stderr: '' }
  const writer = (name: keyof typeof said) => ({
    write: (text: string): boolean => {
      said[name] += text
      return true
    },
  })
  const stdout = { ...writer('stdout'), ...(terminal !== undefined && { isTTY: true, columns: terminal }) }
  const code = await run(args, { stdin, stdout, stderr: writer('stderr'), env, version: () => '1.2.3' })
  return { code, ...said }
}

async function digestOf(args: string[], given?: Given): Promise<Digest> {
  const { code, stdout, stderr } = await nutgraf([...args, '--json'], given)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('nutgraf reads', () => {
  it('a file, and prints its headline, its sentences and how much of it they are', async () => {
    const { code, stdout, stderr } = await nutgraf([FILE])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(HEADLINE)
    expect(stdout).toMatch(/\n\n3 of 23 sentences · \d+ % of the article · \d+ min saved\n$/u)
  })

  it('several files, each under its name', async () => {
    const { stdout } = await nutgraf([FILE, PAGE, '-n', '1'])
    expect(stdout.match(/^==> .* <==$/gmu)).toEqual([`==> ${FILE} <==`, `==> ${PAGE} <==`])
    expect(stdout.match(/1 of \d+ sentences/gu)).toHaveLength(2)
  })

  it('standard input, for - and where something is piped in', async () => {
    expect((await nutgraf(['-'], { stdin: piped(TEXT) })).stdout).toMatch(HEADLINE)
    expect((await nutgraf([], { stdin: piped(TEXT) })).stdout).toMatch(HEADLINE)
  })

  it('a page by its ending, its beginning or because it is told to', async () => {
    const html = readFileSync(PAGE, 'utf8')
    const title = 'Weir to come down so that eels can return to the River Lisk'
    expect((await digestOf([PAGE])).title).toBe(title)
    expect((await digestOf([], { stdin: piped(html) })).title).toBe(title)
    expect((await digestOf(['--format', 'html'], { stdin: piped(`<!-- -->${html}`) })).title).toBe(title)
  })

  it('a page in the language it says it is in, where that is known, else in the one found', async () => {
    const german = readFileSync(GERMAN, 'utf8').replaceAll('\n\n', '<p>')
    const page = (lang: string): string =>
      written(`${lang}.html`, `<html lang="${lang}"><body><p>${german}</body></html>`)
    const slow = await digestOf([page('th')])
    const right = await digestOf([page('de')])
    expect(slow.article.seconds).not.toBe(right.article.seconds)
    expect((await digestOf([page('xx')])).article.seconds).toBe(right.article.seconds)
  })

  it('Markdown by its ending', async () => {
    const file = written('a.md', `# The bridge\n\nThe **council** closed\nthe [old](x) bridge on Tuesday for good.\n`)
    expect(await digestOf([file])).toMatchObject({
      title: 'The bridge',
      text: 'The council closed the old bridge on Tuesday for good.',
    })
    const { stdout } = await nutgraf([written('deep.md', '>'.repeat(50_000))])
    expect(stdout).toContain('sentence')
  })

  it('a page that was made Markdown, its menus left out and its links shown as their words', async () => {
    const menu = '* [News of the day](https://a.example/news)\n'.repeat(40)
    const body = 'The [council of the town](https://a.example/c) closed the old bridge on Tuesday for good.'
    const file = written('page.md', `${menu}\n# The bridge is closed\n\n${body}\n\n${menu}`)
    expect(await digestOf([file, '-n', '9'])).toMatchObject({ title: 'The bridge is closed', text: body })
    const { stdout } = await nutgraf([file])
    expect(stdout).toContain('The council of the town closed the old bridge on Tuesday for good.')
  })

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffThe café closed on Tuesday.')],
    ['UTF-16', Buffer.from('\ufeffThe café closed on Tuesday.', 'utf16le')],
    ['Windows-1252', Buffer.from('The café closed on Tuesday.', 'latin1')],
  ])('text in %s', async (_, bytes) => {
    expect((await digestOf([], { stdin: piped(bytes) })).text).toBe('The café closed on Tuesday.')
  })

  it('a page in the encoding that it names', async () => {
    const html = '<meta charset=koi8-r><p>Мост закрыли во вторник на два года.</p>'
    const koi8 = Uint8Array.from(html, (c) => (c >= 'а' ? 0xc1 : c > '\x7f' ? 0xed : c.charCodeAt(0)))
    expect((await digestOf([written('k.html', koi8)])).text).toMatch(/^Мааа/u)
    expect((await digestOf([written('n.html', html.replace('koi8-r', 'none'))])).text).toMatch(/^Мост/u)
  })

  it('an empty input: that there is no sentence', async () => {
    expect(await nutgraf(['-'])).toEqual({ code: 0, stdout: 'There is no sentence in this text.\n', stderr: '' })
  })
})

describe('nutgraf takes', () => {
  it.each<[string[], (digest: Digest) => boolean]>([
    [['-n', '0'], ({ kept }) => kept.sentences === 0],
    [['--sentences=5'], ({ kept }) => kept.sentences === 5],
    [['--words', '60'], ({ kept }) => kept.words <= 60 && kept.words > 20],
    [['--characters', '300'], ({ text }) => text.length <= 300 && text.length > 100],
    [['--ratio', '0.1'], ({ text }) => text.length <= TEXT.length / 10],
    [['--ratio', '10%'], ({ text }) => text.length <= TEXT.length / 10],
    [['--title', 'Mine'], ({ title }) => title === 'Mine'],
    [['--language', 'DE-at'], ({ article }) => article.seconds > 0],
    [['--explain'], ({ sentences }) => sentences.every(({ parts }) => parts !== undefined)],
  ])('%j', async (args, holds) => {
    expect(holds(await digestOf([FILE, ...args]))).toBe(true)
  })

  it('a question that leans the digest', async () => {
    const query = 'Who rated the levee, and was the repair ever done?'
    expect(await digestOf([FILE, '--query', query])).toEqual(summarize(TEXT, 3, { query, explain: false }))
  })
})

describe('nutgraf shows', () => {
  it('the digest as JSON, of several files as a list with their names', async () => {
    expect(await digestOf([FILE])).toEqual(summarize(TEXT, 3))
    const all = JSON.parse((await nutgraf([FILE, GERMAN, '--json'])).stdout)
    expect(all.map(({ file }: { file: string }) => file)).toEqual([FILE, GERMAN])
  })

  it('why each sentence, in words', async () => {
    const { stdout } = await nutgraf([FILE, '--explain'])
    expect(stdout.match(/^ {2}Why: it .*\.$/gmu)).toHaveLength(3)
    expect(stdout).toContain('stands early (1 of 23)')
  })

  it('the whole article, the digest marked in it', async () => {
    const { stdout } = await nutgraf([FILE, '--highlight'])
    const { sentences } = summarize(TEXT, 3)
    for (const { text } of sentences) expect(stdout).toContain(`**${text}**`)
    expect(stdout.replaceAll('**', '').startsWith(TEXT.trimEnd())).toBe(true)
  })

  it('the whole article of a page, under its headline', async () => {
    const { stdout } = await nutgraf([PAGE, '--highlight'])
    expect(stdout).toMatch(/^Weir to come down[^\n]+\n\n/u)
    expect(stdout).toContain('What becomes of the mill')
  })

  it.each([[[]], [['--highlight']], [['--explain']]])(
    'lines of the width of the terminal, and colours: %j',
    async (args) => {
      const { stdout } = await nutgraf([FILE, ...args], { terminal: 50 })
      expect(stdout).toContain('\u001b[')
      const plain = await nutgraf([FILE, ...args], { terminal: 50, env: { NO_COLOR: '1' } })
      expect(plain.stdout).not.toContain('\u001b')
      const widths = plain.stdout.split('\n').map((line) => line.replaceAll('**', '').length)
      expect(Math.max(...widths)).toBeLessThanOrEqual(50)
      expect(Math.max(...widths)).toBeGreaterThan(40)
    },
  )

  it('nothing that a terminal would obey', async () => {
    const evil = 'The council \u001b]0;owned\u0007 closed\r the \u009b31m bridge on Tuesday.'
    for (const args of [[], ['--highlight']]) {
      const { stdout } = await nutgraf(args, { stdin: piped(evil) })
      for (const control of ['\u001b', '\u0007', '\u009b', '\r']) expect(stdout).not.toContain(control)
    }
  })

  it('its usage and its version', async () => {
    expect((await nutgraf(['--help'])).stdout).toMatch(/^Usage: nutgraf/u)
    expect((await nutgraf(['-h'])).stdout).toContain('--jsonl')
    expect(await nutgraf(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
  })
})

describe('nutgraf called wrongly says so, with exit status 2:', () => {
  it.each([
    ['an option that is none', ['--frob'], '--frob'],
    ['an option without its value', ['-n'], '-n'],
    ['n that is no whole number', ['-n', '2.5'], '2.5'],
    ['a negative number', ['--words=-3'], '-3'],
    ['a share of nothing', ['--ratio', '0'], '--ratio'],
    ['a share of more than all', ['--ratio', '101%'], '101%'],
    ['no number', ['--ratio', ''], '--ratio'],
    ['two lengths', ['-n', '3', '--words', '9'], '--sentences and --words'],
    ['two ways to show it', ['--json', '--highlight'], '--highlight and --json'],
    [
      'reasons for the whole article',
      ['--explain', '--highlight', FILE],
      '--explain and --highlight exclude each other',
    ],
    ['one title for two files', ['--title', 'T', FILE, GERMAN], '--title'],
    ['a language that is none of ours', ['--language', 'xx'], 'xx'],
    ['a format that is none', ['--format', 'pdf'], 'pdf'],
  ])('%s', async (_, args, named) => {
    const { code, stdout, stderr } = await nutgraf(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^nutgraf: /u)
    expect(stderr).toContain(named)
    expect(stderr).toContain("Try 'nutgraf --help'.")
  })

  it('nothing to read, at a terminal', async () => {
    const stdin = Object.assign(new Readable({ read() {} }), { isTTY: true })
    expect(await nutgraf([], { stdin })).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('what cannot be read is reported, with exit status 1, and the rest is shown:', () => {
  it.each([
    ['a file that is not there', 'no/such/file.txt', 'no/such/file.txt: no such file\n'],
    ['a name that a terminal would obey', 'no/\u001b[31mfile.txt', 'no/\ufffd[31mfile.txt: no such file\n'],
    ['a folder', root, `${root}: is a folder\n`],
  ])('%s', async (_, file, message) => {
    const { code, stdout, stderr } = await nutgraf([file, FILE])
    expect({ code, stderr }).toEqual({ code: 1, stderr: `nutgraf: ${message}` })
    expect(stdout).toContain('3 of 23 sentences')
    expect(await nutgraf([file, '--json'])).toEqual({ code: 1, stdout: '', stderr: `nutgraf: ${message}` })
    expect(await nutgraf([file, '--jsonl'])).toMatchObject({ code: 1, stdout: '', stderr: `nutgraf: ${message}` })
  })

  it.each([
    ['a PDF', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0xe2, 0xe3), 'pdftotext'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0xe2), 'pandoc'],
  ])('%s, with what makes text of it', async (_, bytes, converter) => {
    const reported = { code: 1, stdout: '', stderr: expect.stringContaining(converter) }
    expect(await nutgraf([], { stdin: piped(bytes) })).toEqual(reported)
    expect(await nutgraf([written('paper.bin', bytes)])).toEqual(reported)
  })

  it('input that breaks off', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('The first half.')
        throw new Error('the line went dead')
      })(),
    )
    const stderr = 'nutgraf: standard input: the line went dead\n'
    expect(await nutgraf([], { stdin })).toEqual({ code: 1, stdout: '', stderr })
  })
})

describe('nutgraf as a program', () => {
  const cli = [join(root, 'src/terminal/cli.ts')]
  const node = ['--import', 'tsx']

  it('reads a pipe, answers with its exit status and knows the version of its package', () => {
    const started = (args: string[], input: string) =>
      spawnSync(process.execPath, [...node, ...cli, ...args], { cwd: root, encoding: 'utf8', input })
    expect(started([], TEXT)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(HEADLINE) })
    expect(started(['--frob'], '').status).toBe(2)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(started(['--version'], '').stdout).toBe(`${version}\n`)
  }, 60_000)

  it('takes no offence at a reader who stops early', async () => {
    const records = written('many.jsonl', `${JSON.stringify({ text: TEXT })}\n`.repeat(500))
    const child = spawn(process.execPath, [...node, ...cli, '--jsonl', records], { cwd: root })
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('exit', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }, 60_000)

  it.each<[string, string[], string | undefined, RegExp]>([
    ['the file that is named, and N', [FILE, '1'], '', /^Levee.*\n1 of 23 sentences/su],
    ['what is piped in', [], TEXT, HEADLINE],
    ['a sample, where there is neither', ['-n', '1'], '', /^Weir.*\n1 of 12 sentences/su],
  ])(
    'runs from its npm script right after an install, without a build: %s',
    (_, args, input, expected) => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'digest', '--', ...args], {
        cwd: root,
        encoding: 'utf8',
        input,
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(expected)
    },
    60_000,
  )

  it('shows the sample where a pipe stays open and silent', async () => {
    const child = spawn('npm', ['run', '-s', 'digest'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
    let stdout = ''
    child.stdout?.on('data', (data) => {
      stdout += data
    })
    await new Promise((done) => child.on('exit', done))
    child.stdin?.destroy()
    expect(stdout).toMatch(/^Weir/u)
  }, 60_000)
})
