export { cat as stopWordList } from 'stopword/src/stopwords_cat.js'
