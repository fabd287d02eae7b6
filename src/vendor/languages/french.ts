import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'

export { fra as stopWordList } from 'stopword/src/stopwords_fra.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
