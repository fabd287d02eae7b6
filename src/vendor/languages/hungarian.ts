/** Snowball's stemmer for Hungarian, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/hungarian'
export { hun as stopWordList } from 'stopword/src/stopwords_hun.js'
