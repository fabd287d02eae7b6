export { vie as stopWordList } from 'stopword/src/stopwords_vie.js'
