import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { type Consumer, installPacked } from './packed.ts'

const consumer: Consumer = installPacked()
afterAll(() => consumer.remove())

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
}

const USERS = [
  { user: 'a bundler', ending: 'ts', module: ts.ModuleKind.ESNext, resolution: ts.ModuleResolutionKind.Bundler },
  { user: 'a module in Node', ending: 'mts', module: ts.ModuleKind.Node16, resolution: ts.ModuleResolutionKind.Node16 },
  { user: 'require in Node', ending: 'cts', module: ts.ModuleKind.Node16, resolution: ts.ModuleResolutionKind.Node16 },
]

/** What the compiler says against a file of `types/` in the project of a user of the packed package. */
function complaints(name: string, { ending, module, resolution }: (typeof USERS)[number], more = {}): string[] {
  const file = join(consumer.folder, `${name}.${ending}`)
  writeFileSync(file, readFileSync(join(import.meta.dirname, 'types', `${name}.ts`)))
  const program = ts.createProgram([file], { ...STRICT, module, moduleResolution: resolution, ...more })
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start, messageText }) => {
    const line = at && start !== undefined ? at.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${name}.ts:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

describe.each(USERS)('the declarations, for $user,', (user) => {
  it('let everything in types/use.ts compile, without DOM or Node types', () => {
    expect(complaints('use', user)).toEqual([])
  }, 60_000)

  it.each<[string, ts.CompilerOptions]>([
    ['DOM', { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] }],
    ['Node', { types: ['node'], typeRoots: [join(import.meta.dirname, '../node_modules/@types')], skipLibCheck: true }],
  ])(
    'let the example of the standard in types/standard.ts compile, with %s types',
    (_, types) => {
      expect(complaints('standard', user, types)).toEqual([])
    },
    60_000,
  )

  it('let no marked line of types/misuse.ts compile', () => {
    expect(complaints('misuse', user)).toEqual([])
  }, 60_000)
})
