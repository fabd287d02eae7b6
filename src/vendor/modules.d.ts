declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string }
  export default porter
}
declare module 'stopword/src/stopwords_eng.js' {
  export const eng: string[]
}
declare module 'sbd/lib/Match.js' {
  export function setAbbreviations(list?: readonly string[]): void
  export function isCapitalized(text: string): boolean
  export function isSentenceStarter(text: string): boolean
  export function isCommonAbbreviation(text: string): boolean
  export function isTimeAbbreviation(word: string, next: string): boolean
  export function isDottedAbbreviation(word: string): boolean
  export function isCustomAbbreviation(text: string): boolean
  export function isNameAbbreviation(wordCount: number, words: string[]): boolean
  export function isURL(text: string): boolean
}
declare module 'sbd' {
  const sbd: { sentences(text: string, options?: object): string[] }
  export default sbd
}
