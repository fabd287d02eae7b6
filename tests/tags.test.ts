import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'
import { isTagged, readTags } from '../src/tags.ts'
import { viewText } from '../src/view.ts'

/** The sentences as a reader sees them. */
function read(text: string): string[] {
  return summarize(text, 999).sentences.map(({ plain }) => plain)
}

const SENTENCES = [
  'The weir at Mill Lane will be pulled down next summer.',
  'Eels and salmon can then swim up the river again.',
  'Anglers have asked for it since 1998.',
]

describe('HTML has the sentences that its page shows', () => {
  it.each([
    ['paragraphs', (s: string[]) => s.map((sentence) => `<p>${sentence}</p>`).join('')],
    ['paragraphs with classes', (s: string[]) => s.map((sentence) => `<p class="lede">${sentence}</p>`).join('\n')],
    ['line breaks', (s: string[]) => s.join('<br>')],
    ['line breaks of XHTML', (s: string[]) => s.join('<br /><br />')],
    ['elements of capitals', (s: string[]) => s.map((sentence) => `<P>${sentence}</P>`).join('')],
    ['items', (s: string[]) => `<ul>${s.map((sentence) => `<li>${sentence}</li>`).join('')}</ul>`],
    ['cells', (s: string[]) => `<table><tr>${s.map((sentence) => `<td>${sentence}</td>`).join('')}</tr></table>`],
    ['words in other elements', (s: string[]) => s.join(' ').replaceAll('river', '<a href="/r"><b>riv</b>er</a>')],
    ['sentences in other elements', (s: string[]) => s.map((sentence) => `<em>${sentence}</em>`).join(' ')],
    ['a headline', (s: string[]) => `<h1>Weir to come down</h1><p>${s.join(' ')}</p>`],
    ['elements of Word', (s: string[]) => s.map((sentence) => `<p>${sentence}<o:p>&nbsp;</o:p></p>`).join('')],
    ['custom elements', (s: string[]) => s.join('<br>').replaceAll('river', '<b><my-link to="/r">river</my-link></b>')],
    ['a doctype', (s: string[]) => `<!DOCTYPE html>\n<body>\n${s.join('<br>')}`],
    ['headings', (s: string[]) => s.map((sentence) => `<h2>What is said</h2><p>${sentence}</p>`).join('')],
    [
      'what is no text',
      (s: string[]) => `<script>if (a < b) go("It runs.")</script><style>p { }</style>${s.join('<br>')}`,
    ],
    [
      'what is the page’s',
      (s: string[]) => `<nav>Buy our paper now.</nav><p>${s.join(' ')}</p><footer>We are here.</footer>`,
    ],
    ['scripts of capitals', (s: string[]) => `<SCRIPT>go("It runs.")</SCRIPT><P>${s.join('<BR>')}</P>`],
    ['what is not displayed', (s: string[]) => `<p style="display:none">It is hidden.</p><p>${s.join(' ')}</p>`],
    [
      'the mail that it answers',
      (s: string[]) => `<div>${s.join(' ')}</div><blockquote type="cite"><div>When will it fall?</div></blockquote>`,
    ],
    [
      'what unfolds',
      (s: string[]) => s.map((sentence) => `<details><summary>More</summary>${sentence}</details>`).join(''),
    ],
    ['conditions of Word', (s: string[]) => s.map((sentence) => `<p><![if !x]>· <![endif]>${sentence}</p>`).join('')],
    ['comments in a sentence', (s: string[]) => s.join('<br>').replaceAll(' can', ' <!-- sic --> can')],
    [
      'references of a wiki',
      (s: string[]) =>
        s.map((sentence) => `${sentence}<ref name="a" /><ref>{{cite|title=Fish. A book}}</ref>`).join(' '),
    ],
    ['comments', (s: string[]) => `<p>${s.join(' <!-- It is hidden. -->')}</p>`],
    [
      'a picture in its own address',
      (s: string[]) =>
        s.map((sentence) => `<p><img src="data:image/png;base64,${'iVBO'.repeat(999)}">${sentence}</p>`).join(''),
    ],
    ['mail in an archive', (s: string[]) => `<HTML><HR><B>Ada</B><PRE>${s.join('\n')}\n</PRE></HTML>`],
    ['code', (s: string[]) => `<p>${s.join(' ')}</p><pre>let weir = open(river)\nweir.close()</pre>`],
  ])('%s', (_, markUp) => expect(read(markUp(SENTENCES))).toEqual(SENTENCES))

  it('whatever its capitals, the blanks around its tags and its line ends', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\r\n\t', '\n    ')
    fc.assert(
      fc.property(fc.constantFrom('p', 'DIV', 'blockquote', 'Section'), gap, gap, (name, before, after) => {
        const text = SENTENCES.map((sentence) => `<${name}>${before}${sentence}${after}</${name}>`).join(after)
        expect(read(text)).toEqual(SENTENCES)
      }),
    )
  })
})

describe('lines are as long as the page is wide, not as its source', () => {
  const [first = '', second = ''] = SENTENCES
  const lines = `${first}\n${second}`.replaceAll(' ', '\n    ')

  it.each([
    ['a paragraph', `<p>\n    ${lines}\n</p>`],
    ['a paragraph that isn’t closed', `<p>${lines}<br>`],
    ['an item', `<ul>\n<li>${lines}</ul>`],
    ['a cell', `<td>${lines}</td>`],
    ['words in other elements', `<p>${lines.replace('Mill\n', '<a href="/m">\nMill\n</a>\n')}</p>`],
  ])('%s', (_, text) => expect(read(text)).toEqual([first, second]))

  it('but empty ones part Markdown in HTML', () => {
    expect(read(`<div>\n\n# Weir to come down\n\n${first}\n\n- ${first}\n- ${second}\n\n</div>`)).toEqual([
      first,
      first,
      second,
    ])
  })
})

