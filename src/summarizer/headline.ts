import { isUnspaced } from '../characters.ts'
import type { Digest } from '../digest.ts'
import type { Language } from '../language.ts'

/** Shorter ones ("He agreed.", "On Tuesday,") say nothing without what stands around them. */
const FEWEST_WORDS = 4

const FULL_STOP = /[^.。…][.。]$/
const WORD = /\S+/g
const CLAUSE_END = /[,;:](?=\s)|\s[—–-](?=\s)|—|[，；：、]/g

/** A sentence that fits is taken in place of the best one, cut, while its score is at least this share of the best's. */
const NEARLY_AS_GOOD = 0.5

/**
 * At most `most` words that stand in the article one after the other: its title if that fits; else the sentence that
 * says most of those that fit; else the opening clauses of the one that says most; else its opening words.
 *
 * @param digest The sentences to choose from.
 */
export function findHeadline({ title, sentences }: Digest, most: number, { stopWords }: Language): string {
  const fits = (text: string): boolean => countWords(text) <= most
  if (title !== undefined && fits(title)) return bare(title)
  const ranked = [...sentences].sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (!best) return title === undefined ? '' : openingWords(title, most, stopWords)
  const fitting = ranked.find(({ plain, score }) => {
    return fits(plain) && score >= best.score * NEARLY_AS_GOOD && countWords(plain) >= FEWEST_WORDS
  })
  if (fits(best.plain)) return bare(best.plain)
  if (fitting) return bare(fitting.plain)
  return openingClauses(best.plain, fits) ?? openingWords(best.plain, most, stopWords)
}

/** A headline has no full stop; question marks and closing quotes stay. */
function bare(text: string): string {
  return FULL_STOP.test(text) ? text.slice(0, -1) : text
}

/** Runs between blanks; of scripts without blanks, two characters are a word (Chinese has 1.6 in news, Japanese more). */
export function countWords(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) letters += Number(isUnspaced(text, i))
  if (letters > text.length / 2) return Math.ceil(letters / 2)
  return text.match(WORD)?.length ?? 0
}

/** As many whole clauses from the start as fit, if that is enough to say something. */
function openingClauses(text: string, fits: (text: string) => boolean): string | undefined {
  let found: string | undefined
  for (const { index } of text.matchAll(CLAUSE_END)) {
    const clause = text.slice(0, index)
    if (!fits(clause)) break
    if (countWords(clause) >= FEWEST_WORDS) found = clause
  }
  return found
}

/** The first words, without a last one that hangs in the air ("… to the"). */
function openingWords(text: string, most: number, stopWords: ReadonlySet<string>): string {
  const words = [...text.matchAll(WORD)].slice(0, most)
  while (words.length > 1 && stopWords.has((words.at(-1)?.[0] ?? '').toLowerCase())) words.pop()
  const last = words.at(-1)
  const end = last ? last.index + last[0].length : 0
  const cut = text.slice(0, end)
  // not between the halves of a surrogate pair
  return countWords(cut) <= most ? cut : text.slice(0, most * 2).replace(/[\ud800-\udbff]$/, '')
}
