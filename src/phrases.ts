/** First word, as the number that `spell` makes of it → what follows it. Only what a text begins with is ever compiled. */
export type Phrases = ReadonlyMap<number, RegExp>

/** First words, with blanks between them, and an expression with the flag y for what follows each. */
export function phrases(entries: Record<string, RegExp>): Phrases {
  const found = new Map<number, RegExp>()
  for (const [words, rest] of Object.entries(entries)) {
    for (const word of words.split(' ')) {
      let number = 0
      for (let i = 0; i < word.length; i++) number = spell(number, word.charCodeAt(i))
      found.set(number, rest)
    }
  }
  return found
}

/**
 * One more letter of a word, small or capital if it is Latin. A string cut out for the look-up would cost 3 % of a call, a
 * number costs nothing.
 */
export function spell(word: number, letter: number): number {
  return Math.imul(word ^ (letter | 32), 0x01000193) & 0x3fffffff
}
