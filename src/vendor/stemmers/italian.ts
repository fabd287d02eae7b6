import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js'

/** natural's stemmer for Italian. */
export function italianStem(word: string): string {
  return stemmer.stem(word)
}
