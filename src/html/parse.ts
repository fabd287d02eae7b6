import { loadLinkedom, type ParseHtml } from '../vendor/linkedom.ts'
import { type FindArticle, loadReadability } from '../vendor/readability.ts'
import type { DomDocument } from './dom.ts'

interface Browser {
  DOMParser?: new () => { parseFromString(html: string, type: string): DomDocument }
}

/** In a browser its own parser, elsewhere linkedom's. */
export async function loadParser(): Promise<ParseHtml> {
  const { DOMParser } = globalThis as unknown as Browser
  if (DOMParser) return (html) => new DOMParser().parseFromString(html, 'text/html')
  return loadLinkedom().catch(complain('linkedom'))
}

export function loadFinder(): Promise<FindArticle> {
  return loadReadability().catch(complain('@mozilla/readability'))
}

/** Both are optional peers: who never reads a page does not install them. */
function complain(name: string): (cause: unknown) => never {
  return (cause) => {
    throw new Error(`nutgraf/html needs ${name}: npm install @mozilla/readability linkedom`, { cause })
  }
}
