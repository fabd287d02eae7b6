export { ben as stopWordList } from 'stopword/src/stopwords_ben.js'
