import type { Digest } from '../languages.ts'
import { explain } from './explain.ts'
import { bold, dim, harmless, type Look, wrap } from './look.ts'

/** A digest as a reader wants it: the headline, a paragraph a sentence, links as their words, then how much of the article it is. */
export function showDigest(digest: Digest, look: Look = {}): string {
  const paragraphs = digest.sentences.map((sentence) => {
    const text = wrap(harmless(sentence.plain), look)
    return sentence.parts ? `${text}\n${dim(look)(wrap(explain(digest, sentence), look, '  '))}` : text
  })
  if (digest.title !== undefined) paragraphs.unshift(bold(look)(wrap(harmless(digest.title), look)))
  return `${[...paragraphs, dim(look)(wrap(figures(digest), look))].join('\n\n')}\n`
}

/** "3 of 42 sentences · 12 % of the article · 3 min saved" */
export function figures({ kept, article, secondsSaved }: Digest): string {
  if (article.sentences === 0) return 'There is no sentence in this text.'
  const share = Math.round((100 * kept.characters) / article.characters)
  return [
    `${kept.sentences} of ${article.sentences} ${article.sentences === 1 ? 'sentence' : 'sentences'}`,
    `${share} % of the article`,
    `${duration(secondsSaved)} saved`,
  ].join(' · ')
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
