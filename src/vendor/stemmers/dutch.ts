import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'

/** natural's stemmer for Dutch. */
export function dutchStem(word: string): string {
  return stemmer.stem(word)
}
