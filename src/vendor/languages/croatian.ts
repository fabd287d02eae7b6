export { hrv as stopWordList } from 'stopword/src/stopwords_hrv.js'
