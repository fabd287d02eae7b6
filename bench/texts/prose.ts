/**
 * Prose of any size, from the sentences of the fixtures: paragraphs of sentences that follow each other in their
 * article, in a shuffled order, with a part of the longer words exchanged for made-up ones. How often each of these
 * occurs follows Zipf's law, so that the vocabulary grows with the text as that of news does.
 */
import { readFixtures } from '../../fixtures/read.ts'
import { makeRandom, shuffle } from './random.ts'
import { OWN_SENTENCES } from './scripts.ts'

/** Fixtures that are no prose; of a single link all is read as Markdown. */
const NO_PROSE: readonly string[] = ['markdown-page', 'mixed-script', 'no-marks', 'recipe']
/** Share of the longer words that are exchanged. 30 MB of news have about 200,000 different words; with this, so has ours. */
const EXCHANGED = 0.3
const MADE_UP_WORDS = 200_000
const UNSPACED: readonly string[] = ['zh', 'ja', 'th']

export interface Passages {
  /** Sentences that follow each other. */
  runs: readonly (readonly string[])[]
  joint: string
}

export function readPassages(code: string): Passages {
  const runs = readFixtures()
    .filter(({ name, expected }) => expected.language === code && !NO_PROSE.includes(name))
    .map(({ expected }) => expected.sentences)
  const own = OWN_SENTENCES[code]
  return { runs: own ? [...runs, own] : runs, joint: UNSPACED.includes(code) ? '' : ' ' }
}

/** `size` UTF-16 code units of prose in a language, at most a sentence more. */
export function makeProse(size: number, code = 'en', seed = 1): string {
  const { runs, joint } = readPassages(code)
  if (runs.length === 0) throw new Error(`No fixture and no sentences of our own in ${code}`)
  const random = makeRandom(seed)
  const exchange = joint === '' ? makeLetterExchange(runs.flat(), random) : makeWordExchange(runs.flat(), random)
  const paragraphs: string[] = []
  let length = 0
  while (length < size)
    for (const paragraph of shuffle(
      runs.flatMap((run) => cut(run, random)),
      random,
    )) {
      if (length >= size) break
      const sentences: string[] = []
      for (const sentence of paragraph) {
        if (length >= size) break
        const written = exchange(sentence)
        sentences.push(written)
        length += written.length + joint.length
      }
      paragraphs.push(sentences.join(joint))
      length += 2 - joint.length
    }
  return flat(paragraphs.join('\n\n'))
}

/** A string in one piece: as read from a file, not as put together. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** Paragraphs of three to five sentences. */
function cut(run: readonly string[], random: () => number): string[][] {
  const paragraphs: string[][] = []
  for (let at = 0; at < run.length; ) {
    const end = at + 3 + Math.floor(random() * 3)
    paragraphs.push(run.slice(at, end))
    at = end
  }
  return paragraphs
}

/** Made-up words are a beginning and an end of real ones. */
function makeWordExchange(sentences: readonly string[], random: () => number): (sentence: string) => string {
  const words = [...new Set(sentences.flatMap((sentence) => sentence.match(/\p{L}{5,}/gu) ?? []))]
  const heads = [...new Set(words.map((word) => word.toLowerCase().slice(0, word.length >> 1)))]
  const tails = [...new Set(words.map((word) => word.toLowerCase().slice(word.length >> 1)))]
  const scale = Math.log(Math.min(MADE_UP_WORDS, heads.length * tails.length))
  return (sentence) =>
    sentence.replace(/\p{L}{5,}/gu, (word) => {
      if (random() >= EXCHANGED) return word
      const rank = Math.floor(Math.exp(random() * scale))
      const made = `${heads[(rank * 7) % heads.length]}${tails[Math.floor(rank / heads.length) + (rank % 13)] ?? tails[rank % tails.length]}`
      return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
    })
}

function makeLetterExchange(sentences: readonly string[], random: () => number): (sentence: string) => string {
  const letters = [...new Set(sentences.join('').match(/\p{Script=Han}/gu) ?? [])]
  return (sentence) =>
    sentence.replace(/\p{Script=Han}/gu, (letter) =>
      random() < EXCHANGED / 2 ? (letters[Math.floor(random() ** 2 * letters.length)] as string) : letter,
    )
}
