/** Snowball's stemmer for Lithuanian, which natural lacks. */
export { stemmer as stem } from '@orama/stemmers/lithuanian'