it('a sentence of HTML is its exact slice, with the tags and entities that stand in it', () => {
  const text = '<p>The <b>weir</b> fell. <a href="/m">&ldquo;At last,&rdquo;</a> the mayor said. <i>It rained.</i></p>'
  expect(summarize(text, 9).sentences.map((sentence) => sentence.text)).toEqual([
    'The <b>weir</b> fell.',
    '<a href="/m">&ldquo;At last,&rdquo;</a> the mayor said.',
    '<i>It rained.</i>',
  ])
})

it('a doctype is no headline, and an address in brackets no element', () => {
  const text = `<!DOCTYPE html>\n<body><p>${SENTENCES.join(' ')} See <https://a.example/b>.</p>`
  expect(summarize(text, 1).title).toBeUndefined()
  expect(viewText(text).text).toContain('See <https://a.example/b>.')
})

it('a line break between two pieces of code is one', () => {
  const text = 'Both `a` and `b` do the same.<br>Only `c` differs.'
  expect(summarize(text, 9).sentences.map((sentence) => sentence.text)).toEqual(text.split('<br>'))
})

it('the headline of HTML is its h1, as it is seen', () => {
  const text = `<div>Home | News</div><h1>Weir &amp; dam to <em>come down</em></h1><p>${SENTENCES.join(' ')}</p>`
  expect(summarize(text, 1).title).toBe('Weir & dam to come down')
})

describe('what only speaks of tags stays whole', () => {
  it.each([
    'Use <p> and </p> here. A line ends with <br> as well.',
    'Write `<br>` for a line break and `</p>` at the end. It is simple.',
    'Write `<pre><code>` for code and `<p>a<p>b` for text. It is simple.',
    'The elements <script>, <style> and <nav> are closed by </nav>, </script>. It is simple.',
    'The <nav> element and its end </nav> hold the menu. It is simple.',
    'The expression `(?<!a)b` looks behind, `</p>` ends it, and (?<=a)->b as well. It is simple.',
    'If a < b and b > c, then a is the least. It is simple.',
    'Write to <ada@example.org> soon. It is simple.',
  ])('%s', (text) =>
    expect(
      summarize(text, 9)
        .sentences.map((sentence) => sentence.text)
        .join(' '),
    ).toBe(text),
  )
})

it('a page that writes of tags shows them, and hides nothing between them', () => {
  const sentences = [
    'The <code>&lt;nav&gt;</code> element holds the menu.',
    'Search engines read it as well.',
    'Its end is <code>&#x3C;/nav></code> here.',
    'A <a title="&lt;b&gt;" href="/b">link</a> is none.',
  ]
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
  expect(summarize(text, 9).sentences.map((sentence) => sentence.text)).toEqual(sentences)
})

it('HTML that was escaped as a whole is HTML', () => {
  const text = SENTENCES.map((sentence) => `&lt;p&gt;${sentence}&lt;/p&gt;`).join('')
  expect(read(text)).toEqual(SENTENCES)
  expect(read('&lt;p&gt;I&amp;#39;ve seen the weir &amp;amp; the dam.&lt;/p&gt;')).toEqual([
    "I've seen the weir & the dam.",
  ])
})

it.each([
  ['a break in a row of Markdown', '| One<br>two | three |\n| four | five |'],
  ['an element that is never closed', 'The weir fell.<script> The mayor spoke.'],
])('%s hides nothing', (_, text) => {
  expect(readTags(text)).toContain(text.split(/<\w+>/)[1])
})

it.each([
  ['an element that only an address closes', '<nav><p>SENTENCES</p><a href="/navigation">More</a>'],
  ['half an element in code', '```\n<nav>\n```\nSENTENCES\n```\n</nav>\n```'],
  ['code of HTML in code', '```\n<pre>\n```\nSENTENCES\n\n<br>'],
])('%s hides nothing of the text', (_, text) => {
  expect(read(text.replace('SENTENCES', SENTENCES.join(' ')))).toEqual(SENTENCES)
})

it.each([
  ['</p>', true],
  ['It ends.<p>It begins', true],
  ['an element <p>', false],
  ['<br/>', true],
  ['<font color="red">', true],
  ['a < b', false],
  ['<ada@example.org>', false],
  ['List<String>', false],
])('%s tells HTML: %s', (text, wanted) => expect(isTagged(text)).toBe(wanted))

it('a headline has no link to itself', () => {
  const text = `<h1>Weir to come down<a href="#weir">¶</a></h1><p>${SENTENCES.join(' ')}</p>`
  expect(summarize(text, 1).title).toBe('Weir to come down')
})

it('HTML is read at its own length', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<li>',
    '<h1>',
    '<h2 id="a">',
    '</h2>',
    '<pre>',
    '<nav>',
    '</nav>',
    '<b>',
    ' ',
    '\n',
    '|',
    '`',
    'One.',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        expect(readTags(text)).toHaveLength(text.length)
      },
    ),
    { numRuns: 1000 },
  )
})
