import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js'

export { nob as stopWordList } from 'stopword/src/stopwords_nob.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
