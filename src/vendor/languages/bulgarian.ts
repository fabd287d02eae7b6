export { bul as stopWordList } from 'stopword/src/stopwords_bul.js'
