export { ces as stopWordList } from 'stopword/src/stopwords_ces.js'
