import { describe, expect, it } from 'vitest'
import type { Language } from '../src/language.ts'
import { respell } from '../src/languages/lists.ts'
import * as languages from '../src/languages.ts'
import { detectLanguage, english, german, type Options, summarize, undetermined } from '../src/languages.ts'
import { SAMPLES } from './language-samples.ts'

const VALUES: Record<string, unknown> = { ...languages }
const PARAGRAPH = new Map(SAMPLES.map(([, code, , paragraph]) => [code, paragraph]))
const paragraphOf = (code: string): string => PARAGRAPH.get(code) as string

/** What stands between two sentences as the script writes them. */
const between = (code: string): string => (code === 'zh' || code === 'ja' ? '' : ' ')

describe('every language', () => {
  const values = Object.entries(languages).filter(
    (named): named is [string, Language] => typeof named[1] === 'object' && named[1] !== undetermined,
  )

  it('is there: 53 of them, each with a sample here', () => {
    expect(values.map(([name, { code }]) => `${name} ${code}`).sort()).toEqual(
      SAMPLES.map(([name, code]) => `${name} ${code}`).sort(),
    )
    expect(new Set(values.map(([, { code }]) => code)).size).toBe(53)
  })

  it.each(values)('%s has words and abbreviations in lower case and NFC, without final stops', (_, language) => {
    const abbreviations = [...(language.abbreviations ?? [])]
    for (const word of [...language.stopWords, ...abbreviations]) expect(word).toBe(word.normalize('NFC').toLowerCase())
    expect(abbreviations.filter((word) => /\s|\.$|^$/.test(word))).toEqual([])
    expect(language.wordsPerMinute).toBeGreaterThan(100)
  })

  it.each(values.filter(([, { stem }]) => stem))('%s stems anything to a word, the same each time', (_, { stem }) => {
    for (const word of [
      '',
      'x',
      'ß',
      'ё',
      'ıi',
      "o'clock",
      '漢字',
      '__proto__',
      'constructor',
      'a'.repeat(32),
      'bcd'.repeat(10),
      '\ud800',
    ]) {
      const once = stem?.(word)
      expect(once).toBeTypeOf('string')
      expect(stem?.(word)).toBe(once)
    }
  })

  it.each([
    ['af', 'skool', 'skole'],
    ['ar', 'الحكومة', 'للحكومة'],
    ['az', 'hökumət', 'hökumətin'],
    ['bg', 'градът', 'градове'],
    ['bn', 'শহরের', 'শহর'],
    ['ca', 'ministre', 'ministres'],
    ['cs', 'výsledek', 'výsledku'],
    ['da', 'regeringen', 'regeringens'],
    ['de', 'Regierung', 'Regierungen'],
    ['el', 'κυβέρνηση', 'κυβερνήσεων'],
    ['en', 'government', 'governments'],
    ['es', 'ministro', 'ministros'],
    ['et', 'valitsus', 'valitsusele'],
    ['fa', 'کتاب', 'کتاب‌های'],
    ['fi', 'hallituksen', 'hallitukset'],
    ['fr', 'gouvernement', 'gouvernements'],
    ['gu', 'સરકાર', 'સરકારને'],
    ['hi', 'किताबें', 'किताबों'],
    ['hr', 'početak', 'početka'],
    ['hu', 'kormány', 'kormánynak'],
    ['hy', 'կառավարություն', 'կառավարության'],
    ['id', 'pemerintahan', 'pemerintah'],
    ['is', 'ríkisstjórn', 'ríkisstjórnarinnar'],
    ['it', 'governo', 'governi'],
    ['ko', '정부는', '정부의'],
    ['lt', 'vyriausybė', 'vyriausybei'],
    ['lv', 'brālis', 'brāļa'],
    ['mr', 'न्यायालय', 'न्यायालयाच्या'],
    ['mk', 'почеток', 'почетокот'],
    ['nb', 'regjeringen', 'regjeringens'],
    ['ne', 'सरकार', 'सरकारले'],
    ['nl', 'regering', 'regeringen'],
    ['pa', 'ਕਿਤਾਬ', 'ਕਿਤਾਬਾਂ'],
    ['pl', 'rząd', 'rządzie'],
    ['pt', 'governo', 'governos'],
    ['ro', 'guvernul', 'guvernului'],
    ['ru', 'правительство', 'правительства'],
    ['sk', 'výsledok', 'výsledku'],
    ['sl', 'začetek', 'začetka'],
    ['sr', 'почетак', 'početka'],
    ['sv', 'regeringen', 'regeringens'],
    ['ta', 'நகரம்', 'நகரங்களில்'],
    ['te', 'ప్రభుత్వం', 'ప్రభుత్వాన్ని'],
    ['tl', 'bayan', 'bayang'],
    ['tr', 'hükümeti', 'hükümetin'],
    ['uk', 'міністр', 'міністра'],
    ['ur', 'حکومت', 'حکومتوں'],
  ])('%s: a question meets its words in another form, %s and %s', (code, asked, told) => {
    const text = `Qqqq wwww zzzz. Xxxx ${told} jjjj. Vvvv kkkk mmmm.`
    expect(summarize(text, 1, { language: code, query: asked }).sentences[0]?.text).toBe(`Xxxx ${told} jjjj.`)
  })

  it.each([
    ['fa', 'Persian typed with Arabic letters', 'یک', 'يك'],
    ['ro', 'Romanian typed with cedillas', 'șț', 'şţ'],
    ['ro', 'Romanian typed with commas', 'şţ', 'șț'],
  ])('%s: %s is found, has the same stop words and the same digest', (code, _, letters, others) => {
    const respelled = (text: string): string => respell(text, letters, others)
    const text = `${paragraphOf(code)} ${paragraphOf(code).slice(0, 60)}`
    expect(detectLanguage(respelled(text))?.code).toBe(code)
    const { sentences, terms } = summarize(text, 2)
    const other = summarize(respelled(text), 2)
    expect(other.sentences.map(({ start, end, score }) => ({ start, end, score }))).toEqual(
      sentences.map(({ start, end, score }) => ({ start, end, score })),
    )
    expect(other.terms).toEqual(terms.map(respelled))
  })

  it.each(SAMPLES.filter(([, code]) => code !== 'th'))(
    '%s: a sentence does not end at an abbreviation',
    (_, code, sentences) => {
      const text = sentences.join(between(code))
      const digest = summarize(text, 9, { language: code })
      expect(digest.sentences.map((sentence) => sentence.text)).toEqual(sentences)
    },
  )

  it.each(SAMPLES)('%s is known by a paragraph', (_, code, __, paragraph) => {
    expect(detectLanguage(paragraph)?.code).toBe(code)
    expect(detectLanguage(paragraph.normalize('NFD'))?.code).toBe(code)
  })

  it.each(SAMPLES)(
    '%s: the digest is the same by value, by code, and found in the text',
    (name, code, _, paragraph) => {
      const found = summarize(paragraph, 1)
      expect(summarize(paragraph, 1, { language: code })).toEqual(found)
      expect(summarize(paragraph, 1, { language: VALUES[name] as Language })).toEqual(found)
    },
  )

  it.each(SAMPLES)('%s: sentences are slices of the input, in either normal form', (_, __, ___, paragraph) => {
    for (const text of [paragraph.normalize('NFC'), paragraph.normalize('NFD')]) {
      const { sentences } = summarize(text, 2)
      for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence)
    }
  })
})

