import type { Length } from './check.ts'
import { joint } from './joint.ts'
import type { Budget } from './pick.ts'
import type { Span } from './terms.ts'
import { sum } from './values.ts'

/** A length as what each sentence costs of it. */
export function makeBudget(length: Length, text: string, sentences: readonly Span[], words: Int32Array): Budget {
  if (length.sentences !== undefined)
    return { costs: new Uint8Array(sentences.length).fill(1), limit: length.sentences }
  if (length.words !== undefined) return { costs: words, limit: length.words }
  const lengths = sentences.map(({ start, end }) => end - start)
  if (length.ratio !== undefined) return { costs: lengths, limit: length.ratio * sum(lengths) }
  const costs = sentences.map(({ end }, s) => (lengths[s] as number) + joint(text, end).length)
  const all = sum(costs)
  // The last sentence has no joint after it; where some joints are empty, the last may be one of them, unless all are taken.
  const last = joint(text, sentences.at(-1)?.end ?? 0).length
  const spare = sentences.every(({ end }) => joint(text, end)) ? 1 : 0
  return { costs, limit: length.characters + (length.characters >= all - last ? last : spare) }
}
