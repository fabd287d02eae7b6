import { type DomElement, type DomNode, type Visitor, walk } from './dom.ts'
import { clean } from './metadata.ts'

/** How pages name what is said of a picture and whose it is: "wp-caption-text", "media_caption", "photo credit". */
const CAPTION: RegExp = /(?<!has-|with-|no-)caption(?![a-z])|(?:^|[\s_-])credits?(?=\s|$)/i
/** Characters of the longest, and of the shortest that is told from a word of the article. */
const LONGEST = 800
const SHORTEST = 20

/**
 * The texts of a page that are its captions by the names of their elements, each whole and in its parts: Readability drops
 * elements and names, not texts. Of 258 news pages 19 had such a sentence in their digest of three.
 */
export function readCaptions(root: DomNode): ReadonlySet<string> {
  const reader = new CaptionReader()
  walk(root, reader)
  return reader.captions
}

class CaptionReader implements Visitor {
  readonly captions = new Set<string>()
  /** Where the text of each open element starts that is a caption or inside of one. */
  readonly #starts: number[] = []
  #text = ''

  enter(element: DomElement): boolean {
    if (this.#starts.length > 0 || isCaption(element)) this.#starts.push(this.#text.length)
    return true
  }

  leave(): void {
    const start = this.#starts.pop()
    if (start === undefined) return
    const text = this.#text.length - start <= LONGEST && clean(this.#text.slice(start))
    if (text && text.length >= SHORTEST) this.captions.add(text)
    if (this.#starts.length === 0) this.#text = ''
  }

  text(data: string): void {
    if (this.#starts.length > 0) this.#text += data
  }
}

function isCaption(element: DomElement): boolean {
  return CAPTION.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`)
}
