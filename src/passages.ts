import { isSpace, isUnspaced } from './characters.ts'

/** Letters of a passage: 26 words, as sentences of human digests have; of one in scripts without blanks. */
const LETTERS = 125
const UNSPACED_LETTERS = 40
/** As long as so many is a run of words that is left whole, and one that has a mark, as of an abbreviation. */
const WHOLE = 3
/** Where a speaker pauses. */
const PAUSE: RegExp = /[,;:.!?…،؛۔।、，。！？](?=\s|[\u2e80-\uffff])/g
/** What a sentence or a clause ends with, however long it is. */
const ENDED: RegExp = /[.!?…:;۔।。！？：；]["”’»)」]?$/

/**
 * Where passages end, each at the next blank after so many letters, in speech without marks, as machines write it down:
 * whole it would be one sentence, and no digest. Of news without marks digests of three have 24.1 points of ROUGE; cut into
 * cues of 36 characters it had 17.8, in one line 10.4. Of 4,063 articles two are read differently, whose tables came as
 * one line.
 */
export function cutPassages(piece: string, from: number): number[] {
  const ends: number[] = []
  const most = isUnspaced(piece, from) ? UNSPACED_LETTERS : LETTERS
  if (piece.length - from < WHOLE * most || !isUnmarked(piece.slice(from), WHOLE * most)) return ends
  let letters = 0
  for (let at = from; at < piece.length - most / 2; at++) {
    if (!isSpace(piece, at)) letters++
    else if (letters >= most) {
      ends.push(at)
      letters = 0
    }
  }
  return ends
}

function isUnmarked(words: string, apart: number): boolean {
  return !ENDED.test(words.slice(-2)) && (words.match(PAUSE)?.length ?? 0) * apart < words.length
}
