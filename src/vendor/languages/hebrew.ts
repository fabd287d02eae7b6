export { heb as stopWordList } from 'stopword/src/stopwords_heb.js'
