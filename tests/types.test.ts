import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

const WEB: ts.CompilerOptions = { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] }
const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

/** What the compiler says against a file of `types/` in the project of a user of the packed package. */
function complaints(name: string, user: (typeof USERS)[number], more = {}): string[] {
  return complaintsOf(`${name}.${user.ending}`, read(`types/${name}.ts`), user, more)
}

function complaintsOf(name: string, code: string, user: Omit<(typeof USERS)[number], 'ending'>, more = {}): string[] {
  const { module, resolution } = user
  const file = join(consumer.folder, name)
  writeFileSync(file, code)
  const program = ts.createProgram([file], { ...STRICT, module, moduleResolution: resolution, ...more })
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start, messageText }) => {
    const line = at && start !== undefined ? at.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

describe.each(USERS)('the declarations, for $user,', (user) => {
  it('let everything in types/use.ts compile, without DOM or Node types', () => {
    expect(complaints('use', user)).toEqual([])
  }, 60_000)

  it.each<[string, ts.CompilerOptions]>([
    ['DOM', WEB],
    ['Node', { types: ['node'], typeRoots: [join(import.meta.dirname, '../node_modules/@types')], skipLibCheck: true }],
  ])(
    'let the example of the standard in types/standard.ts compile, with %s types',
    (_, types) => {
      expect(complaints('standard', user, types)).toEqual([])
    },
    60_000,
  )

  it('know <nut-graf>, its events and its attributes, as types/element.ts uses them', () => {
    expect(complaints('element', user, WEB)).toEqual([])
  }, 60_000)

  it('let no marked line of types/misuse.ts compile', () => {
    expect(complaints('misuse', user)).toEqual([])
  }, 60_000)
})

describe('the declaration for JSX in README.md', () => {
  it('lets React’s users write <nut-graf> as types/jsx.tsx does, and refuses what is marked there', () => {
    const [, declaration = ''] = /^```tsx\n(.*?)^```$/ms.exec(read('../README.md')) ?? []
    const types = join(consumer.folder, 'node_modules/@types')
    mkdirSync(types, { recursive: true })
    symlinkSync(join(import.meta.dirname, '../node_modules/@types/react'), join(types, 'react'))
    const jsx = { ...WEB, jsx: ts.JsxEmit.ReactJSX, skipLibCheck: true }
    const [bundler] = USERS as [(typeof USERS)[number]]
    expect(complaintsOf('jsx.tsx', `${declaration}\n${read('types/jsx.tsx')}`, bundler, jsx)).toEqual([])
  }, 60_000)
})
