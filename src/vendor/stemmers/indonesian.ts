/** Snowball's stemmer for Indonesian, which natural lacks without its dictionary of 386 KB. */
export { stemmer as indonesianStem } from '@orama/stemmers/indonesian'
