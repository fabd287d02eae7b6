import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'

export { porBr as stopWordList } from 'stopword/src/stopwords_porBr.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
