/** Snowball's stemmer for Indonesian, which natural lacks without its dictionary of 386 KB. */
export { stemmer as stem } from '@orama/stemmers/indonesian'
export { ind as stopWordList } from 'stopword/src/stopwords_ind.js'
