import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSections, withSections } from '../bench/readme.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const sections = readSections()

describe('README.md and the bench', () => {
  it('its tables are those of the newest results', () => {
    expect(withSections(readme, sections)).toBe(readme)
  })

  it.each([...readme.matchAll(/<!-- ([a-z-]+):start -->/g)].map((found) => found[1] ?? ''))(
    'there are results for the table "%s"',
    (name) => {
      expect([...sections.keys()]).toContain(name)
    },
  )

  it.each(['quality', 'speed'])('it shows how the library fares in %s', (name) => {
    expect(readme).toContain(`<!-- ${name}:start -->`)
  })
})
