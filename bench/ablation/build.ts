/** The library with some source files changed, in this process. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { summarize } from '../../src/languages/every.ts'
import { applyVariant, type Variant } from './changes.ts'

export type SummarizeAll = typeof summarize

const entry = fileURLToPath(new URL('../../src/languages.ts', import.meta.url))

export async function buildVariant(variant: Variant): Promise<SummarizeAll> {
  const changed = applyVariant(variant)
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    plugins: [
      {
        name: 'changed-files',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
            contents: changed.get(basename(path)) ?? (await readFile(path, 'utf8')),
            loader: 'ts',
          }))
        },
      },
    ],
  })
  const module = { exports: {} as { summarize: SummarizeAll } }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, createRequire(entry))
  return module.exports.summarize
}
