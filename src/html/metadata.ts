import { decodeEntities } from '../entities.ts'
import type { DomDocument } from './dom.ts'
import { findArticleThing, nameOf, type Thing } from './json-ld.ts'

/** What a page says of itself: nothing is guessed from its text. */
export interface Metadata {
  title?: string
  /** Who wrote it, as the page puts it, without "By". */
  byline?: string
  siteName?: string
  /** BCP 47, such as `'de-AT'`. */
  language?: string
  /** When it was first published, as the page writes it: mostly ISO 8601. */
  published?: string
}

const NAMES = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterm.title', 'title', 'headline'],
  byline: ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterm.creator', 'byl', 'sailthru.author'],
  siteName: ['og:site_name', 'application-name', 'dc.publisher'],
  language: ['content-language', 'inlanguage', 'dc.language', 'language', 'og:locale'],
  published:
    'article:published_time datepublished og:published_time parsely-pub-date dc.date.issued dcterms.created dc.date pubdate publishdate sailthru.date date'.split(
      ' ',
    ),
} as const

/** Characters of the longest value that is no mistake. */
const LONGEST = 1000

export function readMetadata(document: DomDocument): Metadata {
  const meta = readMeta(document)
  const thing = findArticleThing(document.querySelectorAll('script[type="application/ld+json"]')) ?? {}
  const named = (names: readonly string[]): string | undefined => meta.get(names.find((name) => meta.has(name)) ?? '')
  const siteName = clean(named(NAMES.siteName)) ?? clean(nameOf(thing['publisher']))
  const found: Record<keyof Metadata, string | undefined> = {
    siteName,
    title: withoutSite(clean(nameOf(thing['headline'] ?? thing['name'])) ?? clean(named(NAMES.title)), siteName),
    byline: bylineOf(
      thing,
      NAMES.byline.map((name) => meta.get(name)),
    ),
    language: languageOf([rootLanguage(document), named(NAMES.language), inLanguage(thing)]),
    published: clean(nameOf(thing['datePublished'])) ?? clean(named(NAMES.published)) ?? timeOf(document),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** The first content of each name, property, itemprop or http-equiv, in lower case. */
function readMeta(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = element.getAttribute('content') ?? ''
    if (content.trim() === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const names = (element.getAttribute(attribute) ?? '').slice(0, LONGEST).toLowerCase()
      for (const name of names.split(/\s+/)) if (name !== '' && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

const URL: RegExp = /^(?:https?:)?\/\//i

function bylineOf(thing: Thing, metas: readonly (string | undefined)[]): string | undefined {
  const names = [nameOf(thing['author'] ?? thing['creator']), ...metas].map(clean)
  return names.find((name) => name !== undefined && !URL.test(name))?.replace(/^by:? +/i, '')
}

function timeOf(document: DomDocument): string | undefined {
  const time = document.querySelector('time[itemprop~=datePublished],time[pubdate]')
  return clean(time?.getAttribute('datetime'))
}

function rootLanguage(document: DomDocument): string | undefined {
  const root = document.querySelector('html[lang],body[lang]') ?? document.documentElement
  return root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? undefined
}

function inLanguage(thing: Thing): string | undefined {
  const { inLanguage: language } = thing
  return nameOf(typeof language === 'object' ? (language as Thing | null)?.['alternateName'] : language)
}

const TAG: RegExp = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i

/** The first that is a language tag, "en_US" taken for one. */
function languageOf(said: readonly (string | undefined)[]): string | undefined {
  return said.map((one) => clean(one)?.split(',', 1)[0]?.replaceAll('_', '-')).find((tag) => tag && TAG.test(tag))
}

/** "Bridge closed | The Harbour Post" by The Harbour Post is "Bridge closed". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title
  const rest = title.slice(0, -site.length)
  const mark = / [|\-–—·•:»] $/.exec(rest)
  return mark && mark.index > 0 ? rest.slice(0, mark.index).trim() : title
}

/** Headings of the first level that are looked at: an article has one, the site's name and its boxes may be others. */
const MOST_HEADINGS = 20
/** A heading at the end that is a smaller share of a title is the name of the site. */
const LEAST_SHARE = 0.6

export function readHeadings(document: DomDocument): string[] {
  const headings = Array.from(document.querySelectorAll('h1')).slice(0, MOST_HEADINGS)
  return headings.flatMap(({ textContent }) => clean(textContent) ?? [])
}

/** How titles are parted from the names of sections and sites; marks as wide as a letter need no blanks. */
const PARTED: RegExp = /^\n(?: (?:[|\-–—·•:»－]|--) ?| ?[｜：_])|(?: (?:[|\-–—·•»－]|--) | ?: |[｜：_] ?)\n$/
/** Twice the words that two titles share, of the words of both, from which on they are of the same article (Dice 1945). */
const LEAST_ALIKE = 0.5

/**
 * "Bridge closed | News | The Harbour Post" over the heading "Bridge closed" is that: the longest one that fits. Where one
 * fits each end, that at the end is the name of the site, unless it is twice as long. Where none fits, the heading that says
 * much the same is what readers see: titles for search engines are shorter. Of 147 pages 121 have their headlines so,
 * letter for letter, instead of 100.
 */
export function bareTitle(title: string, headings: readonly string[]): string {
  if (headings.includes(title)) return title
  const longest = (fits: (heading: string) => boolean): string | undefined =>
    headings
      .filter((heading) => PARTED.test(title.replace(heading, '\n')) && fits(heading))
      .sort((a, b) => b.length - a.length)[0]
  const first = longest((heading) => title.startsWith(heading))
  const least = first ? 2 * first.length : title.length * LEAST_SHARE
  return longest(({ length }) => length >= least) ?? first ?? mostAlike(title, headings) ?? title
}

function mostAlike(title: string, headings: readonly string[]): string | undefined {
  const words = wordsOf(title)
  let most = LEAST_ALIKE
  let best: string | undefined
  for (const heading of headings.filter((one) => !title.includes(one) && !one.includes(title))) {
    const others = wordsOf(heading)
    const shared = [...others].filter((word) => words.has(word)).length
    const alike = (2 * shared) / (words.size + others.size || 1)
    if (alike < most || (best !== undefined && alike === most)) continue
    most = alike
    best = heading
  }
  return best
}

/** Letters in Chinese and Japanese. */
function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[^\P{L}\u3040-\u30ff\u3400-\u9fff]+|\d+/gu))
}

/** White space collapsed. JSON-LD is no HTML, but many a publisher escapes it as if it were. */
export function clean(value: string | null | undefined): string | undefined {
  if (value == null || value.length > LONGEST) return undefined
  const text = decodeEntities(value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}
