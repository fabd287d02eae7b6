import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/** natural's stemmer for Russian. */
export function russianStem(word: string): string {
  return stemmer.stem(word)
}
