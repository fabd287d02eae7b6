export { mar as stopWordList } from 'stopword/src/stopwords_mar.js'
