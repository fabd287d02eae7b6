/** Snowball's stemmer for Finnish, which natural lacks. */
export { stemmer as finnishStem } from '@orama/stemmers/finnish'
