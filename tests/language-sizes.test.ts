import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const ROW = /^\| `(\w+)` \| \w\w \|.* (\d+) \|$/gm
const said = [...readFileSync(`${root}/README.md`, 'utf8').matchAll(ROW)].map(
  ([, name = '', bytes]) => [name, Number(bytes)] as const,
)

/** Bytes of what a bundler takes for one language. */
async function sizeOf(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './dist/languages.js'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

describe('one language costs only itself: what the README says, 1 % more at most', () => {
  it('every language is in its table', () => {
    expect(said).toHaveLength(53)
  })

  it.each(said)('%s, %d bytes', async (name, bytes) => {
    expect(await sizeOf(name)).toBeLessThanOrEqual(Math.ceil(1.01 * bytes))
  })
})
