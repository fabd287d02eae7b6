/** What we ask of a DOM, so that any will do: a browser's, linkedom's, another one's. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly firstElementChild: DomElement | null
  getAttribute(name: string): string | null
}

/** A page that has been parsed: `document` in a browser, or what `DOMParser` or linkedom made. */
export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
  cloneNode(deep: boolean): unknown
}

export const ELEMENT = 1
export const TEXT = 3
export const DOCUMENT = 9

/** How a walk goes over a tree. */
export interface Visitor {
  /** Answers whether to go inside. */
  enter(element: DomElement): boolean
  leave(element: DomElement): void
  text(data: string): void
}

/** All that is below `root`, in the order it is written. No recursion: a page may be nested a million deep. */
export function walk(root: DomNode, visitor: Visitor): void {
  let node: DomNode | null = root.firstChild
  while (node) {
    if (node.nodeType === TEXT) visitor.text(node.nodeValue ?? '')
    else if (node.nodeType === ELEMENT) {
      const inside = visitor.enter(node as DomElement)
      if (inside && node.firstChild) {
        node = node.firstChild
        continue
      }
      if (inside) visitor.leave(node as DomElement)
    }
    while (!node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      visitor.leave(node as DomElement)
    }
    node = node.nextSibling
  }
}
