/** Snowball's stemmer for Arabic, which natural lacks: takes off articles, "and", "for" and "with", and endings. */
export { stemmer as stem } from '@orama/stemmers/arabic'
export { ara as stopWordList } from 'stopword/src/stopwords_ara.js'
