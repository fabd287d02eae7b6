import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Expected } from '../fixtures/read.ts'
import {
  type DomDocument,
  type HtmlDigest,
  type HtmlOptions,
  type HtmlPage,
  readHtml,
  summarizeHtml,
} from '../src/html.ts'
import { english, summarize } from '../src/index.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const read = (path: string): string => readFileSync(join(fixtures, path), 'utf8')
const parse = (html: string): DomDocument =>
  new DOMParser().parseFromString(html, 'text/html') as unknown as DomDocument

const STORY = [
  'The council voted on Tuesday to close the old bridge, which engineers say is unsafe, for two years.',
  'It will cost 40 million dollars, and the money is to come from the state, the county and the harbour.',
  'Ships may pass under the bridge at noon on every working day, but cars and carts must take the tunnel.',
] as const
const PARAGRAPHS = STORY.map((sentence) => `<p>${sentence}</p>`).join('\n')
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

const shown = ({ text, blocks }: HtmlPage): string[] =>
  blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
const sentencesOf = ({ sentences }: HtmlDigest): string[] => sentences.map(({ text }) => text)

describe('a page gives the digest of its article', () => {
  const names = readdirSync(join(fixtures, 'pages')).map((file) => file.replace('.html', ''))

  it.each(names)('%s: every sentence of the story and no other, under its headline', async (name) => {
    const { title, sentences }: Expected = JSON.parse(read(`${name}/expected.json`))
    const digest = await summarizeHtml(read(`pages/${name}.html`), 999)
    expect(sentencesOf(digest)).toEqual(sentences)
    expect(digest.title).toBe(title)
  })

  it.each(names)('%s: its sentences are slices of the text that comes with it', async (name) => {
    const digest = await summarizeHtml(read(`pages/${name}.html`), 3)
    expect(digest.sentences.map(({ start, end }) => digest.page.text.slice(start, end))).toEqual(sentencesOf(digest))
    expect(structuredClone(digest)).toEqual(digest)
  })

  it.each(names)('%s: as markup or as a document, which is left as it is', async (name) => {
    const document = parse(read(`pages/${name}.html`).replace(/^<!doctype html>\s*/i, ''))
    const { body } = document // makes one where there is none
    const before = String(document)
    expect(body).not.toBe(null)
    const { sentences } = await summarizeHtml(document, 999)
    expect(sentences.length).toBeGreaterThan(5)
    expect(String(document)).toBe(before)
  })

  it('nothing of the page is executed', async () => {
    await summarizeHtml(read('pages/whole-page.html'), 3)
    expect(globalThis).not.toHaveProperty('executed')
  })

  it('with the options of the core, and in the language that the page says it is in', async () => {
    const german = { ...english, code: 'de', wordsPerMinute: 1 }
    const seconds = async (lang: string, languages: (typeof english)[]) =>
      (await summarizeHtml(`<html lang="${lang}"><body>${PARAGRAPHS}</body></html>`, 1, { languages })).article.seconds
    expect(await seconds('de-AT', [english, german])).toBeGreaterThan(1000)
    expect(await seconds('de', [english, german])).toBeGreaterThan(1000)
    expect(await seconds('fr', [english, german])).toBeLessThan(100)
    const digest = await summarizeHtml(page(PARAGRAPHS), 1, { explain: true, title: 'Mine', language: german })
    expect(digest.title).toBe('Mine')
    expect(digest.article.seconds).toBeGreaterThan(1000)
    expect(digest.sentences[0]).toHaveProperty('parts')
  })

  it('an option that is undefined is as good as none', async () => {
    const options = { title: undefined, language: undefined, languages: undefined } as unknown as HtmlOptions
    const html = page(PARAGRAPHS)
    expect(await summarizeHtml(html, 1, options)).toEqual(await summarizeHtml(html, 1))
  })

  it('text and blocks of a page are what the core takes', async () => {
    const html = read('pages/recipe.html')
    const { text, blocks, title = '' } = await readHtml(html)
    const { page: _, ...digest } = await summarizeHtml(html, 3)
    expect(summarize(text, 3, { blocks, title })).toEqual(digest)
  })
})

