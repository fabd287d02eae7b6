export { ara as stopWordList } from 'stopword/src/stopwords_ara.js'
