/**
 * `run.js import|require|bare-import|bare-require`, in a project that has nutgraf installed: prints the runtime's versions
 * in one line and the digests of its `texts.json` in the next. The same file for Node, Bun and Deno.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import vm from 'node:vm'
import { digestAll } from './digest-all.js'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const require = createRequire(import.meta.url)
const ENTRIES = ['nutgraf', 'nutgraf/languages']

async function load(how) {
  if (how === 'import') return [...(await Promise.all(ENTRIES.map((entry) => import(entry)))), digestAll]
  if (how === 'require') return [...ENTRIES.map((entry) => require(entry)), digestAll]
  const context = vm.createContext()
  vm.runInContext('delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly', context)
  const entry = how === 'bare-import' ? linker(context) : (file) => evaluate(`${file}.cjs`, context)
  return [await entry('index'), await entry('languages'), vm.runInContext(`(${digestAll})`, context)]
}

/** CommonJS asks for no more than this. */
function evaluate(file, context) {
  const wrapped = `((module) => { const { exports } = module; ${read(`node_modules/nutgraf/dist/${file}`)}\nreturn module.exports })({ exports: {} })`
  return vm.runInContext(wrapped, context)
}

function linker(context) {
  const modules = new Map()
  const find = (name) => {
    const file = name.replace(/^\.\//, '')
    if (!modules.has(file)) {
      const source = read(`node_modules/nutgraf/dist/${file}`)
      modules.set(file, new vm.SourceTextModule(source, { context, identifier: file }))
    }
    return modules.get(file)
  }
  return async (name) => {
    const module = find(`${name}.js`)
    await module.link(find)
    await module.evaluate()
    return module.namespace
  }
}

const [nutgraf, languages, digest] = await load(process.argv[2])
console.log(JSON.stringify(process.versions))
console.log(digest(nutgraf, languages, read('texts.json')))
