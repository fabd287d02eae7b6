/** Snowball's stemmer for Hungarian, which natural lacks. */
export { stemmer as hungarianStem } from '@orama/stemmers/hungarian'
