import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'

export { nld as stopWordList } from 'stopword/src/stopwords_nld.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
