import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js'

/** natural's stemmer for Spanish. */
export function spanishStem(word: string): string {
  return stemmer.stem(word)
}