describe('options.language', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['fil-PH', 'tl'],
    ['sr-Latn', 'sr'],
  ])('%s is %s', (given, code) => {
    const text = `${paragraphOf(code)}\n\n${paragraphOf('de')}`
    expect(summarize(text, 2, { language: given })).toEqual(summarize(text, 2, { language: code }))
  })

  it.each(['xx', '', 'deutsch', 'constructor', '__proto__', '-'])(
    '%j is a RangeError that names the known ones',
    (language) => {
      expect(() => summarize('Text.', 1, { language })).toThrow(RangeError)
      expect(() => summarize('Text.', 1, { language })).toThrow(/`options\.language`.*\ben, de, fr\b.*got "/)
    },
  )

  it('of another type is a TypeError', () => {
    expect(() => summarize('Text.', 1, { language: 5 as unknown as string })).toThrow(TypeError)
    expect(() => summarize('Text.', 1, null as unknown as object)).toThrow(TypeError)
    expect(() => summarize(5 as unknown as string, 1)).toThrow(TypeError)
    expect(() => detectLanguage(undefined as unknown as string)).toThrow(TypeError)
  })

  it('may be wrong: the digest is then still one of exact slices', () => {
    for (const [, code, , paragraph] of SAMPLES) {
      const wrong = code === 'zh' ? 'ru' : 'zh'
      const digest = summarize(paragraph, 1, { language: wrong })
      expect(digest.sentences).toHaveLength(1)
      for (const { start, end, text } of digest.sentences) expect(paragraph.slice(start, end)).toBe(text)
    }
  })

  it('and the options around it may be inherited', () => {
    const options: Options = Object.create({ query: 'Was?', explain: true })
    expect(summarize(paragraphOf('de'), 1, options).sentences[0]?.parts).toBeDefined()
  })

  it('may be your own', () => {
    const own: Language = { ...german, stopWords: new Set(['schule']) }
    expect(summarize(paragraphOf('de'), 1, { language: own }).terms).not.toContain('Schule')
  })
})

