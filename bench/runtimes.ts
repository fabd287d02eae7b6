/**
 * The digests of all fixtures, from the packed package, in every runtime: are they the same, byte for byte, as the ones
 * that `import` gives in the Node that runs this? Exits with 1 if not. `npm run runtimes`, after `npm run build`; with the
 * path of a JSON file, name → text, those texts instead of the fixtures.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromiumMissing, launchChromium, serve, skipNote } from '../tests/chromium.ts'
import { installPacked } from '../tests/packed.ts'

interface Runtime {
  name: string
  /** Words of its command line, up to the script. */
  command: readonly string[]
  /** What `run.js` can do in it. */
  ways: readonly string[]
}

interface Found {
  runtime: string
  version: string
  way: string
  /** What it printed; an error where it broke. */
  digests: string
}

const folder = join(import.meta.dirname, 'runtimes')
const fixtures = join(import.meta.dirname, '../fixtures')
/** Milliseconds for all texts in one runtime: the fixtures take one second. */
const LIMIT = 300_000

/** Called as they are: the packages that wrap them (node, bun, deno) have install scripts, which are off. */
function programOf(name: string, path: string): string {
  const program = join(folder, 'node_modules', name, path)
  if (!existsSync(program)) throw new Error(`${name} is not installed: is it in bench/runtimes/package.json?`)
  return program
}

const MODULES = ['import', 'require']

function listRuntimes(): Runtime[] {
  const { arch, platform, execPath } = process
  const host = `${platform}-${arch}`
  const node = (major: number): Runtime => ({
    name: 'Node',
    command: [programOf(`node${major}-${host}`, 'bin/node')],
    ways: MODULES,
  })
  const bun = programOf(`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`, 'bin/bun')
  const deno = programOf(`@deno/${host}-glibc`, 'deno')
  return [
    { name: 'Node', command: [execPath], ways: MODULES },
    {
      name: 'Node, bare context',
      command: [execPath, '--experimental-vm-modules', '--no-warnings'],
      ways: MODULES.map((way) => `bare-${way}`),
    },
    ...[22, 24, 26].map(node),
    { name: 'Bun', command: [bun, '--no-install'], ways: MODULES },
    // Allowed to read the project and nothing else: no network, no environment.
    { name: 'Deno', command: [deno, 'run', '--no-prompt', '--quiet', '--allow-read=.'], ways: MODULES },
  ]
}

function installRuntimes(): void {
  const installed = join(folder, 'node_modules/.package-lock.json')
  const lock = join(folder, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return
  console.error('Installing bench/runtimes: about 800 MB')
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function readTexts(file: string | undefined): string {
  if (file) return readFileSync(file, 'utf8')
  const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'article.txt')))
  return JSON.stringify(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(fixtures, name, 'article.txt'), 'utf8')])),
  )
}

/** All that is theirs stays in the project, which is removed. */
function run({ name, command: [program = '', ...flags] }: Runtime, way: string, project: string): Found {
  const runtime = { runtime: name, way: way.replace('bare-', '') }
  try {
    const printed = execFileSync(program, [...flags, 'run.js', way], {
      cwd: project,
      encoding: 'utf8',
      env: { HOME: project, DENO_DIR: join(project, 'deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
    })
    const [versions = '{}', digests = ''] = printed.split('\n')
    const { bun, deno, node } = JSON.parse(versions)
    return { ...runtime, version: bun ?? deno ?? node, digests }
  } catch (error) {
    return { ...runtime, version: '–', digests: String(error) }
  }
}

const IN_PAGE = "import('/web.js').then(({ digests }) => digests)"
const IN_WORKER = `new Promise((resolve, reject) => {
  const worker = new Worker('/web.js', { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
})`

async function runInChromium(project: string): Promise<Found[]> {
  if (chromiumMissing) {
    console.log(`Chromium${skipNote}`)
    return []
  }
  writeFileSync(join(project, 'index.html'), '<!doctype html><link rel="icon" href="data:,">')
  const server = await serve(project)
  const browser: Browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(server.origin)
    const found: Found[] = []
    for (const [runtime, code] of [
      ['Chromium, page', IN_PAGE],
      ['Chromium, worker', IN_WORKER],
    ] as const) {
      const digests = await page.evaluate<string>(code).catch(String)
      found.push({ runtime, version: browser.version(), way: 'import', digests })
    }
    return found
  } finally {
    await browser.close()
    server.close()
  }
}

/** Path and both values of the first leaf that differs, in the order they are written. */
function firstDifference(a: unknown, b: unknown, path: readonly string[] = []): string | undefined {
  if (!isObject(a) || !isObject(b)) {
    return Object.is(a, b) ? undefined : `${path.join(' · ')}: ${JSON.stringify(a)} and here ${JSON.stringify(b)}`
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstDifference(a[key], b[key], [...path, key])
    if (difference) return difference
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function explain(wanted: string, { digests }: Found): string {
  if (!digests.startsWith('{')) return digests.slice(0, 2000) || 'printed nothing'
  return firstDifference(JSON.parse(wanted), JSON.parse(digests)) ?? 'fields in another order'
}

async function runAll(texts: string): Promise<Found[]> {
  const runtimes = listRuntimes()
  const project = installPacked()
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      copyFileSync(join(folder, file), join(project.folder, file))
    }
    writeFileSync(join(project.folder, 'texts.json'), texts)
    const found = runtimes.flatMap((runtime) => runtime.ways.map((way) => run(runtime, way, project.folder)))
    return [...found, ...(await runInChromium(project.folder))]
  } finally {
    project.remove()
  }
}

installRuntimes()
const texts = readTexts(process.argv[2])
const all = await runAll(texts)
const wanted = all[0]?.digests ?? ''
if (!wanted.startsWith('{')) throw new Error(wanted)

const count = Object.keys(JSON.parse(wanted)).length
const same = all.filter(({ digests }) => digests === wanted)
console.log(`| runtime | version | module | texts | same digests |\n|---|---|---|---:|---|`)
for (const found of all) {
  const { runtime, version, way } = found
  console.log(`| ${runtime} | ${version} | ${way} | ${count} | ${same.includes(found) ? 'yes' : 'NO'} |`)
}
for (const found of all) {
  if (!same.includes(found)) console.log(`\n${found.runtime} ${found.version} ${found.way}: ${explain(wanted, found)}`)
}
console.log(`\n${same.length} of ${all.length} the same, ${(performance.now() / 1000).toFixed(0)} s`)
process.exitCode = same.length === all.length ? 0 : 1
