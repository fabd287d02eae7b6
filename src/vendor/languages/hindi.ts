/** Snowball's stemmer for Hindi, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/indian'
export { hin as stopWordList } from 'stopword/src/stopwords_hin.js'
