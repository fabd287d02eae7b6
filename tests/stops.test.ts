import { describe, expect, it } from 'vitest'
import type { Language } from '../src/language.ts'
import { english } from '../src/languages/english.ts'
import * as languages from '../src/languages.ts'
import { splitSentences } from '../src/sentences.ts'

const bare: Language = { code: 'und', stopWords: new Set(), wordsPerMinute: 200 }

/** Is there a sentence end at the "|"? */
function ends(marked: string, language: Language = english): boolean {
  const text = marked.replace('|', '')
  const block = { start: 0, end: text.length, apart: true, marker: '', level: 0 }
  return splitSentences(text, [block], language).some(({ end }) => end === marked.indexOf('|'))
}

describe('a full stop after an ordinary word', () => {
  it.each([
    ['ends before a capital', 'The cat sat.| The dog ran.', true],
    ['ends before a quotation', 'The cat sat.| “The dog ran.”', true],
    ['ends before a number', 'The cat sat.| 25 dogs ran.', true],
    ['ends before a small letter where sentences start small', 'the cat slept.| the dog ran.', true],
    ['ends before a pronoun without a capital', 'The cat slept.| it was cold.', true],
    ['goes on before a small letter in edited text', 'The cat saw the grey.| dog run.', false],
    ['ends after a year', 'It was 1999.| The dog ran.', true],
    ['ends after "no"', 'He said no.| Five men ran.', true],
    ['goes on after a short unknown word before a small letter', 'The ab.| word ran.', false],
    ['goes on before a small letter in brackets', 'The cat slept.| (the dog ran)', false],
    ['goes on after a bullet’s number', '12.| The dog ran.', false],
    ['goes on after the number of a section', 'SEC. 2.| DEFINITIONS.', false],
    ['goes on after a catchline before a dash', 'In General.|—The Secretary shall inspect every dock.', false],
    ['goes on after a catchline before two', 'In General.|--The Secretary shall inspect every dock.', false],
  ])('%s', (_, marked, wanted) => expect(ends(marked)).toBe(wanted))
})

describe('in text without capitals a small letter tells nothing', () => {
  it.each<[Language, string, string, boolean]>([
    [english, 'after a short word', 'she told them about it.| nobody came.', true],
    [english, 'before a quotation', 'the mayor nodded.| "we will see."', true],
    [english, 'after a quotation', 'he said "we will see."| the mayor nodded.', true],
    [english, 'before a bracket', 'the dog ran.| (the cat slept.)', true],
    [english, 'after an abbreviation', 'they asked dr.| smith about it.', false],
    [english, 'after a quotation that asks', '"who is it?"| she asked.', false],
    [languages.german, 'after a short word', 'es war gut.| dann kam der regen.', true],
    [languages.german, 'after an ordinal', 'es war am 3.| oktober im park.', false],
    [languages.russian, 'after any word', 'дом стоял там.| потом его снесли.', true],
    [languages.french, 'before a quotation', 'il est parti.| « on verra bien. »', true],
    [languages.czech, 'but not where the only one has an accent', 'Řeka měří 5 km.| na šířku.', false],
    [languages.greek, 'but not where the only one is Greek', 'Η γέφυρα έχει περ.| το μισό.', false],
    [languages.french, 'but not where there are some', 'M. Dupont est parti av.| son chien.', false],
  ])('in $0.code $1', (language, _, marked, wanted) => expect(ends(marked, language)).toBe(wanted))
})

describe('a full stop after a unit, a year or a Roman number', () => {
  it.each<[Language, string, string, boolean]>([
    [languages.polish, 'ends before a capital', 'Wejdzie w życie 1 stycznia 2025 r.| Opozycja milczy.', true],
    [
      languages.romanian,
      'ends before a capital',
      'Stratul a ajuns la 1,4 m.| Potrivit primăriei, drumul e închis.',
      true,
    ],
    [languages.polish, 'goes on after thousands', 'Zapłacił 34 tys.| Euro to za mało.', false],
    [languages.german, 'after a day with a nought', 'Es war am 05.| Oktober im Park.', false],
    [languages.german, 'goes on before a noun', 'Der VIII.| Zivilsenat hat entschieden.', false],
    [
      languages.dutch,
      'ends before an article of one letter',
      "Bewoners zijn boos.| 's Avonds stonden er mensen.",
      true,
    ],
  ])('in $0.code $1', (language, _, marked, wanted) => expect(ends(marked, language)).toBe(wanted))
})

