import type { CorpusStatistics } from './check.ts'
import { ln } from './logarithm.ts'
import type { Terms } from './terms.ts'

/** An article is looked at in this many equal slices. */
const SLICES = 10

/** What each term of the article weighs, by its number. */
export interface Weights {
  /** Where a sentence is asked what it tells: ln tf + ln spread. */
  topic: Float64Array
  /** Where it is asked how close it is to the whole: tf. */
  centroid: Float64Array
}

/**
 * TF-IDF of each term. `topic` is ln tf + ln spread, its frequency and the number of slices of the article that have it,
 * so that a word which comes back all along outweighs one that crowds a paragraph, and a word met once weighs nothing
 * (tf, √tf, log(1 + tf) or tf × isf in the place of ln tf: −0.4 to −0.7 points of ROUGE; no spread: −0.3). `centroid` is
 * tf alone. Both times the term's idf in the corpus; without one the stop list is the idf, 0 or 1.
 */
export function weighTerms(terms: Terms, corpus?: CorpusStatistics): Weights {
  const spread = spreadOf(terms)
  const topic = new Float64Array(spread.length)
  const centroid = Float64Array.from(terms.frequencies)
  for (let term = 0; term < topic.length; term++) {
    const idf = corpus ? rarity(terms.stem(term), corpus) : 1
    const comings = (centroid[term] as number) * (spread[term] as number)
    topic[term] = comings > 1 ? idf * ln(comings) : 0
    centroid[term] = idf * (centroid[term] as number)
  }
  return { topic, centroid }
}

function spreadOf({ ids, offsets, frequencies }: Terms): Uint8Array {
  const spread = new Uint8Array(frequencies.length)
  const last = new Int8Array(frequencies.length).fill(-1)
  const sentences = offsets.length - 1
  for (let s = 0; s < sentences; s++) {
    const slice = Math.floor((SLICES * s) / sentences)
    for (let i = offsets[s] as number; i < (offsets[s + 1] as number); i++) {
      const term = ids[i] as number
      if (last[term] === slice) continue
      last[term] = slice
      spread[term] = (spread[term] as number) + 1
    }
  }
  return spread
}

/** Inverse document frequency in the corpus, 1 for a term that no document has. */
function rarity(stem: string, { documents, documentFrequency }: CorpusStatistics): number {
  return ln(1 + documents / (1 + (documentFrequency.get(stem) ?? 0))) / ln(1 + documents)
}
