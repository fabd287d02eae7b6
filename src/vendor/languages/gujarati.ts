export { guj as stopWordList } from 'stopword/src/stopwords_guj.js'
