import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSections, withSections } from '../bench/readme.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
const sections = readSections()
const names = [...readme.matchAll(/<!-- ([a-z-]+):start -->/g)].map((found) => found[1] ?? '')
/** Tables of what is compared with nothing. */
const BESIDE_NOBODY = ['sizes', 'memory']

describe('README.md and the bench', () => {
  it('its tables are those of the newest results', () => {
    expect(withSections(readme, sections)).toBe(readme)
  })

  it.each(names)('there are results for the table "%s"', (name) => {
    expect([...sections.keys()]).toContain(name)
  })

  it.each(names.filter((name) => !BESIDE_NOBODY.includes(name) && sections.get(name)?.includes('| --')))(
    'under the table "%s" stands where we lose',
    (name) => {
      expect(sections.get(name)).toContain('Where we lose:')
    },
  )

  it('the sizes in its text are those measured', () => {
    const measured = [...(sections.get('sizes') ?? '').matchAll(/^\| `(.+)` \| (.+) \|$/gm)]
    const sizeOf = (entry: string): string => Number(measured.find(([, name]) => name === entry)?.[2]).toFixed(0)
    expect(readme).toContain(`**Small, instant**: ${sizeOf('nutgraf')} kB gzipped, no dependencies;`)
    expect(readme).toContain(`(${sizeOf('nutgraf/languages')} kB gzipped, of which the core is ${sizeOf('nutgraf')})`)
  })

  it.each(['quality', 'speed'])('it shows how the library fares in %s', (name) => {
    expect(readme).toContain(`<!-- ${name}:start -->`)
  })
})
