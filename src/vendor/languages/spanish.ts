import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js'

export { spa as stopWordList } from 'stopword/src/stopwords_spa.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
