import type { Language } from '../language.ts'
import { stopWordList } from '../vendor/languages/polish.ts'
import { lightStemmer } from './light-stemmer.ts'
import { stopWordsOf, words } from './lists.ts'
import { endings, headings, notices, openings } from './patterns.ts'

const ABBREVIATIONS =
  'dr prof hab paraf nadkom podkom insp proj rys inż mgr lek ks bp abp kard gen płk mjr kpt ppłk ppor sierż ' +
  'ul al m.in np tj tzn tzw w.w cd n.e p.n.e ok ur zm św bł nr str red wyd tłum zob por ust art pkt lit godz ' +
  'min sek tys mln mld gr br dot ew fot inc jr pt proc tel woj wg właśc zast łac ang niem fr ros im pl os adm ' +
  'adw asp dyr gł kpr mec mł oo pn przyp rez rtm sp stud śp tyt wsch zach płn płd ds dn ww jw tab rozdz ' +
  'nadinsp ogn plut chor kmdr wys rozp gm pow'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'lat roku'

/** What stopword's list lacks. */
const MISSING = 'została zostało zostali zostały którymi takich wśród pomiędzy'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

/** Pronouns and connectives that lean on the sentence before. Untested. */
const DANGLING =
  'on[aeio]?|t[aeo]|ten|tego|temu|tym|ci|tamten|jego|jej|ich|im|jemu|ale|a|i|lub|jednak|również|także|też|dlatego|potem|wtedy|tam|zatem|więc|poza tym|ponadto|natomiast|ob[ae]|oboje|tak(?:i|a|ie)?'

/**
 * Accents and endings of cases, and what they change: "rząd" and "rządzie", "człowiek" and "człowieka" (96 of 100 pairs of
 * forms meet; of 71 pairs of other words 1).
 */
const endless: (word: string) => string = /* @__PURE__ */ lightStemmer(
  [/(?<=..)cie$|(?<=.n)ci$/, 't'],
  [/(?<=..)dzie$/, 'd'],
  [/(?<=.{3})i?(?:[aeiouyę]|ow(?:i|ie)?|ego|emu|(?<!bl|yst)em|[oyię]m|[iya]mi|[aiy]ch|ej)$/, ''],
  [/(?<=..)rz$/, 'r'],
  [/(?<=..)i?e(?=[cklnr]$)/, ''],
  [/c$/, 'k'],
)

function stem(word: string): string {
  const plain = word.normalize('NFD').replaceAll('\u0301', '').normalize()
  return endless(plain.replaceAll('ł', 'l').replaceAll('ą', 'ę'))
}

export const polish: Language = {
  code: 'pl',
  stopWords,
  stem,
  dangling: /* @__PURE__ */ openings(DANGLING),
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('abstrakt|streszczenie|podsumowanie|wnioski|zakończenie'),
  backgrounds: /* @__PURE__ */ headings('tło|kontekst'),
  notices: /* @__PURE__ */ notices(
    'dziękujemy, że przeczyta|bądź na bieżąco|masz ciekawy temat|artykuł .{3,200} pochodzi z serwisu|ten artykuł dotyczy .{3,120}zobacz też|na tę stronę wskazuje|nie mylić z|ten artykuł od \\d|słowa kluczowe ?:|(?:informacja prasowa|komunikat prasowy)$|dalsza część (?:artykułu|tekstu)|(?:używamy|korzystamy z|(?:(?:ta|nasza) strona|(?:ten|nasz) serwis) (?:używa|korzysta z)) (?:plików )?(?:cookie|ciastecz)|(?:prze)?czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również|więcej)|(?:przejdź|przeskocz) do (?:głównej )?(?:treści|zawartości)|(?:twój )?adres e-?mail nie zostanie|wymagane pola|wszelkie prawa zastrz|zapisz się (?:na|do) (?:nasz|newsl)|(?:obserwuj|śledź|polub) nas|(?:opublikowano|zaktualizowano|dodano|(?:data|ostatnia) (?:publikacji|aktualizacj[ai])|aktualizacja):? #|czas czytania:? ?\\d|z wikipedii,|t[aę] stron[aę] (?:ostatnio|po raz ostatni)|kategori[ae]:|fot\\.|(?:fot|foto|zdjęci[ea]|źródł[oa]|reklama):|(?:znalazłeś|zauważyłeś|widzisz) błąd|kopiowanie (?:materiałów|treści) ',
  ),
  endings: /* @__PURE__ */ endings(
    'komentarze|przypisy|bibliografia|literatura|źródła|linki zewnętrzne|zobacz też|o (?:nas|firmie|autorze|autorce)|kontakt(?: (?:dla (?:mediów|prasy)|prasowy))?|biuro prasowe|(?:dodaj|zostaw|napisz) komentarz',
  ),
  wordsPerMinute: 166,
}
