import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { type Consumer, installPacked } from './packed.ts'
import { type Block, findBlocks, instrument } from './readme-blocks.ts'
// @ts-expect-error plain JavaScript: it also runs where there is no TypeScript
import { textFits } from './readme-check.mjs'

const root = resolve(import.meta.dirname, '..')
const blocks = findBlocks(readFileSync(join(root, 'README.md'), 'utf8'))
const scripts = blocks.filter(({ kind }) => kind !== 'console')
const consoles = blocks.filter(({ kind }) => kind === 'console')

const consumer: Consumer = installPacked()
afterAll(() => consumer.remove())
copyFileSync(join(import.meta.dirname, 'readme-check.mjs'), join(consumer.folder, 'readme-check.mjs'))

// What nutgraf/html asks its users to install.
for (const peer of ['@mozilla/readability', 'linkedom']) {
  const link = join(consumer.folder, 'node_modules', peer)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(root, 'node_modules', peer), link)
}

const articleOf = ({ article }: Block): string =>
  article === undefined ? '' : readFileSync(join(root, article), 'utf8')

/** Runs a block as a user would; answers what isn't as it says. */
function run(block: Block): string[] {
  const [file, result] = [`block-${block.line}.mjs`, join(consumer.folder, `block-${block.line}.json`)]
  const { outputText } = ts.transpileModule(instrument(block), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  const article = block.article === undefined ? '' : `globalThis.article = ${JSON.stringify(articleOf(block))}\n`
  writeFileSync(join(consumer.folder, `article-${file}`), article)
  writeFileSync(join(consumer.folder, file), `import './readme-check.mjs'\nimport './article-${file}'\n${outputText}`)
  execFileSync(process.execPath, [file], {
    cwd: consumer.folder,
    env: { PATH: process.env['PATH'], README_RESULT: result },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return JSON.parse(readFileSync(result, 'utf8'))
}

/** What the compiler says against the TypeScript blocks. */
function complaints(typed: Block[]): string[] {
  writeFileSync(join(consumer.folder, 'article.d.ts'), 'declare var article: string\n')
  const files = typed.map((block) => {
    const file = join(consumer.folder, `typed-${block.line}.ts`)
    writeFileSync(file, `${block.code}\nexport {}\n`)
    return file
  })
  const program = ts.createProgram([join(consumer.folder, 'article.d.ts'), ...files], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ start, file }) => !isMeantToFail(file?.text ?? '', start ?? 0))
    .map(({ file, messageText }) => `${file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

/** A line that shows an error may well be one that the compiler refuses. */
function isMeantToFail(text: string, start: number): boolean {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end).includes('// ✗')
}

/** Each command of a console block with what it prints. */
function commands({ code, line }: Block): { line: number; command: string; output: string }[] {
  return code
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({
      line,
      command: part.slice(0, part.indexOf('\n')),
      output: part.slice(part.indexOf('\n')).trim(),
    }))
}

describe('README.md', () => {
  it.each(scripts)(
    'line $line: the block runs and gives what it says',
    (block) => {
      expect(run(block)).toEqual([])
    },
    30_000,
  )

  it('its TypeScript compiles', () => {
    expect(complaints(scripts.filter(({ kind }) => kind === 'ts'))).toEqual([])
  }, 60_000)

  it.each(consoles.flatMap(commands))(
    'line $line: `$command` prints what it says',
    ({ command, output }) => {
      const printed = execFileSync('bash', ['-c', command], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, npm_config_loglevel: 'silent' },
      })
      if (!textFits(printed.trim(), output)) expect(printed.trim()).toBe(output)
    },
    30_000,
  )
})
