export { pol as stopWordList } from 'stopword/src/stopwords_pol.js'
