import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Martin Porter's stemmer as natural has it. Quadratic in a word without vowels: the caller bounds the length. */
export function porterStem(word: string): string {
  return porter.stem(word)
}