describe('the mark of a note belongs to its sentence', () => {
  it.each([
    'The castle is a ruin.[a]| It is old.',
    'The castle is a ruin.[note 1]| It is old.',
    'The castle is a ruin.[citation needed]| It is old.',
    'The castle is a ruin.[^1]| It is old.',
    'The castle is a ruin.[8]: 44–46| It is old.',
    'The castle is a ruin.[۱]| It is old.',
  ])('%s', (marked) => expect(ends(marked)).toBe(true))

  it('but a remark of the speaker’s is no note', () =>
    expect(ends('The castle is a ruin.| [Laughter] It is old.')).toBe(true))
})

describe('a full stop after an abbreviation', () => {
  it.each([
    ['goes on before a name', 'They met Dr.| Smith there.', false],
    ['goes on after an initial', 'They met John F.| Kennedy there.', false],
    ['goes on after letters with stops before a name', 'He joined the U.S.| Army then.', false],
    ['ends after letters with stops before a pronoun', 'He left the U.S.| He went home.', true],
    ['ends after a company before an article', 'He left Acme Inc.| The firm sank.', true],
    ['goes on after a company before a name', 'He left Acme Inc.| Chicago for good.', false],
    ['goes on after a title even before "The"', 'They saw Mr.| The in town.', false],
    ['goes on before a number', 'They saw fig.| 3 there.', false],
    ['goes on before a Roman number', 'They read vol.| XII there.', false],
    ['ends after a word that abbreviates only before numbers', 'They like pop.| Mary sings.', true],
    ['goes on at a time before a day', 'It starts at 7 p.m.| Sunday night.', false],
    ['ends at a time before a pronoun', 'It starts at 7 p.m.| We wait.', true],
    ['ends at a time before a title late in the sentence', 'She left the old bank at 7 p.m.| Mr. Lee then went.', true],
    ['goes on at a time before a title early in the sentence', 'At 7 p.m.| Mr. Lee then went.', false],
    ['goes on when it stands first', 'P.S.| The rest is silence.', false],
    ['takes capitals before a word in small letters for a name', 'They treat MS.| Patients wait.', true],
    ['ends after etc. before a capital', 'They sell pens etc.| Customers wait.', true],
    ['ends after letters with stops before a conjunction', 'He left the U.S.| Although it rained, he ran.', true],
    ['goes on after letters with stops before an initial', 'He saw the U.S.| I. Newton never saw.', false],
    ['goes on after an abbreviation in single quotes', "They call him 'Mr.| Guitar' there.", false],
    ['goes on after a court before a year', 'They lost (9th Cir.| 2001) there.', false],
    ['goes on after rules that are themselves abbreviations', 'They cite Fed.| R. Civ. P. 56 there.', false],
    ['goes on before the number of a patent', 'They cite U.S. Pat.| No. 4,120,614 there.', false],
    ['goes on after capitals before a number', 'They show FIG.| 2 there.', false],
    ['ends after a name that ends as no abbreviation does', 'They went to Cuba.| 25 of them stayed.', true],
    ['goes on after a letter that is glued to the agency', '(CNN)U.S.| Army units left.', false],
    ['goes on after a title that is glued to the agency', '(CNN)Gov.| Calloway left.', false],
    ['goes on in tokens: letters', 'he joined the u .| s . army then .', false],
    ['goes on in tokens: a drawing', 'they show it ( fig .| 2 ) there .', false],
    ['goes on in tokens: authors before what they wrote', 'smith et al .| @xcite found it .', false],
    ['ends in tokens: authors', 'this was found by smith et al .| farmers know it .', true],
    ['ends in tokens: a letter before a pronoun', 'they ate vitamin c .| they slept .', true],
    ['reads curly apostrophes', 'They left the U.S.| It’s cold there.', true],
  ])('%s', (_, marked, wanted) => expect(ends(marked)).toBe(wanted))
})

