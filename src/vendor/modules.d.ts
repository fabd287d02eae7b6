declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  type Step = 'step1a' | 'step1b' | 'step1c' | 'step2' | 'step3' | 'step4' | 'step5a' | 'step5b'
  const porter: Record<'stem' | Step, (word: string) => string>
  export default porter
}
declare module 'stopword/src/stopwords_eng.js' {
  export const eng: string[]
}
declare module 'sbd/lib/Match.js' {
  export function setAbbreviations(list?: readonly string[]): void
  export function isCommonAbbreviation(text: string): boolean
}
declare module 'sbd' {
  const sbd: { sentences(text: string, options?: object): string[] }
  export default sbd
}
