/** Snowball's stemmer for Finnish, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/finnish'
