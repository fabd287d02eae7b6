import type { DomDocument, DomNode } from '../html/dom.ts'

export interface Found {
  content: DomNode
  title: string | undefined
  byline: string | undefined
}

type Reader = new (
  document: unknown,
  options: object,
) => { parse(): { content: DomNode; title?: string | null; byline?: string | null } | null }

export type FindArticle = (document: DomDocument) => Found | undefined

/** Mozilla's Readability, the reader view of Firefox. It takes the document apart; JSON-LD is read elsewhere; classes tell what is hidden. */
export async function loadReadability(): Promise<FindArticle> {
  const { Readability } = (await import('@mozilla/readability')) as unknown as { Readability: Reader }
  return (document) => {
    const options = { serializer: (node: DomNode) => node, disableJSONLD: true, keepClasses: true }
    const found = new Readability(document, options).parse()
    if (!found) return undefined
    return { content: found.content, title: found.title || undefined, byline: found.byline || undefined }
  }
}
