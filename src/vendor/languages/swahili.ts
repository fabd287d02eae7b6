export { swa as stopWordList } from 'stopword/src/stopwords_swa.js'
