import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js'

/** natural's stemmer for German. */
export function germanStem(word: string): string {
  return stemmer.stem(word)
}
