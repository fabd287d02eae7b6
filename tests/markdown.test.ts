import { describe, expect, it } from 'vitest'
import { viewText } from '../src/view.ts'

const LINK = '[the report](https://a.example/b)'
/** A line that fills the width that texts are wrapped at. */
const WIDE = 'The council of the town of Marrow Bridge closed the old bridge over the river'

describe('of Markdown a reader sees', () => {
  it.each([
    ['the words of a link', `See ${LINK}.`, 'See the report.'],
    ['not its title', 'See [the report](/b "A \\"long\\" title").', 'See the report.'],
    ['not brackets in its target', 'See [Mercury](https://a.example/Mercury_(planet)).', 'See Mercury.'],
    ['not a target that was broken after a hyphen', 'See [it](https://a.example/the-\nold-bridge).', 'See it.'],
    ['no picture', 'One ![a ferry at sea](f.png "Ferry") two.', 'One  two.'],
    ['no picture that is a link', `[![a ferry](f.png)](/f) ${LINK}`, ' the report'],
    ['the words beside a picture in a link', '[![a ferry](f.png) Ferries](/f)', ' Ferries'],
    ['brackets that are no link', `[T]he [sic] word of ${LINK}[a`, '[T]he [sic] word of the report[a'],
    ['brackets in a link', '[[T]he report](/b)', '[T]he report'],
    ['a link by its name', 'See [the report][1] and [it][].\n\n[1]: https://a.example/b', 'See the report and it.\n\n'],
    ['not where a name leads to', '[the report]: https://a.example/b "A title"\n[1]: <https://a.example/c>', '\n'],
    [
      'no number of a note at a word',
      `It is shut.[1](#n1)[^2^](https://a.example/b) See [3](#p3).`,
      'It is shut. See 3.',
    ],
    ['no link of a heading to itself', '## [\u200b](#bees) Bees[¶](#bees "Permalink") [](#bees)', '##  Bees '],
    ['no picture by its name', `One ![a ferry][1] two ${LINK}`, 'One  two the report'],
    ['what a backslash hides from Markdown', `2016\\. \\[a\\] ${LINK}`, '2016. [a] the report'],
    ['a backslash before a letter', `C:\\a ${LINK}`, 'C:\\a the report'],
    ['no tags and comments', `${LINK} <b>is</b> <!-- not -->out`, `the report is ${' '.repeat(12)}out`],
    ['a mark that is less', `${LINK} 1 < 2 > 1`, 'the report 1 < 2 > 1'],
    ['an address', `<https://a.example/b> <a@b.example> ${LINK}`, '<https://a.example/b> <a@b.example> the report'],
    ['not a target with blanks', 'See [it](<a b (c).pdf>).', 'See it.'],
    [
      'a line end, not the backslash before it',
      `The council closed the bridge of\\\nMarsh End. ${LINK}`,
      'The council closed the bridge of\nMarsh End. the report',
    ],
  ])('%s', (_, text, seen) => {
    expect(viewText(text).text).toBe(seen)
  })

  it.each([
    ['a link', 'A [b](c', 'A [b](c'],
    ['a link around links', 'In [0, 1) [b](c/d) e](f)', 'In [0, 1) b e](f)'],
    ['a target', 'A [b] (c) and ](d)', 'A [b] (c) and ](d)'],
    ['code', 'Call handlers[i](event) if a <b or c> d, see \\d.', 'Call handlers[i](event) if a <b or c> d, see \\d.'],
    ['a text without a link', '\\* ![a][b] <One>', '\\* ![a][b] <One>'],
  ])('all of what is no more than like %s', (_, text, seen) => {
    expect(viewText(text).text).toBe(seen)
  })

  it.each([
    [
      'a line that was wrapped',
      `The council of the town of Marrow Bridge closed the old bridge over the\nriver for good. ${LINK}`,
      true,
    ],
    ['one whose next word is long', `The council closed the bridge of the town\n${'and-'.repeat(9)}so ${LINK}`, true],
    ['a short one', `Marsh End\nThe bridge is closed for good. ${LINK}`, false],
    ['one of a quotation', `> ${WIDE}\n> over the river for good. ${LINK}`, true],
    ['two of a quotation', `> ${WIDE}\n> ${WIDE}\n> over the river for good. ${LINK}`, true],
    ['one of a chat', `Ann: ${WIDE}\nBob: For good? ${LINK}`, false],
    ['one with room for the next word', `Harbour lights go dark for the petrels\nBy Imke Sandoe ${LINK}`, false],
    ['front matter', `title: Harbour lights go dark for the petrels\ndate: 2026-11-03 ${LINK}`, false],
    ['one that ends a sentence', `${WIDE}.\nNobody knew. ${LINK}`, false],
    ['one before an item', `${WIDE}\n- for good ${LINK}`, false],
    ['one before an item with another marker', `${WIDE}\n• for good ${LINK}`, false],
    ['one before an item that is counted', `${WIDE}\n(2) for good ${LINK}`, false],
    ['one before an item with a letter', `${WIDE}\nb) for good ${LINK}`, false],
    ['one before the time of a message', `${WIDE}\n[10:13] Ada: for good ${LINK}`, false],
    ['one before a heading', `${WIDE}\n## For good ${LINK}`, false],
    ['a heading', `## ${WIDE}\nIt is gone for good. ${LINK}`, false],
    ['a row of a table', `| The council | ${WIDE}\n| for good | ${LINK} |`, false],
    ['one before a blank line', `${WIDE}\n\nIt is gone for good. ${LINK}`, false],
  ])('whether a line goes on in the next: %s', (_, text, joined) => {
    expect(!viewText(text).text.trim().includes('\n')).toBe(joined)
    expect(viewText(text.replaceAll('\n', '\r\n')).text).toBe(viewText(text).text)
  })
})

it('a line of eight million characters is read', () => {
  const line = 'w'.repeat(8_000_000)
  expect(viewText(`${LINK} ${line}`).text).toHaveLength('the report '.length + line.length)
})
