export { afr as stopWordList } from 'stopword/src/stopwords_afr.js'
