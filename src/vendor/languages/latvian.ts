export { lav as stopWordList } from 'stopword/src/stopwords_lav.js'
