const ARTICLE = 'article,[role=article]'
const MAIN = 'main,[role=main]'

/** A page may keep others at hand, out of sight. */
const SHOWN = `:is(${ARTICLE}):not([hidden],[hidden] *)`

/** The part of an article that publishers mark as its text, for search engines. */
const BODY = '[itemprop~=articleBody]'

/**
 * The article that `host` is to sum up: the one that `target` names (an id, else a selector), else the one it stands
 * in, else the only one of the main part that isn't hidden, else the main part, else the first article of the page that
 * isn't hidden, else the page.
 */
export function findArticle(host: Element, target: string | null): Element | null {
  if (target) return findTarget(host, target)
  const article = closest(host, ARTICLE) ?? findMain(host)
  const bodies = article.querySelectorAll(BODY)
  return bodies.length === 1 ? (bodies[0] as Element) : article
}

function findMain(host: Element): Element {
  const page = host.ownerDocument
  const main = closest(host, MAIN)
  if (!main) return page.querySelector(SHOWN) ?? page.querySelector(MAIN) ?? page.body
  const articles = main.querySelectorAll(SHOWN)
  return articles.length === 1 ? (articles[0] as Element) : main
}

function findTarget(host: Element, target: string): Element | null {
  const root = host.getRootNode() as Document | ShadowRoot
  try {
    return root.getElementById(target) ?? root.querySelector(target)
  } catch {
    return null
  }
}

/** As `closest`, out of shadow trees too. */
export function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector)
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? closest(root.host, selector) : null
}
