export { fas as stopWordList } from 'stopword/src/stopwords_fas.js'