describe('finding the language', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['digits and marks', '12.5 % (2024) – !?'],
    ['emoji', '😀😀😀'],
    ['lone surrogates', '\ud800\udc00\ud800 \udfff'],
    ['no language', 'lkjh qwpoeiru zxmcnvb alskdjf qpwoeir zmxncbv laksjdh'],
    ['Georgian', 'საქალაქო საბჭომ გუშინ გადაწყვიტა ახალი სკოლის აშენება ნავსადგურთან.'],
    [
      'Basque',
      'Udalak atzo erabaki zuen portuaren ondoan eskola berri bat eraikitzea. Bizilagunak urte askoan egon dira zain.',
    ],
    [
      'Welsh',
      'Penderfynodd y cyngor ddoe adeiladu ysgol newydd ger yr harbwr. Mae trigolion wedi aros blynyddoedd amdani.',
    ],
    ['Kazakh', 'Қалалық кеңес кеше порт маңында жаңа мектеп салуға шешім қабылдады. Жұмыс көктемде басталады.'],
    ['Kannada', 'ನಗರಸಭೆಯು ನಿನ್ನೆ ಬಂದರಿನ ಬಳಿ ಹೊಸ ಶಾಲೆಯನ್ನು ನಿರ್ಮಿಸಲು ನಿರ್ಧರಿಸಿತು. ಕೆಲಸವು ವಸಂತಕಾಲದಲ್ಲಿ ಆರಂಭವಾಗಲಿದೆ.'],
    ['Sanskrit', 'धर्मक्षेत्रे कुरुक्षेत्रे समवेता युयुत्सवः। मामकाः पाण्डवाश्चैव किमकुर्वत सञ्जय॥'],
  ])('%s is in none of ours, and has a digest all the same', (_, text) => {
    expect(detectLanguage(text)).toBe(undefined)
    expect(summarize(text, 1)).toEqual(summarize(text, 1, { language: 'und' }))
  })

  it('Serbian in Latin letters is taken for Croatian, and read as Serbian if that is given', () => {
    const latin =
      'Gradsko veće je juče odlučilo da će pored luke izgraditi novu školu. Ona će koštati dva miliona evra, npr. Učenici bi trebalo da počnu u proleće.'
    expect(detectLanguage(latin)?.code).toBe('hr')
    const { sentences, terms } = summarize(latin, 9, { language: 'sr' })
    expect(sentences).toHaveLength(2)
    for (const word of ['je', 'da', 'će', 'ona', 'juče']) expect(terms).not.toContain(word)
  })

  it('a Russian decree is not taken for Bulgarian by its "г."', () => {
    const text =
      'Зарегистрировано 12 апреля 2024 г. N 77854. ПРИКАЗ от 5 марта 2024 г. N 101н. В соответствии с частью 4 статьи 24 закона от 21 ноября 2011 г. N 323-ФЗ. Признать утратившим силу от 28 января 2021 г. N 29н. С 1 сентября 2024 г.'
    expect(detectLanguage(text)?.code).toBe('ru')
  })

  it('near kin are told apart', () => {
    for (const [code, sentence] of [
      ['nl', 'De kinderen in de wijk wachten al jaren op een school, zei de burgemeester tijdens de bijeenkomst.'],
      ['af', 'Die kinders in die buurt wag al jare vir ’n skool, het die burgemeester tydens die vergadering gesê.'],
      ['tr', 'Belediye başkanı toplantıda mahalledeki çocukların yıllardır bir okul beklediğini söyledi.'],
      ['az', 'Bələdiyyə sədri iclasda bildirib ki, məhəllədəki uşaqlar illərdir məktəb gözləyirlər.'],
      ['bg', 'Кметът заяви на заседанието, че децата от квартала чакат училище от много години.'],
      ['mk', 'Градоначалникот изјави на седницата дека децата од населбата чекаат училиште многу години.'],
      ['sr', 'Градоначелник је на седници изјавио да деца из насеља годинама чекају школу.'],
      ['ru', 'Мэр заявил на заседании, что дети из этого района много лет ждут новую школу.'],
      ['id', 'Wali kota mengatakan dalam rapat bahwa anak-anak di daerah itu sudah lama menunggu sekolah.'],
      ['tl', 'Sinabi ng alkalde sa pulong na matagal nang naghihintay ng paaralan ang mga bata sa lugar.'],
      ['da', 'Borgmesteren sagde på mødet, at børnene i kvarteret har ventet på en skole i mange år.'],
      ['is', 'Bæjarstjórinn sagði á fundinum að börnin í hverfinu hefðu beðið eftir skóla í mörg ár.'],
    ] as const)
      expect([sentence, detectLanguage(sentence)?.code]).toEqual([sentence, code])
  })

  it('a paragraph of a second language does not change it', () => {
    for (const code of ['de', 'fr', 'ru', 'ja', 'ar']) {
      const own = `${paragraphOf(code)} `.repeat(3)
      expect(detectLanguage(`${own}\n\n${paragraphOf('en')}\n\n${own}`)?.code).toBe(code)
      expect(detectLanguage(`${paragraphOf('en')}\n\n${own}`)?.code).toBe(code)
    }
  })

  it('names in other scripts and the crumbs of an English page do not change it', () => {
    const page = `Share on Facebook\nRead more\n\n${paragraphOf('zh')}${paragraphOf('zh')}\n\nNew York Times, Wall Street Journal`
    expect(detectLanguage(page)?.code).toBe('zh')
    expect(detectLanguage(`${paragraphOf('fr')} (Москва, 東京, القاهرة)`)?.code).toBe('fr')
  })

  it('of Markdown what a page shows tells it, not the targets and titles of links', () => {
    const link =
      '](https://a.example/the-news-of-the-town "The news of the town and what the council has said about it")'
    const text = 'Der Stadtrat hat die alte Brücke am Dienstag für immer geschlossen.'
    expect(detectLanguage(text.replace(/\S+/g, (word) => `[${word}${link}`))?.code).toBe('de')
  })

  it('looks at a bounded part of the text, however long its words are', () => {
    expect(detectLanguage('a'.repeat(1_000_000))).toBe(undefined)
    expect(detectLanguage(`${paragraphOf('pl')} `.repeat(5000))?.code).toBe('pl')
  })

  it('English is what the core takes it for', () => {
    expect(detectLanguage(paragraphOf('en'))).toBe(english)
  })
})

