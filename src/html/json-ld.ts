/** Scripts of a page that are read, and characters of the longest: 1,000 times what an article's takes. */
const MOST_SCRIPTS = 20
const LONGEST_SCRIPT = 1_000_000
/** Things described on a page that are looked at. */
const MOST_THINGS = 1000

/** What schema.org calls an article: NewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE: RegExp = /(?:Article|Posting|Report)$/

export type Thing = Readonly<Record<string, unknown>>

/** The first article that a page's JSON-LD describes. What is broken or too long is passed over. */
export function findArticleThing(scripts: ArrayLike<{ textContent: string | null }>): Thing | undefined {
  let left = MOST_SCRIPTS
  for (const { textContent } of Array.from(scripts)) {
    if (left-- === 0) return undefined
    const article = findArticle(parse(textContent ?? ''))
    if (article) return article
  }
  return undefined
}

function parse(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return undefined
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, ''))
  } catch {
    return undefined
  }
}

function findArticle(root: unknown): Thing | undefined {
  const queue = [root]
  for (let i = 0; i < queue.length && i < MOST_THINGS; i++) {
    const thing = queue[i]
    if (Array.isArray(thing)) queue.push(...thing.slice(0, MOST_THINGS))
    if (!isThing(thing)) continue
    const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return thing
    queue.push(thing['@graph'], thing['mainEntity'], thing['mainEntityOfPage'])
  }
  return undefined
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A string, the name of a thing, or those of several in a row. */
export function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((one) => (isThing(one) ? one['name'] : one))
  return names.filter((name) => typeof name === 'string' && name.trim() !== '').join(', ') || undefined
}
