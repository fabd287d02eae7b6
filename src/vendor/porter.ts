import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** The last letters of what Porter takes off or changes, but for "s", "e" and "y". */
const ENDINGS = 'ed ng al er on or sm ul ic nt ou ll ci gi li ti'
/** What Porter takes for a vowel. */
const VOWEL = /[aeiou]|[^aeiouy]y/

/**
 * Martin Porter's stemmer as natural has it. Quadratic in a word without vowels: the caller bounds the length. It takes
 * 6 µs a word, so that it isn't asked of those of which a letter or two tell: half of the words of English.
 */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  const head = word.slice(0, -1)
  const last = word.slice(-1)
  if (last === 'y' && !ENDINGS.includes(`${word.slice(-2, -1)}i`)) return VOWEL.test(head) ? `${head}i` : word
  const single = last === 's' ? head : word
  return isStem(single) ? single : porter.stem(word)
}

function isStem(word: string): boolean {
  return !'esy'.includes(word.slice(-1)) && !ENDINGS.includes(word.slice(-2))
}
