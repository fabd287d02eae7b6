import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'

/** natural's stemmer for Portuguese. */
export function portugueseStem(word: string): string {
  return stemmer.stem(word)
}
