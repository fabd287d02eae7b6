import type { Span } from './terms.ts'

/** How each sentence puts what it says. */
export interface Wording {
  /** 1 where it holds a quotation mark. */
  quoted: Uint8Array
  /** 1 where it opens as sentences do that tell what a text is about. */
  cued: Uint8Array
}

const QUOTATION_MARKS = '"“”„«»「'

export function readWording(text: string, sentences: readonly Span[], cues?: RegExp): Wording {
  const quoted = new Uint8Array(sentences.length)
  for (const mark of QUOTATION_MARKS) findMark(text, sentences, mark, quoted)
  const cued = new Uint8Array(sentences.length)
  if (cues) for (let s = 0; s < cued.length; s++) cued[s] = opensWith(cues, text, (sentences[s] as Span).start) ? 1 : 0
  return { quoted, cued }
}

/** One search for each sentence that has the mark and one more: a text without it costs a few microseconds a megabyte. */
function findMark(text: string, sentences: readonly Span[], mark: string, quoted: Uint8Array): void {
  let s = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
    while (s < sentences.length && (sentences[s] as Span).end <= at) s++
    const sentence = sentences[s]
    if (!sentence) return
    if (at < sentence.start) at = sentence.start
    else {
      quoted[s] = 1
      at = sentence.end
    }
  }
}

function opensWith(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
