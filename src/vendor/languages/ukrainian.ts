import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_uk.js'

export { ukr as stopWordList } from 'stopword/src/stopwords_ukr.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
