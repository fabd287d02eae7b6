import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'

/** natural's stemmer for French. */
export function frenchStem(word: string): string {
  return stemmer.stem(word)
}
