/** Snowball's stemmer for Turkish, which natural lacks. */
export { stemmer as turkishStem } from '@orama/stemmers/turkish'
