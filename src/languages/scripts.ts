/** Which letters a text is written in: `han` is Chinese, `kana` Japanese, which is told by it though it has more `han`. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'tamil'
  | 'telugu'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other'

/** First code unit of a stretch → whose letters follow, up to the next one. Digits and marks, which have no script, are left out by `countLetters`. */
const STRETCHES: ReadonlyArray<readonly [number, Script]> = [
  [0x41, 'latin'],
  [0x2b0, 'other'],
  [0x370, 'greek'],
  [0x400, 'cyrillic'],
  [0x530, 'armenian'],
  [0x590, 'hebrew'],
  [0x600, 'arabic'],
  [0x700, 'other'],
  [0x750, 'arabic'],
  [0x780, 'other'],
  [0x8a0, 'arabic'],
  [0x900, 'devanagari'],
  [0x980, 'bengali'],
  [0xa00, 'gurmukhi'],
  [0xa80, 'gujarati'],
  [0xb00, 'other'],
  [0xb80, 'tamil'],
  [0xc00, 'telugu'],
  [0xc80, 'other'],
  [0xe00, 'thai'],
  [0xe80, 'other'],
  [0x1100, 'hangul'],
  [0x1200, 'other'],
  [0x1e00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, 'other'],
  [0x3040, 'kana'],
  [0x3100, 'other'],
  [0x3130, 'hangul'],
  [0x3190, 'other'],
  [0x3400, 'han'],
  [0xa000, 'other'],
  [0xac00, 'hangul'],
  [0xd7b0, 'other'],
  [0xf900, 'han'],
  [0xfb00, 'latin'],
  [0xfb13, 'armenian'],
  [0xfb18, 'other'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xff00, 'other'],
  [0xff21, 'latin'],
  [0xff5b, 'other'],
  [0xff66, 'kana'],
  [0xff9e, 'other'],
]

/** What a letter of the script says beside one of an alphabet: a syllable or a word takes two to three letters there. */
const WORTH: Partial<Record<Script, number>> = { han: 3, kana: 2, hangul: 2.5 }
/** Japanese prose has three to six kana in ten characters; Chinese has none but in names. */
const FEWEST_KANA = 0.1

/** A letter of a text with its script and how often it occurs: a text has some 80 different ones. */
export interface Letter {
  letter: string
  script: Script
  count: number
}

export function countLetters(text: string): Letter[] {
  const counts = new Map<number, number>()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return Array.from(counts, ([code, count]) => ({
    letter: String.fromCharCode(code),
    script: scriptOf(code),
    count,
  })).filter(({ letter }) => /\p{L}/u.test(letter))
}

function scriptOf(code: number): Script {
  let found: Script = 'other'
  for (const [from, script] of STRETCHES) {
    if (from > code) break
    found = script
  }
  return found
}

/** The script most of a text is written in; undefined if it has no letters. */
export function mainScript(letters: readonly Letter[]): Script | undefined {
  const counts = new Map<Script, number>()
  for (const { script, count } of letters) counts.set(script, (counts.get(script) ?? 0) + count * (WORTH[script] ?? 1))
  const kana = counts.get('kana') ?? 0
  const cjk = kana + (counts.get('han') ?? 0)
  counts.delete('kana')
  counts.set('han', cjk)
  let main: Script | undefined
  let most = 0
  for (const [script, count] of counts) {
    if (count <= most) continue
    main = script
    most = count
  }
  return main === 'han' && kana >= FEWEST_KANA * cjk ? 'kana' : main
}

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщьюя'
const DEVANAGARI = 'अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहऽॐ'
/** Of Serbian and Macedonian. */
const SHORT_CYRILLIC = 'абвгдежзиклмнопрстуфхцчшјљњџ'
const ARABIC = 'ءآأؤئابتثجحخدذرزسشصضطظعغفقلمنو'

/** Of each language the script, and its letters beyond those of English where others share the script. */
export const ALPHABETS: Readonly<Record<string, readonly [Script, string?]>> = {
  en: ['latin', ''],
  de: ['latin', 'äöüß'],
  fr: ['latin', 'àâæçéèêëîïôœùûüÿ'],
  es: ['latin', 'áéíñóúüªº'],
  it: ['latin', 'àèéìíòóùúªº'],
  pt: ['latin', 'àáâãçéêíóôõúüªº'],
  nl: ['latin', 'éëïèöü'],
  sv: ['latin', 'åäöé'],
  nb: ['latin', 'åæøéêò'],
  da: ['latin', 'åæøé'],
  fi: ['latin', 'äöåšž'],
  pl: ['latin', 'ąćęłńóśźż'],
  cs: ['latin', 'áčďéěíňóřšťúůýž'],
  sk: ['latin', 'áäčďéíĺľňóôŕšťúýž'],
  hu: ['latin', 'áéíóöőúüű'],
  ro: ['latin', 'ăâîșțşţ'],
  hr: ['latin', 'čćđšž'],
  sl: ['latin', 'čšž'],
  tr: ['latin', 'çğıöşüâîû\u0307'],
  id: ['latin', 'é'],
  vi: ['latin', 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'],
  ca: ['latin', 'àçèéíïòóúü'],
  lt: ['latin', 'ąčęėįšųūž'],
  lv: ['latin', 'āčēģīķļņšūž'],
  et: ['latin', 'äõöüšž'],
  af: ['latin', 'áéèêëíïîóôöúûüŉ'],
  is: ['latin', 'áðéíóúýþæö'],
  az: ['latin', 'çəğıöşü\u0307'],
  sw: ['latin', ''],
  tl: ['latin', 'ñáàâéèêíìîóòôúùû'],
  ru: ['cyrillic', `${CYRILLIC}ъыэё`],
  uk: ['cyrillic', `${CYRILLIC}іїєґ`],
  bg: ['cyrillic', `${CYRILLIC}ъѝ`],
  sr: ['cyrillic', `${SHORT_CYRILLIC}ђћ`],
  mk: ['cyrillic', `${SHORT_CYRILLIC}ѓќѕѐѝ`],
  ar: ['arabic', `${ARABIC}إةهكىي`],
  fa: ['arabic', `${ARABIC}هپچژگکیۀيك`],
  ur: ['arabic', `${ARABIC}پچژگکیےٹڈڑںہھۂۃۓ`],
  el: ['greek'],
  hy: ['armenian'],
  he: ['hebrew'],
  hi: ['devanagari', `${DEVANAGARI}ऑ`],
  mr: ['devanagari', `${DEVANAGARI}ऑऍॲळऱ`],
  ne: ['devanagari', DEVANAGARI],
  bn: ['bengali'],
  pa: ['gurmukhi'],
  gu: ['gujarati'],
  ta: ['tamil'],
  te: ['telugu'],
  th: ['thai'],
  ko: ['hangul'],
  ja: ['kana'],
  zh: ['han'],
}
