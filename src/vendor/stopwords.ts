import { eng } from 'stopword/src/stopwords_eng.js'

/** 108 English words, lower case, without contractions. */
export const englishStopWords: readonly string[] = eng
