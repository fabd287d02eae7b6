export { slk as stopWordList } from 'stopword/src/stopwords_slk.js'
