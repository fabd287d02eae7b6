/** What an article is on a page, the surest sign first. */
const ARTICLES = 'article,[role=article],main,[role=main]'

/** The part of an article that publishers mark as its text, for search engines. */
const BODY = '[itemprop~=articleBody]'

/**
 * The article that `host` is to sum up: the one that `target` names (an id, else a selector), else the one it stands
 * in, else the first of the page, else the page.
 */
export function findArticle(host: Element, target: string | null): Element | null {
  if (target) return findTarget(host, target)
  const article = closest(host, ARTICLES) ?? host.ownerDocument.querySelector(ARTICLES) ?? host.ownerDocument.body
  const bodies = article.querySelectorAll(BODY)
  return bodies.length === 1 ? (bodies[0] as Element) : article
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
