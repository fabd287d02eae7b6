/** Snowball's stemmer for Romanian, which natural lacks. */
export { stemmer as romanianStem } from '@orama/stemmers/romanian'
