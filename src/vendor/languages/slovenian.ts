export { slv as stopWordList } from 'stopword/src/stopwords_slv.js'
