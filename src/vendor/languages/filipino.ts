export { tgl as stopWordList } from 'stopword/src/stopwords_tgl.js'
