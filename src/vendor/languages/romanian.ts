/** Snowball's stemmer for Romanian, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/romanian'
export { ron as stopWordList } from 'stopword/src/stopwords_ron.js'
