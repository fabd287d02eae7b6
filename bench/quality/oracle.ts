/** The ceiling: the n sentences that a greedy search finds with the references before its eyes. */
import { countGrams, type Tokenize } from '../rouge.ts'
import type { Document } from './records.ts'

/** Indices into the document's sentences, by ROUGE-1 + ROUGE-2 F1 against each reference, in order. */
export function findOracle({ text, sentences, summaries, n }: Document, tokenize: Tokenize): number[] {
  const words = sentences.map(({ start, end }) => tokenize(text.slice(start, end)))
  const grams = words.map((sentence) => [countGrams(sentence, 1), countGrams(sentence, 2)] as const)
  const found = summaries.map((summary) => climb(words, grams, summary.split('\n').flatMap(tokenize), n))
  return (found.sort((a, b) => b.score - a.score)[0]?.picked ?? []).sort((a, b) => a - b)
}

type Grams = readonly [Map<string, number>, Map<string, number>]

/** Adds the sentence that gains most until n are picked or none gains. */
function climb(
  words: readonly string[][],
  grams: readonly Grams[],
  reference: readonly string[],
  n: number,
): { picked: number[]; score: number } {
  const wanted: Grams = [countGrams(reference, 1), countGrams(reference, 2)]
  const kept: Grams = [new Map(), new Map()]
  const hits = [0, 0]
  const picked: number[] = []
  let [length, score] = [0, 0]
  const gains = (s: number): number[] => kept.map((have, k) => gain(grams[s]?.[k as 0 | 1], have, wanted[k as 0 | 1]))
  while (picked.length < n) {
    let best = { s: -1, score, gained: [0, 0] }
    for (const [s, sentence] of words.entries()) {
      if (picked.includes(s) || sentence.length === 0) continue
      const gained = gains(s)
      const size = length + sentence.length
      const total = gained.reduce(
        (sum, more, k) => sum + (2 * ((hits[k] as number) + more)) / (size + reference.length),
        0,
      )
      if (total > best.score) best = { s, score: total, gained }
    }
    if (best.s < 0) break
    picked.push(best.s)
    score = best.score
    length += words[best.s]?.length ?? 0
    best.gained.forEach((more, k) => {
      hits[k] = (hits[k] as number) + more
      for (const [gram, count] of grams[best.s]?.[k as 0 | 1] ?? []) {
        const have = kept[k as 0 | 1]
        have.set(gram, (have.get(gram) ?? 0) + count)
      }
    })
  }
  return { picked, score }
}

function gain(grams: Map<string, number> | undefined, have: Map<string, number>, wanted: Map<string, number>): number {
  let more = 0
  for (const [gram, count] of grams ?? []) {
    const most = wanted.get(gram)
    if (most !== undefined) more += Math.max(0, Math.min(count, most - (have.get(gram) ?? 0)))
  }
  return more
}
