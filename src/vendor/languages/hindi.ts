export { hin as stopWordList } from 'stopword/src/stopwords_hin.js'
