/** Snowball's stemmer for Danish, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/danish'
export { dan as stopWordList } from 'stopword/src/stopwords_dan.js'
