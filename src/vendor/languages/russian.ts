import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

export { rus as stopWordList } from 'stopword/src/stopwords_rus.js'

export function stem(word: string): string {
  return stemmer.stem(word)
}
