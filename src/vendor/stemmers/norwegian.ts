import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js'

/** natural's stemmer for Norwegian. */
export function norwegianStem(word: string): string {
  return stemmer.stem(word)
}
