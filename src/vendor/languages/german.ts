/** Snowball's stemmer for German: natural's gives the same stems, but brings the 300 KB of another list of stop words. */
export { stemmer as stem } from '@orama/stemmers/german'
export { deu as stopWordList } from 'stopword/src/stopwords_deu.js'
