import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Length, summarize } from '../languages.ts'
import { FORMATS, type Format } from './read.ts'

export const USAGE: string = `Usage: nutgraf [OPTIONS] [FILE ...]

Prints the digest of articles: the sentences that together say most of each.

FILE is plain text, Markdown (.md) or a web page (.html, .htm). A dash stands
for standard input, which is also read where something is piped in and no FILE
is named.

How much of an article:
  -n, --sentences N     this many sentences (default: 3)
      --words N         as much as fits into this many words
      --characters N    as much as fits into this many characters
      --ratio R         as much as fits into this share of it: 0.1 or 10%

What of it:
      --query TEXT      what answers this question rather
      --language CODE   the article's language (default: found in the text)
      --title TEXT      its headline (default: found in the text)
      --format FORMAT   text, markdown or html (default: by the file's ending)

How it is shown:
      --explain         with the reasons for each sentence; not with --highlight
      --highlight       as the whole article, the digest marked in it
      --json            as JSON
      --jsonl           for many articles: every line of the input is a JSON
                        record { "text": …, "title"?: …, "language"?: …,
                        "query"?: … }, and of the output that record with its
                        "digest"

  -h, --help            this text
      --version         the version

Exit status: 0; 1 when something could not be read; 2 when called wrongly.
Colours are left out where NO_COLOR is set and where the output is no terminal.
`

const OPTIONS = {
  sentences: { type: 'string', short: 'n' },
  words: { type: 'string' },
  characters: { type: 'string' },
  ratio: { type: 'string' },
  query: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  highlight: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {}

/** What the command was asked for. */
export interface Settings {
  files: string[]
  length: number | Length
  asked: { query?: string; language?: string; title?: string }
  format: Format | undefined
  explain: boolean
  as: 'text' | 'highlight' | 'json' | 'jsonl'
}

export function readOptions(args: readonly string[]): Settings | 'help' | 'version' {
  const { values, positionals: files } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const { query, language, title, format, explain = false } = values
  const as = only(['highlight', 'json', 'jsonl'], values) ?? 'text'
  only(['explain', 'highlight'], values)
  if (title !== undefined && (files.length > 1 || as === 'jsonl')) throw new UsageError('--title is for one article.')
  if (format !== undefined && !FORMATS.includes(format as Format))
    throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not ${format}.`)
  if (language !== undefined) checkLanguage(language)
  const asked = { ...(query && { query }), ...(language && { language }), ...(title && { title }) }
  return { files, length: readLength(values), asked, format: format as Format | undefined, explain, as }
}

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const [first = ''] = (error as Error).message.split('. ', 1)
    throw new UsageError(`${first.replace(/\.$/, '')}.`)
  }
}

/** Which of the options is given: at most one can be. */
function only<Name extends keyof Values>(names: readonly Name[], values: Values): Name | undefined {
  const given = names.filter((name) => values[name] !== undefined)
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')} exclude each other.`)
  return given[0]
}

const WHOLE_NUMBER: RegExp = /^\d{1,15}$/
const SHARE: RegExp = /^(\d{0,3}(?:\.\d{1,15})?)(%?)$/
/** Of a digest for which no length is asked. */
const SENTENCES = 3

function readLength(values: Values): number | Length {
  const unit = only(['sentences', 'words', 'characters', 'ratio'], values)
  if (unit === undefined) return SENTENCES
  const value = values[unit] as string
  if (unit === 'ratio') return { ratio: readRatio(value) }
  if (!WHOLE_NUMBER.test(value)) throw new UsageError(`--${unit} takes a whole number from 0 up, not ${value}.`)
  return { [unit]: Number(value) } as unknown as Length
}

function readRatio(value: string): number {
  const [, number = '', percent] = SHARE.exec(value) ?? []
  const ratio = percent ? Number(number) / 100 : Number(number)
  if (number === '' || !(ratio > 0 && ratio <= 1))
    throw new UsageError(`--ratio takes a share above 0 up to 1, such as 0.1 or 10%, not ${value}.`)
  return ratio
}

/** The first language that is none is a wrong call, not a wrong article. */
function checkLanguage(code: string): void {
  try {
    summarize('', 0, { language: code })
  } catch (error) {
    throw new UsageError((error as Error).message.replace('Expected `options.language`', 'Expected --language'))
  }
}
