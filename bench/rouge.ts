/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum as F1 (Lin 2004), after the definitions of Google's `rouge_score`: n-grams are
 * counted as often as both have them; Lsum takes, for each sentence of the reference, the union of its longest common
 * subsequences with the sentences of the summary, each word no more often than both have it. English words are
 * [a-z0-9]+ and stemmed beyond three letters (by Porter's rules; rouge_score uses NLTK's variant of them); those of
 * other languages are runs of letters, marks and digits.
 */
import { porterStem } from '../src/vendor/porter.ts'

export interface Rouge {
  r1: number
  r2: number
  rl: number
}

/** A text as sentences of words. */
export type Words = readonly (readonly string[])[]

export type Tokenize = (text: string) => string[]

export function makeTokenize(language: string): Tokenize {
  if (language !== 'en')
    return (text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const stems = new Map<string, string>()
  const stemOf = (word: string): string => {
    if (word.length <= 3) return word
    let known = stems.get(word)
    if (known === undefined) {
      known = porterStem(word)
      stems.set(word, known)
    }
    return known
  }
  return (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf)
}

/** Of several references the one that fits best by ROUGE-1 + ROUGE-2. Each has a sentence a line. */
export function scoreSummary(references: readonly string[], sentences: readonly string[], tokenize: Tokenize): Rouge {
  const summary = tokenizeAll(sentences, tokenize)
  let best: Rouge = { r1: 0, r2: 0, rl: 0 }
  for (const reference of references) {
    const score = scoreWords(tokenizeAll(reference.split('\n'), tokenize), summary)
    if (score.r1 + score.r2 > best.r1 + best.r2) best = score
  }
  return best
}

export const meanOf = ({ r1, r2, rl }: Rouge): number => (r1 + r2 + rl) / 3

function tokenizeAll(sentences: readonly string[], tokenize: Tokenize): Words {
  return sentences.map(tokenize).filter((words) => words.length > 0)
}

export function scoreWords(reference: Words, summary: Words): Rouge {
  const [all, kept] = [reference.flat(), summary.flat()]
  return { r1: scoreGrams(all, kept, 1), r2: scoreGrams(all, kept, 2), rl: scoreSubsequences(reference, summary) }
}

function f1(hits: number, kept: number, wanted: number): number {
  return hits === 0 ? 0 : (2 * hits) / (kept + wanted)
}

export function countGrams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function scoreGrams(reference: readonly string[], summary: readonly string[], n: number): number {
  const wanted = countGrams(reference, n)
  let hits = 0
  for (const [gram, count] of countGrams(summary, n)) hits += Math.min(count, wanted.get(gram) ?? 0)
  return f1(hits, Math.max(0, summary.length - n + 1), Math.max(0, reference.length - n + 1))
}

function scoreSubsequences(reference: Words, summary: Words): number {
  const left = [countGrams(reference.flat(), 1), countGrams(summary.flat(), 1)] as const
  let hits = 0
  for (const wanted of reference) {
    const union = new Set<number>()
    for (const sentence of summary) addSubsequence(wanted, sentence, union)
    for (const i of [...union].sort((a, b) => a - b)) {
      const word = wanted[i] as string
      if (left.some((counts) => !counts.get(word))) continue
      for (const counts of left) counts.set(word, (counts.get(word) ?? 0) - 1)
      hits++
    }
  }
  const length = (words: Words): number => words.reduce((sum, sentence) => sum + sentence.length, 0)
  return f1(hits, length(summary), length(reference))
}

/** Adds to `union` where in `wanted` the words of one longest common subsequence with `sentence` are. */
function addSubsequence(wanted: readonly string[], sentence: readonly string[], union: Set<number>): void {
  const width = sentence.length + 1
  const longest = new Uint16Array((wanted.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] as number
  for (let i = 1; i <= wanted.length; i++) {
    for (let j = 1; j < width; j++) {
      const same = wanted[i - 1] === sentence[j - 1]
      longest[i * width + j] = same ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1))
    }
  }
  for (let i = wanted.length, j = sentence.length; i > 0 && j > 0; ) {
    if (wanted[i - 1] === sentence[j - 1]) {
      union.add(i - 1)
      i--
      j--
    } else if (at(i - 1, j) > at(i, j - 1)) i--
    else j--
  }
}