describe('the structure of a page is the structure of its text', () => {
  const blocksOf = async (html: string): Promise<string[]> => shown(await readHtml(page(`${PARAGRAPHS}${html}`)))

  it.each<[string, string, string[]]>([
    ['headings', '<h3>What is next?</h3><p>Ships.</p>', ['heading: What is next?', 'paragraph: Ships.']],
    [
      'lists, and lists in lists',
      '<ul><li>Two ships<ul><li><p>of wood</p></li></ul></li><li>One</li></ul>',
      ['item: Two ships', 'item: of wood', 'item: One'],
    ],
    [
      'items that are links to other pages, but not those with more, places on this page, and paragraphs',
      '<ul><li><a href="/a"><b>Ships</b> sink</a><li><a href="/b">Ships</a> of wood<li><a>Ships</a></ul><p><a href="/c">Ships</a></p>',
      ['caption: Ships sink', 'item: Ships of wood', 'item: Ships', 'paragraph: Ships'],
    ],
    ['quotations', '<blockquote><p>No bridge!</p></blockquote>', ['quotation: No bridge!']],
    [
      'captions',
      '<figure><figcaption><p>The bridge. Photo: A.</p></figcaption></figure>',
      ['caption: The bridge. Photo: A.'],
    ],
    [
      'no words for screen readers alone',
      '<p><span class="visually-hidden">Image source, </span>Ships.</p>',
      ['paragraph: Ships.'],
    ],
    ['code', '<pre><code>let x = 1. And so.</code></pre>', ['caption: let x = 1. And so.']],
    [
      'tables of data, and captions of tables',
      '<table><caption>Costs.</caption><tr><th>Year</th><th>Cost</th></tr><tr><td>2020</td><td>40</td></tr></table>',
      ['caption: Costs.', 'caption: Year', 'caption: Cost', 'caption: 2020', 'caption: 40'],
    ],
    [
      'tables that lay out a page',
      `<table><tr><td>Left</td><td><table><tr><td>${STORY[1]}</td></tr></table></td></tr></table>`,
      ['paragraph: Left', `paragraph: ${STORY[1]}`],
    ],
    [
      'line breaks',
      '<p>A line<br>that goes on.<br>Another one.<br><br>A third one.</p>',
      ['paragraph: A line that goes on.', 'paragraph: Another one.', 'paragraph: A third one.'],
    ],
    [
      'preformatted text',
      '<pre>A line\nthat goes on.\n\nAnother one.</pre>',
      ['paragraph: A line that goes on.', 'paragraph: Another one.'],
    ],
    [
      'note marks, soft hyphens and short quotations',
      '<p>Ships<sup><a href="#n">[1]</a></sup> are <q>bi&shy;g</q>.</p>',
      ['paragraph: Ships are “big”.'],
    ],
    ['entities', '<p>caf&eacute; &amp; bar&nbsp;&#8211; &lt;b&gt;</p>', ['paragraph: café & bar\u00a0– <b>']],
    ['white space', '<p>\n  One\t <b> two</b>\n<i>three</i></p>', ['paragraph: One two three']],
  ])('%s', async (_, html, blocks) => {
    expect((await blocksOf(html)).slice(STORY.length)).toEqual(blocks)
  })

  it.each([
    ['scripts', '<script>var a = "<p>No.</p>"</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['templates', '<template><p>No.</p></template>'],
    ['noscript', '<noscript><p>No.</p></noscript>'],
    ['frames', '<iframe src="https://example.com/">No.</iframe>'],
    ['drawings', '<svg><text>No.</text></svg>'],
    ['forms', '<form><label>No.</label><button>No.</button></form>'],
    ['what is hidden', '<p hidden>No.</p><p aria-hidden="true">No.</p><p style="color: red; display: none">No.</p>'],
    ['comments', '<!-- <p>No.</p> -->'],
  ])('%s have no part in it', async (_, html) => {
    expect((await blocksOf(html)).length).toBe(STORY.length)
  })

  it('lines of a list stand together, other blocks have a blank line between them', async () => {
    const { text } = await readHtml(page(`${PARAGRAPHS}<ul><li>Two<li>Three</ul><p>End.</p>`))
    expect(text).toBe(`${STORY.join('\n\n')}\n\n- Two\n- Three\n\nEnd.`)
  })
})

describe('what a page says of itself', () => {
  const said = async (head: string): Promise<Partial<HtmlPage>> => {
    const { text: _, blocks: __, ...metadata } = await readHtml(page(PARAGRAPHS, head))
    return metadata
  }
  const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  it.each<[string, string, Partial<HtmlPage>]>([
    ['its title element', '<title>Bridge closed</title>', { title: 'Bridge closed' }],
    [
      'meta elements, the site left out of the title',
      '<meta property="og:title" content="Bridge closed | The Post"><meta property="og:site_name" content="The Post">',
      { title: 'Bridge closed', siteName: 'The Post' },
    ],
    [
      'an author, not an address',
      '<meta name="author" content="By Jane Doe"><meta name="article:author" content="https://a">',
      { byline: 'Jane Doe' },
    ],
    ['a date', '<meta name="DC.date.issued" content="2024-05-01">', { published: '2024-05-01' }],
    ['a language', '<meta http-equiv="Content-Language" content="en_GB, fr">', { language: 'en-GB' }],
    [
      'JSON-LD, wherever the article is in it, entities and all',
      jsonLd([
        {
          '@type': 'WebPage',
          mainEntity: {
            '@type': ['Thing', 'BlogPosting'],
            headline: 'A &amp; B&#39;s &#x2019;',
            author: ['Ann', { name: 'Bob' }],
            publisher: { name: 'Post' },
            datePublished: '2024',
            inLanguage: { alternateName: 'cy' },
          },
        },
      ]),
      { title: "A & B's ’", byline: 'Ann, Bob', siteName: 'Post', published: '2024', language: 'cy' },
    ],
    [
      'JSON-LD after one that is broken',
      `<script type="application/ld+json">{ no }</script>${jsonLd({ '@type': 'Report', name: 'R' })}`,
      { title: 'R' },
    ],
    [
      'a time element',
      '<title>T</title><time itemprop="datePublished" datetime="2024-05-01T10:00Z"></time>',
      { title: 'T', published: '2024-05-01T10:00Z' },
    ],
  ])('%s', async (_, head, metadata) => {
    expect(await said(head)).toEqual(metadata)
  })

  it.each([
    ['JSON-LD of no article', jsonLd({ '@type': 'Recipe', headline: 'No' })],
    ['JSON-LD of odd types', jsonLd({ '@type': 'Article', headline: 7, author: { name: [] }, datePublished: null })],
    ['JSON-LD too deep to be read', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['JSON-LD too long to be meant', jsonLd({ '@type': 'Article', headline: 'No', text: 'x'.repeat(1_000_001) })],
    ['values too long to be meant', `<meta name="author" content="${'x'.repeat(2000)}">`],
    ['what is no language', '<meta name="language" content="the English one">'],
  ])('not %s', async (_, head) => {
    expect(await said(head)).toEqual({})
  })
})

describe('a result for every page', () => {
  const nothing = { text: '', blocks: [] }

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['a comment that does not end', '<!-- <p>No.</p>'],
    ['no body', '<html><head></head></html>'],
    ['frames', '<frameset cols="1,2"><frame src="a.html"><frame src="b.html"></frameset>'],
    ['a script', '<script>document.write("No.")</script>'],
  ])('of %s: nothing', async (_, html) => {
    const digest = await summarizeHtml(html, 3)
    expect(digest.page).toEqual(nothing)
    expect(digest.text).toBe('')
  })

  it('of a page without an article: its title and an empty digest', async () => {
    const links = '<a href="/a">Home</a> <a href="/b">News</a>'
    const digest = await summarizeHtml(page(`<nav>${links}</nav><form><input></form>`, '<title>Sign in</title>'), 3)
    expect(digest).toMatchObject({ text: '', title: 'Sign in', page: { text: '' } })
  })

  it.each([
    ['a text without tags', STORY.join(' ')],
    ['tags that are not closed', `<div><p>${STORY.join('<p>')}`],
    ['no html, head or body', `<title>T</title>${PARAGRAPHS}`],
    ['html without a body', `<html><head></head>${PARAGRAPHS}</html>`],
    ['tags in capitals', `<HTML><BODY><P CLASS=story>${STORY.join('</P><P>')}</BODY></HTML>`],
    ['tags closed in the wrong order', `<body><b><i><p>${STORY.join('</b></p><p></i>')}</p></body>`],
    ['a doctype of old, and text before it', `\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><body>${PARAGRAPHS}`],
    ['a byte order mark', `\ufeff<!doctype html><html><body>${PARAGRAPHS}</body></html>`],
  ])('of %s: the sentences', async (_, html) => {
    expect(sentencesOf(await summarizeHtml(html, 9))).toEqual(STORY)
  })

  it.each([
    ['nested too deep for browsers', `${'<div>'.repeat(600)}${PARAGRAPHS}`],
    ['nested 100,000 deep', `${'<div>'.repeat(100_000)}${PARAGRAPHS}`],
    ['of nested tables', `${'<table><tr><td>'.repeat(5000)}${PARAGRAPHS}`],
    ['with more elements than any article has', `${'<i></i>'.repeat(150_000)}${PARAGRAPHS}`],
    ['with a drawing of many parts', `<svg>${'<path d="M0 0"/>'.repeat(3000)}</svg>${PARAGRAPHS}`],
  ])(
    'of a page %s: the sentences',
    async (_, body) => {
      expect(sentencesOf(await summarizeHtml(page(body), 9))).toEqual(STORY)
    },
    60_000,
  )

  it('of 10 MB of markup: as many sentences as are asked for', async () => {
    const digest = await summarizeHtml(page(PARAGRAPHS.repeat(32_000)), 3)
    expect(digest.kept.sentences).toBe(3)
    expect(digest.page.text.length).toBeGreaterThan(9_000_000)
  }, 120_000)

  it('of a page that no parser can read: an error that says so', async () => {
    const html = page(`<p class="${'a '.repeat(1_000_000)}">${STORY[0]}</p>`)
    await expect(summarizeHtml(html, 3)).rejects.toThrow('cannot be parsed')
  }, 60_000)

  it('of any markup at all: text whose blocks and sentences are slices of it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '<li>',
        '</ul>',
        '<br>',
        '<table><tr><td>',
        '</table>',
        '<h2>',
        '<!--',
        '-->',
        '<',
        '&',
        '<blockquote>',
        '<pre>',
        '<script>',
        '</script>',
        STORY[0],
      ),
      fc.string({ maxLength: 10 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { page: found, sentences } = await summarizeHtml(pieces.join(''), 3)
        for (const { start, end, text } of sentences) expect(found.text.slice(start, end)).toBe(text)
        let last = 0
        for (const { start, end } of found.blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(found.text.slice(start, end)).not.toBe('')
          last = end
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it.each([[undefined], [null], [42], [{ body: '' }]])('of %o: an error that names the argument', async (html) => {
    await expect(summarizeHtml(html as unknown as string, 3)).rejects.toThrow(
      'Expected `html` to be a string or a Document',
    )
  })

  it('of a wrong length: the error of the core, before the page is read', async () => {
    await expect(summarizeHtml('', 2.5)).rejects.toThrow(RangeError)
    await expect(summarizeHtml('', 3, { query: 7 as unknown as string })).rejects.toThrow('options.query')
    for (const languages of [english, ['de']]) {
      const options = { languages } as unknown as HtmlOptions
      await expect(summarizeHtml('', 3, options)).rejects.toThrow('options.languages')
    }
  })
})
