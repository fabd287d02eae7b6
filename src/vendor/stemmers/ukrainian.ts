import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_uk.js'

/** natural's stemmer for Ukrainian. */
export function ukrainianStem(word: string): string {
  return stemmer.stem(word)
}
