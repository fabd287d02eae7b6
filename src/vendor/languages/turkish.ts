/** Snowball's stemmer for Turkish, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/turkish'
export { tur as stopWordList } from 'stopword/src/stopwords_tur.js'
