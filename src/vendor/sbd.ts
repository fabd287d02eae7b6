import * as match from 'sbd/lib/Match.js'

/** Words of which it is known whether sbd has them. */
const REMEMBERED = 1000

/**
 * The rules of sbd, without its tokenizer (which loses offsets) and without sanitize-html. sbd keeps its list of
 * abbreviations in the module; it is set here, once, so that no call can change what a later one sees.
 */
match.setAbbreviations()

/** "Dr.", "Inc.", "Fig.": the abbreviations sbd knows, in its own capitals. */
export function isCommonAbbreviation(word: string): boolean {
  let known = asked.get(word)
  if (known === undefined) {
    known = Boolean(match.isCommonAbbreviation(word))
    if (asked.size >= REMEMBERED) asked.clear()
    asked.set(word, known)
  }
  return known
}

/** sbd goes through its list with a regex and an index search: 0.5 µs, as long as reading the sentence. */
const asked: Map<string, boolean> = new Map()
