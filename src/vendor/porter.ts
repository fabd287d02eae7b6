import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** The last letters of all that a step of Porter's takes off or changes: three of each, or two. */
const SECOND = 'nal nci zer bli lli tli eli sli ion tor ism ess iti ogi'
const THIRD = 'ate ive ize iti cal ful ess'
const FOURTH = 'al ce er ic le nt ou sm te ti us ve ze on'

/**
 * Martin Porter's stemmer (1980) as natural has it. Of its steps only those are asked that the word's end lets change
 * anything: with all of them a word takes three times as long, and a first call a seventh longer. Quadratic in a word
 * without vowels: the caller bounds the length.
 */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  let stem = word
  if (stem.endsWith('s')) stem = porter.step1a(stem)
  if (stem.endsWith('ed') || stem.endsWith('ing')) stem = porter.step1b(stem)
  if (stem.endsWith('y')) stem = porter.step1c(stem)
  if (endsIn(stem, 3, SECOND)) stem = porter.step2(stem)
  if (endsIn(stem, 3, THIRD)) stem = porter.step3(stem)
  if (endsIn(stem, 2, FOURTH)) stem = porter.step4(stem)
  if (stem.endsWith('e')) stem = porter.step5a(stem)
  return stem.endsWith('ll') ? porter.step5b(stem) : stem
}

function endsIn(stem: string, letters: number, ends: string): boolean {
  return ends.includes(stem.slice(-letters))
}
