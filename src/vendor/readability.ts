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

/** Mozilla's Readability, the reader view of Firefox. It takes the document apart; JSON-LD is read elsewhere. */
export async function loadReadability(): Promise<FindArticle> {
  const { Readability } = (await import('@mozilla/readability')) as unknown as { Readability: Reader }
  return (document) => {
    const found = new Readability(document, { serializer: (node: DomNode) => node, disableJSONLD: true }).parse()
    if (!found) return undefined
    return { content: found.content, title: found.title || undefined, byline: found.byline || undefined }
  }
}
