import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js'

export { ita as stopWordList } from 'stopword/src/stopwords_ita.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
