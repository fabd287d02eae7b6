/** Snowball's stemmer for Danish, which natural lacks. */
export { stemmer as danishStem } from '@orama/stemmers/danish'
