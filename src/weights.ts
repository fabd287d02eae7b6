import type { CorpusStatistics } from './check.ts'
import { ln } from './logarithm.ts'
import type { Terms } from './terms.ts'

/** What each term of the article weighs. */
export function weighTerms(terms: Terms, corpus?: CorpusStatistics): Float64Array {
  const weights = new Float64Array(terms.frequencies.length)
  for (let term = 0; term < weights.length; term++)
    weights[term] = (0.3 + ln(terms.frequencies[term] as number)) * (corpus ? rarity(terms.stem(term), corpus) : 1)
  return weights
}

/** Inverse document frequency in the corpus, 1 for a term that no document has. */
function rarity(stem: string, { documents, documentFrequency }: CorpusStatistics): number {
  return ln(1 + documents / (1 + (documentFrequency.get(stem) ?? 0))) / ln(1 + documents)
}
