/** Names for `::highlight()`: all sentences of an open digest, and the one that was chosen last. */
const NAMES = ['nut-graf', 'nut-graf-chosen'] as const

export type MarkName = (typeof NAMES)[number]

/**
 * All marks are translucent: any colour of text stays readable on them, in light and dark. The chosen one is opaque and
 * brings its own colour of text, and a line, since colour alone tells some readers nothing.
 */
const STYLE = `
::highlight(nut-graf) { background-color: var(--nut-graf-mark, rgb(255 196 0 / .22)) }
::highlight(nut-graf-chosen) {
  background-color: var(--nut-graf-chosen, rgb(255 209 64));
  color: var(--nut-graf-chosen-color, rgb(28 24 12));
  text-decoration: underline 2px var(--nut-graf-chosen-line, rgb(158 98 0));
}`

let sheet: CSSStyleSheet | undefined
const styled = new WeakSet<Document | ShadowRoot>()

const supported = (): boolean => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS

/** Marks a range without touching the article's elements. Answers false where the browser cannot. */
export function mark(name: MarkName, range: Range): boolean {
  if (!supported()) return false
  styleRoot(range.startContainer.getRootNode() as Document | ShadowRoot)
  highlight(name).add(range)
  return true
}

export function unmark(ranges: readonly Range[]): void {
  if (!supported()) return
  for (const name of NAMES) for (const range of ranges) highlight(name).delete(range)
}

/** All elements of a page share the registry of names. */
function highlight(name: MarkName): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  made.priority = NAMES.indexOf(name)
  CSS.highlights.set(name, made)
  return made
}

function styleRoot(root: Document | ShadowRoot): void {
  if (styled.has(root)) return
  styled.add(root)
  sheet ??= makeSheet(STYLE)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** A constructed style sheet needs no `unsafe-inline`, as a `<style>` would under a Content Security Policy. */
export function makeSheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync?.(css) // jsdom, where pages are tested, has none
  return made
}
