/**
 * Stop words of scripts without blanks, where terms are pairs of neighbouring characters: a pair carries no topic if
 * either of its characters is of grammar alone.
 */
export class PairStopWords extends Set<string> {
  constructor(characters: string) {
    super(characters)
  }

  override has(pair: string): boolean {
    if (pair.length > 2) return false
    return super.has(pair.charAt(0)) || super.has(pair.charAt(1))
  }
}
