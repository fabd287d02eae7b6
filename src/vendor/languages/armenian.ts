export { hye as stopWordList } from 'stopword/src/stopwords_hye.js'
