const NAMED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bdquo', '„'],
  ['szlig', 'ß'],
  ['iquest', '¿'],
  ['iexcl', '¡'],
  ['copy', '©'],
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
])

/** "eacute" is an "e" with an acute. */
const ACCENTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
])

/**
 * The entities that turn up where text was escaped as HTML that is not HTML: numbers, and those of punctuation and of
 * letters with an accent. Each is filled up with `pad` in front, one code unit, to the length it had. What HTML writes as
 * "&lt;nav&gt;" is no tag: if the text is `tagged`, it stays.
 */
export function decodeEntities(text: string, pad = '', tagged = false): string {
  if (!mayHaveEntity(text)) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    const known = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    const shown = (name ? named(name) : known) ?? whole
    return (tagged && /[<>]/.test(shown) ? whole : shown).padStart(whole.length, pad)
  })
}

/** Code units of the longest entity. */
const LONGEST = 10

/** Asked first, as the expression takes 1.6 ns a character, 6 % of a call, wherever a text has a single "&". */
function mayHaveEntity(text: string): boolean {
  let at = text.indexOf('&')
  while (at >= 0 && !text.slice(at, at + LONGEST).includes(';')) at = text.indexOf('&', at + 1)
  return at >= 0
}

function named(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1))
  return accent ? (name.charAt(0) + accent).normalize() : NAMED.get(name)
}