describe('the digest in its script', () => {
  it.each(['zh', 'ja'])('%s: no blank between sentences, each character is a word', (code) => {
    const digest = summarize(paragraphOf(code), 2)
    expect(digest.text).not.toMatch(/\s/)
    expect(digest.text).toBe(digest.sentences.map(({ text }) => text).join(''))
    expect(digest.kept.words).toBeGreaterThan(20)
  })

  it.each(['ar', 'fa', 'he', 'ur', 'ko', 'ru'])('%s: one blank between sentences, their text untouched', (code) => {
    const digest = summarize(paragraphOf(code), 2)
    expect(digest.text).toBe(digest.sentences.map(({ text }) => text).join(' '))
  })

  it('pairs with a character of grammar alone are no terms in Chinese', () => {
    const text = '新的学校是我们的学校。新的学校在港口。'.repeat(3)
    expect(summarize(text, 1, { language: 'zh' }).terms).toContain('学校')
    for (const term of summarize(text, 1, { language: 'zh' }).terms) expect(term).not.toMatch(/[的是在我们]/)
  })

  it('reading times are those of the language', () => {
    const { article } = summarize(paragraphOf('fi'), 3, { language: 'fi' })
    expect(article.seconds).toBe(Math.round((60 * article.words) / 161))
  })

  it('stop words are no key terms, inflected words are one', () => {
    const { terms } = summarize(
      'Die Wahl in Berlin. Bei den Wahlen in Berlin wird viel gewählt. Die Wahlen sind wichtig.',
      1,
    )
    expect(terms.filter((term) => /^wahl/i.test(term))).toHaveLength(1)
    for (const word of ['die', 'in', 'den', 'sind']) expect(terms.map((term) => term.toLowerCase())).not.toContain(word)
  })
})
