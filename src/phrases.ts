/** First word → what follows it. Only what a text begins with is ever compiled. */
export type Phrases = ReadonlyMap<string, RegExp>

/** First words, with blanks between them, and an expression with the flag y for what follows each. */
export function phrases(...entries: readonly (readonly [string, RegExp])[]): Phrases {
  const found = new Map<string, RegExp>()
  for (const [words, rest] of entries) {
    for (const word of words.split(' ')) {
      // as they are written, so that no line has to be lower-cased
      for (const form of [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]) found.set(form, rest)
    }
  }
  return found
}
