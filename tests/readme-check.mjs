// What the README's blocks report to, in the project of a user of the package: see readme-blocks.ts.
import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'

/** What isn't as the README says. */
const wrong = []
let printed = []

console.log = (...values) => {
  printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '))
}

const REST = Symbol('…')

/** `…` in an array or an object. */
globalThis.__rest = Object.defineProperty({ [REST]: true }, Symbol.iterator, {
  enumerable: false,
  *value() {
    yield REST
  },
})

/** Whether a text is another in which each `…` stands for anything. */
export function textFits(text, pattern) {
  const pieces = pattern.split('…')
  const last = pieces.pop() ?? ''
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    const found = text.indexOf(piece, at)
    if (found < 0 || (i === 0 && found > 0)) return false
    at = found + piece.length
  }
  return pieces.length === 0 ? text === last : text.length - last.length >= at && text.endsWith(last)
}

function fits(value, expected) {
  if (typeof expected === 'string') return typeof value === 'string' && textFits(value, expected)
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected)
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(expected)) return false
  if (Array.isArray(expected)) {
    const open = expected.at(-1) === REST
    const wanted = open ? expected.slice(0, -1) : expected
    return (
      (open ? value.length >= wanted.length : value.length === wanted.length) &&
      wanted.every((item, i) => fits(value[i], item))
    )
  }
  const same = Object.keys(expected).every((key) => Object.hasOwn(value, key) && fits(value[key], expected[key]))
  return same && (expected[REST] === true || Object.keys(value).length === Object.keys(expected).length)
}

function judge(line, holds, found, said) {
  if (!holds) wrong.push(`README.md:${line} says ${said}, but it is ${found}`)
}

globalThis.__gives = (line, value, expected, said) =>
  judge(line, fits(value, expected), inspect(value, { depth: 5 }), said)

globalThis.__prints = async (line, run, said) => {
  printed = []
  await run()
  const text = printed.join('\n').trim()
  judge(line, textFits(text, said.trim()), text, said)
}

globalThis.__throws = async (line, run, said) => {
  const found = await run().then(
    () => 'no error',
    (error) => `${error.name}: ${error.message}`,
  )
  judge(line, textFits(found, said), found, said)
}

// A test takes `textFits` from here too, and asks for no result.
const { README_RESULT } = process.env
if (README_RESULT) process.on('exit', () => writeFileSync(README_RESULT, JSON.stringify(wrong)))
