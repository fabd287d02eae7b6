import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** The last letters of all that Porter takes off or changes, but for a plural's "s". */
const CHANGED = /[esy]$|[cglt]i|ed|ng|al|er|o[nru]|sm|ul|ic|nt|ll/

/**
 * Martin Porter's stemmer as natural has it. Quadratic in a word without vowels: the caller bounds the length. It takes
 * 6 µs a word, so that it isn't asked of those of which a letter or two tell: half of the words of English.
 */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  const head = word.slice(0, -1)
  if (/[^cglt]y$/.test(word)) return /[aeiou]|[^aeiouy]y/.test(head) ? `${head}i` : word
  const single = word.endsWith('s') ? head : word
  return CHANGED.test(single.slice(-2)) ? porter.stem(word) : single
}
