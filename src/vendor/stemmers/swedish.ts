import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'

/** natural's stemmer for Swedish. */
export function swedishStem(word: string): string {
  return stemmer.stem(word)
}
