import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { summarize } from '../src/index.ts'

const root = resolve(import.meta.dirname, '..')

/** A project that has installed the packed package, as a user's would have. */
export interface Consumer {
  folder: string
  /** The unpacked package: `node_modules/nutgraf`. */
  packed: string
  /** Paths of the tarball's files, sorted. */
  files: string[]
  remove(): void
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Tests of an old build would say nothing about the sources. */
export function assertFresh(): void {
  const times = (files: string[]): number[] => files.map((file) => statSync(file).mtimeMs)
  const built = times(filesBelow(join(root, 'dist')))
  const sources = times(filesBelow(join(root, 'src')))
  if (built.length === 0 || Math.min(...built) < Math.max(...sources)) {
    throw new Error('dist is missing or older than src: run `npm run build` first')
  }
}

export function installPacked(): Consumer {
  mkdirSync(join(root, 'dist'), { recursive: true })
  assertFresh()
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  const packed = join(folder, 'node_modules', 'nutgraf')
  mkdirSync(packed, { recursive: true })
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const tarball = execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim()
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', packed])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const files = filesBelow(packed)
    .map((file) => file.slice(packed.length + 1).replaceAll('\\', '/'))
    .sort()
  return { folder, packed, files, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Writes every fixture's article to the project of the consumer, for `DIGESTS` to read. */
export function writeTexts({ folder }: Consumer): string[] {
  const all = fixtureTexts().map(([, text]) => text)
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(all))
  return all
}

/** An expression for any runtime that has `summarize` and `texts`. */
export const DIGESTS = 'JSON.stringify(texts.map((text) => summarize(text, 3)))'

/** The fixtures whose digest is another than the sources give, from what `DIGESTS` gave. */
export function differingFixtures(found: string): string[] {
  const digests: unknown[] = JSON.parse(found)
  return fixtureTexts()
    .filter(([, text], i) => JSON.stringify(digests[i]) !== JSON.stringify(summarize(text, 3)))
    .map(([name]) => name)
}

function fixtureTexts(): [name: string, text: string][] {
  const folder = join(root, 'fixtures')
  const names = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
    existsSync(join(folder, name, 'article.txt')),
  )
  return names.map(({ name }) => [name, readFileSync(join(folder, name, 'article.txt'), 'utf8')])
}