describe('what languages share', () => {
  it.each([
    ['es', 'Murió en el 44 a.| C. en Roma.', false],
    ['fr', 'Il mourut en 44 av.| J.-C. à Rome.', false],
    ['nb', 'Han døde i år 44 f.| Kr. i Roma.', false],
    ['el', 'Πέθανε το 44 π.| Χ. στη Ρώμη.', false],
    ['it', 'Parlò il sig.| Della Valle.', false],
    ['es', 'Habló el Sr.| De la Rúa.', false],
    ['af', 'Toe praat mev.| Van Wyk.', false],
    ['ro', 'Insula St.| Lucia e mică.', false],
    ['hr', 'Glumi Mr.| Bean.', false],
    ['de', 'Im 15./16.| Jahrhundert war es so.', false],
    ['de', 'Er wohnt in der Hauptstr.| 5 in Bonn.', false],
    ['et', 'See oli 2003.a.| sügisel.', false],
    ['ca', "És un llibre d'O.| Puig.", false],
    ['ru', 'Это стоит 5 тыс. руб.| Правительство молчит.', true],
    ['sr', 'Био је то краљ Петар II.| Владао је кратко.', true],
    ['ca', 'Avui no en tinc cap.| Demà tornaré.', true],
    ['he', 'הוא גר בארה"ב.| היא גרה בצרפת.', true],
    ['he', 'הוא עובד באפ.|בי.איי של ארצות הברית.', false],
    ['hy', 'Նա ասաց. «Գալիս եմ»:| Հետո գնաց:', true],
    ['hi', '"तुम आ रहे हो?"| उसने पूछा।', false],
    ['hi', '"मैं नहीं जानता।"| उसने कहा कि वह जाएगा।', true],
    ['ur', '"تم آ رہے ہو؟"| احمد نے پوچھا۔', false],
  ])('%s: %s', (code, marked, wanted) => {
    const language = (Object.values(languages) as Language[]).find((one) => one.code === code)
    expect(ends(marked, language)).toBe(wanted)
  })
})

describe('without a list of abbreviations', () => {
  it.each([
    ['initials go on', 'Man traf J.| Müller dort.', false],
    ['letters with stops go on', 'Man traf z.B.| Müller dort.', false],
    ['a short word goes on before a number', 'Man traf Nr.| 5 dort.', false],
    ['a word ends before a capital', 'Man traf Dr.| Müller dort.', true],
    ['a word of five letters ends before a small letter', 'Der Hund wacht.| die Katze nicht.', true],
    ['a word of four letters goes on before a small letter', 'Der Hund usw.| wacht.', false],
    ['a syllable of Korean is a word', '가야 할 곳.| 성장 가능성이 큰', true],
  ])('%s', (_, marked, wanted) => expect(ends(marked, bare)).toBe(wanted))

  it('an article that lost its vowel is no part of an abbreviation', () => {
    const italian: Language = { ...bare, code: 'it', abbreviations: new Set(['art']) }
    expect(ends("Lo dice la regola dell'art.| 9 della legge.", italian)).toBe(false)
    expect(ends('Lo dice la regola dell’art.| Nove della legge.', italian)).toBe(false)
  })

  it('a language may know starts after sentences without a mark', () => {
    const polite: Language = { ...bare, code: 'xx', unmarked: /(?<=over )(?=[a-z])/g }
    expect(ends('they sat over| they ran over', polite)).toBe(true)
    expect(ends('1. they sat over| they ran 2. they slept', polite)).toBe(true)
  })

  it('what it lists is an abbreviation, numbers too', () => {
    const german: Language = { ...bare, code: 'de', abbreviations: new Set(['dr', '3']) }
    expect(ends('Man traf Dr.| Müller dort.', german)).toBe(false)
    expect(ends('Es war am 3.| Oktober dort.', german)).toBe(false)
    expect(ends('Es war am 4.| Oktober dort.', german)).toBe(true)
  })
})

it('abbreviations are known after thousands of other words', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `x${i.toString(36)}`)
  expect(ends(`${words.join('. ')}. They met Dr.| Smith there.`)).toBe(false)
  expect(ends(`${words.join('. ')}. They met him.| Smith spoke.`)).toBe(true)
})

describe('a mark before what quotes it', () => {
  it.each<[Language, string, boolean]>([
    [languages.tamil, '“இது தேவை.”| என்று கூறினார்.', false],
    [languages.tamil, 'இது தேவையா?| என்று கேட்டார்.', false],
    [languages.tamil, '“இது தேவையா?”| என்னைக் கேட்டார்.', true],
    [languages.telugu, '“ఇది అవసరమా?”| అని అడిగారు.', false],
    [languages.marathi, '“हे गरजेचे आहे.”| असे ते म्हणाले.', false],
    [languages.marathi, 'त्यांनी काम केले.| असे ते म्हणाले.', true],
    [languages.gujarati, '“આ જરૂરી છે.”| એમ તેમણે કહ્યું.', false],
    [languages.nepali, '“यो आवश्यक छ ।”| भन्ने उनको भनाइ छ ।', false],
    [languages.nepali, 'यो आवश्यक छ ।| भन्ने मान्छे धेरै छन् ।', true],
  ])('$0.code: %s', (language, marked, wanted) => expect(ends(marked, language)).toBe(wanted))
})
