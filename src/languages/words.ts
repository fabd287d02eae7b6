/**
 * Words a minute for languages that no study we know has measured: the mean of the 17 languages of IReST
 * (Trauzettel-Klosinski and Dietz 2012, equal texts read aloud: 184 ± 29). Where IReST has the language,
 * its value has that figure.
 */
export const READING_SPEED = 184

/** The words of a list, written apart by blanks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** A list of stop words in NFC, with what it lacks and without what doesn't belong there. */
export function stopWordsOf(list: readonly string[], missing = '', topical = ''): ReadonlySet<string> {
  const without = words(topical)
  const kept = list.filter((word) => !without.has(word))
  return new Set([...kept, ...missing.split(' ')].map((word) => word.normalize('NFC')))
}

/** A word with other letters: `respell('așa', 'ș', 'ş')` is "aşa". */
export function respell(word: string, letters: string, others: string): string {
  return Array.from(word, (letter) => others[letters.indexOf(letter)] ?? letter).join('')
}

/** Words of a list as they are, and with letters that others write for some of theirs. */
export function alsoSpelled(list: ReadonlySet<string>, letters: string, others: string): ReadonlySet<string> {
  return new Set([...list, ...Array.from(list, (word) => respell(word, letters, others))])
}

/**
 * Lines that are a heading with one of these words: up to three may stand before it, or a short one and more after, as in
 * "Conclusions and outlook", "Fazit und Ausblick", "Выводы и предложения".
 */
export function headings(list: string): RegExp {
  const before = '(?!fig|table|get |hide |show |read )(?:\\S{1,30}\\s+){0,3}[\\d.*_[【]{0,9}'
  const after = '(?:\\s(?!in |on |for |to |at )\\S{1,3}\\s.{1,40})?(?:\\[edit\\])?[\\s.:：*_\\]】¶\\d]{0,9}'
  return new RegExp(`^\\s{0,99}${before}(?:${list})${after}$`, 'i')
}

/**
 * For languages that write ordinals with a stop, "3. Oktober": up to `last` they count as abbreviations. The days of a
 * month and the centuries, unless names and nouns with capitals follow higher ones too: "zum 75. Geburtstag".
 */
export function abbreviations(list: string, last = 31): ReadonlySet<string> {
  const numbers = Array.from({ length: last }, (_, i) => `${i + 1}`)
  return new Set([...list.split(' '), ...numbers])
}

/**
 * A light stemmer: takes endings off, then makes alike what they leave. Rules look back at letters that have to stay, so that
 * no word is emptied. What each language's gave is measured on 70 to 300 forms of 30 to 60 words of the news.
 */
export function lightStemmer(...rules: readonly (readonly [RegExp, string])[]): (word: string) => string {
  return (word) => {
    let stem = word
    for (const [ending, instead] of rules) stem = stem.replace(ending, instead)
    return stem
  }
}

/** What stands below an article: lines of nothing but one of these, a number and what an encyclopedia puts behind it. */
export function endings(list: string): RegExp {
  return new RegExp(`^[\\s\\d#>*_(–-]{0,9}(?:${list})[\\s\\d:：()（）]{0,9}(?:\\[.{2,50}\\])?$`, 'i')
}

/** A day: "3. Oktober 2024", "03.05.2024". No comma after it: "Publié le 3 mai 2024, le rapport …" is a sentence. */
const DATE =
  '(?:\\S{2,10} )?[\\d٠-٩۰-۹०-९০-৯੦-੯૦-૯]{1,4}[./ -]{1,2}(?:d\\S{1,2} ?)?\\S{1,12}[./ -]{1,2}(?:d\\S{1,2} )?[\\d٠-٩۰-۹०-९০-৯੦-੯૦-૯]{1,4}(?![\\d٠-٩۰-۹०-९০-৯੦-੯૦-૯,،])'

/** "Abb. 3: Fahrten im Mai", "Рисунок 2. Переправы", "図3：" */
const CAPTION =
  '(?:(?:abb|fig|tab|obr|rys|рис|табл)\\.|abbildung|figur[ae]?|tab(?:elle|ela|lla|la|leau)|рисунок|таблица|[图圖図表]) ?[\\dA-Z]{1,3}(?:\\.\\d{1,3}){0,3}[.:：]'

/** How lines begin, "lesen sie auch|anzeige$|stand: #", for `notices`: # is a date. Captions are so in all languages. */
export function notices(list: string): RegExp {
  return new RegExp(`(?:${list.replaceAll('#', DATE)}|${CAPTION})`, 'iy')
}

/** How sentences open, "er|sie|das ist", for `dangling` and `cues`: whole words, after a quotation mark or a dash too. */
export function openings(alternatives: string): RegExp {
  return new RegExp(`["“„«»'‘(–-]?\\s?(?:${alternatives})(?![\\wÀ-ῼ])`, 'iy')
}
