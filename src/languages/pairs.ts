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

/** Characters of the text that are searched for the word a pair of letters is part of, … */
const SEARCHED = 20_000
/** … and its first places there. */
const PLACES = 16
/** A pair grows by the letter that stands beside it in at least this share of its places: 図書 to 図書館, but 岩手 not to 岩手県. */
const SAME = 0.75
/** Letters a pair grows by on either side: a place and its county, a ministry. */
const MOST_GROWN = 6
/** Letters of scripts without blanks. Not by `characters.ts`, which would cost each of these languages 0.4 kB. */
const UNSPACED: RegExp = /^[\u0e01-\u0edf\u1000-\u109f\u1780-\u17d3々ぁ-ヿ㐀-鿿豈-﫿]/
/** What reads as a word: two letters, but not of hiragana alone ("ません"); in Thai and its like three, the first no mark. */
const WHOLE: RegExp = /^(?![ぁ-ゟ]+$)(?:[\u2e80-\uffff]|\P{M}..)/u

/** Of pairs of letters, the weightiest first, the words that they are part of in a text. No two share a part; other words stay. */
export function wordFinder(
  stopWords: ReadonlySet<string>,
): (pairs: readonly string[], text: string, most: number) => string[] {
  return (pairs, text, most) => {
    const opening = text.slice(0, SEARCHED)
    const words: string[] = []
    for (const pair of pairs) {
      const word = UNSPACED.test(pair) ? wordAround(pair, opening, stopWords) : pair
      if (word && !words.some((other) => other.includes(word) || word.includes(other))) words.push(word)
      if (words.length === most) break
    }
    return words
  }
}

/** The pair and what stands before and after it in nearly all its places; '' if it has but one, or that reads as no word. */
function wordAround(pair: string, text: string, stopWords: ReadonlySet<string>): string {
  const places = placesOf(pair, text)
  if (places.length < 2) return ''
  let word = pair
  for (const side of [1, -1]) {
    let same = places
    for (let i = 0; i < MOST_GROWN; i++) {
      const letterAt = (at: number): string => text.charAt(side > 0 ? at + 2 + i : at - 1 - i)
      // of all in order, one that most are is in the middle
      const letter = same.map(letterAt).sort()[same.length >> 1] ?? ''
      const before = same.length
      same = same.filter((at) => letterAt(at) === letter)
      const seam = side > 0 ? word.slice(-1) + letter : letter + word.charAt(0)
      if (same.length < Math.max(2, SAME * before) || !UNSPACED.test(letter) || stopWords.has(seam)) break
      word = side > 0 ? word + letter : letter + word
    }
  }
  return WHOLE.test(word) ? word : ''
}

function placesOf(pair: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(pair); at >= 0 && places.length < PLACES; at = text.indexOf(pair, at + 1)) places.push(at)
  return places
}
