import { type Digest, summarize } from '../languages.ts'
import { showHighlighted } from './highlight.ts'
import { bold, harmless, type Look } from './look.ts'
import { readOptions, type Settings, USAGE, UsageError } from './options.ts'
import { makeProgress } from './progress.ts'
import { type Input, readSource, type Source } from './read.ts'
import { digestRecords } from './records.ts'
import { showDigest } from './show.ts'

interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
  once?(event: 'drain', listener: () => void): unknown
}

/** What the command has around it: the process, or a test. */
export interface Surroundings {
  stdin: Input
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
  version(): string
}

/** Runs the command; answers its exit status: 0, 1 when something can't be read, 2 when it was called wrongly. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const settings = readOptions(args)
    if (settings === 'help') around.stdout.write(USAGE)
    else if (settings === 'version') around.stdout.write(`${around.version()}\n`)
    else return await digestFiles(settings, around)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    around.stderr.write(harmless(`nutgraf: ${error.message}\nTry 'nutgraf --help'.\n`))
    return 2
  }
}

async function digestFiles(settings: Settings, around: Surroundings): Promise<number> {
  const files = settings.files.length > 0 || around.stdin.isTTY ? settings.files : ['-']
  if (files.length === 0) throw new UsageError('Nothing to read: name a FILE, or - for standard input.')
  let failed = false
  const complain = (place: string, message: string): void => {
    failed = true
    around.stderr.write(harmless(`nutgraf: ${place}: ${message}\n`))
  }
  const show = shower(settings, files.length > 1, around)
  for (const file of files) {
    try {
      if (settings.as === 'jsonl') await digestLines(file, settings, around, complain)
      else show.article(file, ...(await digestFile(file, settings, around.stdin)))
    } catch (error) {
      complain(file === '-' ? 'standard input' : file, plainMessage(error as NodeJS.ErrnoException))
    }
  }
  show.end()
  return failed ? 1 : 0
}

async function digestFile(file: string, settings: Settings, stdin: Input): Promise<[Source, Digest]> {
  const source = await readSource(file, stdin, settings.format)
  const { text, language, ...known } = source
  const said = language !== undefined && isKnown(language) ? { language } : {}
  const digest = summarize(text, settings.length, {
    ...optionsOf(known),
    ...said,
    ...settings.asked,
    explain: settings.explain,
  })
  return [source, digest]
}

const optionsOf = ({ blocks, title }: Omit<Source, 'text'>): Pick<Source, 'blocks' | 'title'> => ({
  ...(blocks && { blocks }),
  ...(title && { title }),
})

/** A page may be in a language that is none of ours. */
function isKnown(language: string): boolean {
  try {
    summarize('', 0, { language })
    return true
  } catch {
    return false
  }
}

/** Shows one article after another, as the settings say. */
function shower(settings: Settings, several: boolean, { stdout, env }: Surroundings) {
  const look = lookOf(stdout, env)
  const all: object[] = []
  let first = true
  return {
    article(file: string, { text }: Source, digest: Digest): void {
      if (settings.as === 'json') all.push(several ? { file, ...digest } : digest)
      else {
        const heading = several ? `${first ? '' : '\n'}${bold(look)(`==> ${harmless(file)} <==`)}\n\n` : ''
        const shown = settings.as === 'highlight' ? showHighlighted(text, digest, look) : showDigest(digest, look)
        stdout.write(heading + shown)
        first = false
      }
    },
    end(): void {
      if (settings.as !== 'json') return
      if (several || all.length > 0) stdout.write(`${JSON.stringify(several ? all : all[0], null, 2)}\n`)
    },
  }
}

/** Lines longer than this are tiring to read. */
const WIDEST = 80

/** A pipe gets whole sentences and no control characters, so that it can be searched. */
function lookOf(stdout: Output, env: Surroundings['env']): Look {
  if (!stdout.isTTY) return {}
  return { width: Math.min(stdout.columns || WIDEST, WIDEST), colours: !env['NO_COLOR'] }
}

async function digestLines(
  file: string,
  { length, asked, explain }: Settings,
  { stdin, stdout, stderr }: Surroundings,
  complain: (place: string, message: string) => void,
): Promise<void> {
  await digestRecords(file, stdin, {
    length,
    options: { ...asked, explain },
    progress: makeProgress(stdout.isTTY ? { write() {} } : stderr),
    complain,
    write: (line) =>
      new Promise((resolve) => {
        if (stdout.write(line) === false && stdout.once) stdout.once('drain', resolve)
        else resolve()
      }),
  })
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'not allowed to read it',
  EISDIR: 'is a folder',
}

function plainMessage({ code, message }: NodeJS.ErrnoException): string {
  return MESSAGES[code ?? ''] ?? message
}
