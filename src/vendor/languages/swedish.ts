import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'

export { swe as stopWordList } from 'stopword/src/stopwords_swe.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
