/** What a reader would object to in a digest, counted by rules that know nothing of the library's own. */
import { type Locate, mostShared } from './locate.ts'
import type { Document } from './records.ts'

export interface Faults {
  /** The first sentence leans on one that is not there: "He", "However", "This". */
  opensDangling: boolean
  /** Any sentence does. */
  dangling: boolean
  /** A byline, dateline, caption, button, heading or the headline. */
  furniture: boolean
  /** Two sentences share four fifths of the words of the shorter one. */
  echo: boolean
  /** A sentence that is not one of the article's: cut, glued or with other marks. */
  cut: boolean
  question: boolean
  halfQuote: boolean
}

export const FAULTS: readonly (keyof Faults)[] = [
  'opensDangling',
  'dangling',
  'furniture',
  'echo',
  'cut',
  'question',
  'halfQuote',
]

const DANGLING =
  /^["'“‘(]*(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|But|And|Also|However|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|Therefore|Thus|Instead|Then|So|Yet|Still|Besides|Otherwise|Similarly|Likewise|Another|Both|Such|Er|Sie|Es|Dies|Diese|Dieser|Dieses|Aber|Doch|Auch)\b(?!['’]s (?:a|an|been|not)\b)/

/** For texts whose furniture nobody has marked. */
const FURNITURE: readonly RegExp[] = [
  /^(?:By|Written by|Posted by|Story by|Reported by) \p{Lu}[\p{L}.'-]+/u,
  /\b(?:PUBLISHED|UPDATED|Published|Updated|Last updated):/,
  /\b\d{1,2}[:.]\d{2} (?:EST|EDT|GMT|BST|ET|PT)\b/,
  /^(?:Scroll down|Click here|Read more|READ MORE|SHARE|Share this|Follow us|Sign up|Subscribe|Watch:|Video:|Photo:|Image:|Picture:|Advertisement|Loading|Comments?\b)/,
  /\b(?:Getty Images|All rights reserved|Image copyright|Image caption|Media caption|Copyright ©)/,
  /^[\p{Lu}\d\s.,:;'"&()-]{12,}$/u,
]

/** German closes with what English opens with: only pairs that no language turns round, and straight ones. */
const PAIRS: readonly [string, string][] = [
  ['“', '”'],
  ['「', '」'],
]

export function findFaults(document: Document, digest: readonly string[], locate: Locate): Faults {
  const spans = digest.map((sentence) => locate(sentence))
  const places = spans.map((span) => (span ? mostShared(document.sentences, span) : -1))
  const leans = digest.map((sentence, i) => DANGLING.test(sentence) && !stands(places, i))
  return {
    opensDangling: leans[0] ?? false,
    dangling: leans.includes(true),
    furniture: digest.some((sentence, i) => isFurniture(document, sentence, spans[i])),
    echo: digest.some((sentence, i) => digest.slice(0, i).some((other) => isEcho(sentence, other))),
    cut: digest.some((sentence, i) => isCut(document, sentence, spans[i])),
    question: digest.some((sentence) => /[?？؟]["'”’»」)]*$/.test(sentence)),
    halfQuote: digest.some(isHalfQuote),
  }
}

/** Opens the article, or follows the sentence before it. */
function stands(places: readonly number[], i: number): boolean {
  const place = places[i] as number
  return place === 0 || (place > 0 && places.includes(place - 1))
}

type Found = ReturnType<Locate>

function isFurniture({ furniture }: Document, sentence: string, span: Found): boolean {
  if (!furniture) return FURNITURE.some((pattern) => pattern.test(sentence))
  return span !== undefined && furniture.some((part) => part.start < span.end && span.start < part.end)
}

/** Against the fixture's sentences; without them, by how it begins and ends. */
function isCut({ text, sentences, furniture, language }: Document, sentence: string, span: Found): boolean {
  const whole = sentence.trim()
  if (furniture) {
    const same = (part: { start: number; end: number }): boolean => text.slice(part.start, part.end) === whole
    return !sentences.some(same) && !furniture.some(same)
  }
  if (!span || !text.includes(whole)) return true
  return language === 'en' && (/^[a-z]/.test(whole) || !/[.!?…:]["'”’)\]]*$/.test(whole))
}

function isEcho(a: string, b: string): boolean {
  const [first, second] = [contentWords(a), contentWords(b)]
  const smaller = Math.min(first.size, second.size)
  if (smaller < 3) return a === b
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared >= 0.8 * smaller
}

function contentWords(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/\p{L}{4,}|\p{Script=Han}{2}|\d+/gu) ?? [])
}

/** A quotation that is opened and not closed, or closed and not opened. */
function isHalfQuote(sentence: string): boolean {
  const count = (mark: string): number => sentence.split(mark).length - 1
  if (count('„') > 0) return count('„') !== count('“') + count('”')
  return count('"') % 2 === 1 || PAIRS.some(([open, close]) => count(open) !== count(close))
}
