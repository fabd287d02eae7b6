import type { Language } from './language.ts'
import { english } from './languages/english.ts'

/** Primary subtags that also stand for one of ours: macrolanguages, old codes, near kin. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id', bs: 'hr', fil: 'tl' }

/**
 * The language that a BCP 47 tag asks for, in any case and with "-" or "_": the one with the longest beginning of the tag
 * for its code ('de-AT' is served by 'de'), else the first of the same primary language ('pt' by 'pt-BR', 'no' by 'nb').
 */
export function matchLanguage(tag: string, languages: readonly Language[]): Language | undefined {
  const subtags = tag.toLowerCase().split(/[-_]/)
  const asked = primary(tag)
  for (; subtags.length > 0; subtags.pop()) {
    const code = subtags.join('-')
    const found = languages.find((language) => language.code.toLowerCase() === code)
    if (found) return found
  }
  return languages.find(({ code }) => primary(code) === asked)
}

/** For a page that says it is in `tag`: the first where it says nothing, English where none of these is its own. */
export function languageForPage(tag: string | null | undefined, languages: readonly Language[]): Language {
  return (tag ? matchLanguage(tag, languages) : languages[0]) ?? english
}

function primary(tag: string): string {
  const [subtag = ''] = tag.toLowerCase().split(/[-_]/, 1)
  return ALIASES[subtag] ?? subtag
}
