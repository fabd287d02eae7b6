import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'
import type { Language } from '../src/language.ts'
import { english } from '../src/languages/english.ts'
import { korean } from '../src/languages/korean.ts'
import { type Splitter, splitSentences } from '../src/sentences.ts'
import { summarize } from '../src/summarize.ts'

const other: Language = { code: 'und', stopWords: new Set(), wordsPerMinute: 200 }

function split(text: string, language: Language = english, splitter?: Splitter): string[] {
  return splitSentences(text, findBlocks(text), language, splitter).map(({ start, end }) => text.slice(start, end))
}

/** Sentences are written with "|" where a boundary must be. */
function check(marked: string, language?: Language): void {
  const wanted = marked.split('|').map((sentence) => sentence.trim())
  expect(split(wanted.join(' '), language)).toEqual(wanted)
}

describe('titles, initials and names stay with what they name', () => {
  it.each([
    'Dr. J. K. Rowling spoke. | Nobody left.',
    'He met Mr. Smith, Mrs. Jones and Ms. Lee. | They talked.',
    'Prof. A. Turing and Sen. B. Sanders agreed. | Gov. Lee did not.',
    'Lt. Col. John H. Ames led them. | Gen. Grant followed.',
    'We read J. R. R. Tolkien. | He is long.',
    'It was Samuel L. Jackson. | Everyone knew.',
    'It is JFK Jr.’s book. | He liked it.',
    "St. Mary's is near Mt. Fuji. | So they say.",
    'You and I. | Did you see Albert I. Jones?',
  ])('%s', (marked) => check(marked))
})

describe('no sentence is empty, also where a language starts one at the beginning or at an item', () => {
  it.each<[string, Language, string[]]>([
    ['1. 좋아요 2. 최고예요 3. 별로예요', korean, ['좋아요', '2. 최고예요', '3. 별로예요']],
    ['Hello there. Apple', { ...other, unmarked: /(?=[HA])/g }, ['Hello there.', 'Apple']],
    ['ก ข', { ...other, unmarked: /(?=.)/g }, ['ก', 'ข']],
  ])('%s', (text, language, sentences) => expect(split(text, language)).toEqual(sentences))
})

describe('an abbreviation ends a sentence only where a new one begins', () => {
  it.each([
    'He joined the U.S. Army in May. | She did not.',
    'They live in the U.S. | The house is old.',
    'She has a Ph.D. in physics. | He has none.',
    'She has a Ph.D. | Her brother has none.',
    'We met at 5 a.m. on Monday. | It was cold.',
    'He left at 6 p.m. | The shop was shut.',
    'It opens at 7 p.m. Monday and closes at noon. | Come early.',
    'At 5 a.m. Mr. Smith went out. | He left the bank at 6 P.M. | Mr. Smith then went home.',
    'See No. 5 and Fig. 3 on p. 12. | They differ.',
    'He said no. | Five men left.',
    'It was on Jan. 5 and Sept. 11. | Later it rained.',
    'Apple Inc. said so. | So did Foo Corp. | The rest was silent.',
    'They work for Acme Inc. | The firm is old.',
    'Bring pens, paper, etc. | We will start at nine.',
    'It grows fruit, e.g. Apples. | It sells them.',
    'Nothing vs. Everything was the title. | It sold well.',
    'She lives on 5th Ave. near the park. | It is loud.',
    'The year was 44 B.C. | It was cold.',
    'It was plan B. | The others had none.',
    'P.S. I love you. | Write soon.',
  ])('%s', (marked) => check(marked))
})

describe('a stop inside a number, an address or a name is none', () => {
  it.each([
    'Pi is 3.14. | It goes on.',
    'Version 2.0.1 is out. | Get it.',
    'It costs $9.99. | That is cheap.',
    'He paid $1.5 million. | She paid €2.000,50.',
    'Go to https://www.example.com/a.b.html?x=1. | Then read.',
    'See www.example.com. | It works.',
    'Write to Jane.Doe@example.co.uk. | She answers.',
    'Open README.TXT and report.PDF. | Then run it.',
    'Use Node.js 20.x. | It is fast.',
    'The train left at 10.30. | We ran.',
    'You find it at N°. 1026.253.553. | That is where.',
    'The score was 3.5 to 2.5. | Nobody cheered.',
  ])('%s', (marked) => check(marked))
})

describe('ellipses, runs of marks and brands', () => {
  it.each([
    'I never meant that... | She left.',
    'I never meant that.... | She left.',
    'Well ... maybe. | Or not.',
    'Well… maybe. | Or not…',
    'He waited… | Nobody came.',
    'It hit. | ...and then it broke. | Use .NET or not.',
    'The thing is . . . I did not mean it. | Sorry.',
    'He said “it grows [...] every day”. | It did.',
    'Really?! | Yes!! | No…! | Why?',
    'She works at Yahoo! in sales. | Yahoo! Inc. pays well.',
    'A poll of Kerrang! readers put it first. | Stuff and What Hi-Fi? agreed.',
    'He won (!) the race. | She lost (?) it.',
  ])('%s', (marked) => check(marked))
})

describe('closing quotes and brackets belong to the sentence before them', () => {
  it.each([
    '"It works." | He smiled.',
    '“It works.” | He smiled.',
    "'It works.' | He smiled.",
    '‘It works.’ | He smiled.',
    'He said "it works". | He smiled.',
    '(He smiled.) | She did not.',
    '(“It works.”) | She did not.',
    '("It works".) | She did not.',
    '“He said ‘no.’” | She did not.',
    '“He said ‘no’.” | She did not.',
    '[“Did he?”] | She did not.',
    '«Basta!» | Non parlò.',
    '« Assez ! » | Il partit.',
    '„Schluss!“ | Er ging.',
    '»Schluss.« | Er ging.',
    '**It works.** | He smiled.',
  ])('%s', (marked) => check(marked))
})

describe('dialogue', () => {
  it.each([
    '"Stop!" she said. | He stopped.',
    '“Stop!” she said. | “Why?” he asked.',
    '“Why?” John asked. | Nobody knew.',
    '“Why?” | John walked away.',
    "She turned, 'This is great.' she said. | He nodded.",
    '“I came. | I saw. | I won.” | He sat down.',
    '“Are you sure?” | “Yes,” she said. | “Quite.”',
  ])('%s', (marked) => check(marked))
})

describe('what writers and pages do to text', () => {
  it.each([
    ['a lost space', 'He sat.The dog sat.', ['He sat.', 'The dog sat.']],
    ['a lost space after a name', 'They left London.It rained.', ['They left London.', 'It rained.']],
    ['a lost space after a name, before one', 'He left Kansas.Rossell stayed.', ['He left Kansas.', 'Rossell stayed.']],
    ['a lost space after letters', 'He left the NHL.Sherbatov stayed.', ['He left the NHL.', 'Sherbatov stayed.']],
    ['a lost space after an elision', 'He wrote to l’AFP.The dog ran.', ['He wrote to l’AFP.', 'The dog ran.']],
    ['a lost space after a hyphen', 'They met in Saint-Denis.It rained.', ['They met in Saint-Denis.', 'It rained.']],
    [
      'a lost space before a hyphen',
      'They left early.In-depth talks followed.',
      ['They left early.', 'In-depth talks followed.'],
    ],
    ['a lost space before a short name', 'They turned left.Ed came.', ['They turned left.', 'Ed came.']],
    ['a lost space after a short word', 'He told me so.The dog ran.', ['He told me so.', 'The dog ran.']],
    ['a lost space before a word of one letter', 'Nobody saw it.A dog did.', ['Nobody saw it.', 'A dog did.']],
    ['no lost space in code', 'Call x.A or y.I first.', ['Call x.A or y.I first.']],
    ['no lost space in an address', 'They use asp.Net and Booking.Com too.', ['They use asp.Net and Booking.Com too.']],
    ['no lost space after a short title', 'They left St.Petersburg late.', ['They left St.Petersburg late.']],
    ['no lost space where an arrow was', 'Pairs are Chinese?English alone.', ['Pairs are Chinese?English alone.']],
    ['no lost space in a handle', 'Follow @anna.It is good.', ['Follow @anna.It is good.']],
    ['emoji after a mark', 'What a day!😀 We went to sea.', ['What a day!😀 We went to sea.']],
    ['emoji inside a sentence', '“Is it so?”👍 said the man.', ['“Is it so?”👍 said the man.']],
    ['rare brackets', '⟨Yes, of course.⟩ Then he left.', ['⟨Yes, of course.⟩', 'Then he left.']],
    ['a name with a foreign letter', '“Stop!” Šarić said.', ['“Stop!” Šarić said.']],
    ['small after a foreign name', 'Žižek likes Hegel etc. and so on.', ['Žižek likes Hegel etc. and so on.']],
    ['a lost space and a quote', 'He sat.“The dog sat.”', ['He sat.', '“The dog sat.”']],
    ['no lost space in titles', 'Ask Mrs.Smith and messrs.Lee about it.', ['Ask Mrs.Smith and messrs.Lee about it.']],
    ['no lost space in names', 'Ask Booking.Com or asp.Net people.', ['Ask Booking.Com or asp.Net people.']],
    ['a note in brackets', 'It ended.[3] The next began.[4][5]', ['It ended.[3]', 'The next began.[4][5]']],
    ['a note apart', 'It ended. [3] The next began.', ['It ended. [3]', 'The next began.']],
    ['a note without brackets', 'It ended.3 The next began.', ['It ended.3', 'The next began.']],
    ['notes in a row', 'It ended.1,2 The next began.5-7 A third.', ['It ended.1,2', 'The next began.5-7', 'A third.']],
    ['a note after a bracket', 'It ended (by 3 km).12 The next began.', ['It ended (by 3 km).12', 'The next began.']],
    ['a raised note', 'It “ended”.³ The next began.', ['It “ended”.³', 'The next began.']],
    ['small letters', 'i like cats. they do too. why? no idea', ['i like cats.', 'they do too.', 'why?', 'no idea']],
    ['a smile', 'We won :) Now we rest. :-) Good night.', ['We won :)', 'Now we rest. :-)', 'Good night.']],
    [
      'measures',
      'He shot from 20 yds. and ran 10 km. The crowd sang.',
      ['He shot from 20 yds. and ran 10 km.', 'The crowd sang.'],
    ],
    ['a small brand', 'He left. iPhone sales rose.', ['He left.', 'iPhone sales rose.']],
    ['a list in one line', '1. The first item 2. The second item', ['The first item', '2. The second item']],
    ['a list with brackets', '1.) One thing. 2.) Two things.', ['1.) One thing.', '2.) Two things.']],
    ['a list of letters', 'a. First b. Second c. Third', ['First', 'b. Second', 'c. Third']],
    ['a list that names another number', '1. See 5. below 2. Then go', ['See 5. below', '2. Then go']],
    ['numbers in an item, but no list', '- We like 1. and 2. of them.', ['We like 1. and 2. of them.']],
    ['a list of bullets', '• 9. Nine • 10. Ten', ['9. Nine', '• 10. Ten']],
    [
      'a wrapped line',
      'It was a dark night, and the wind was\nblowing hard. Nobody slept.',
      ['It was a dark night, and the wind was\nblowing hard.', 'Nobody slept.'],
    ],
    ['a heading', 'What now\n\nNobody knows. Not even she.', ['What now', 'Nobody knows.', 'Not even she.']],
    ['no marks', 'just some words and nothing else', ['just some words and nothing else']],
    ['only marks', '?!... ...', ['?!... ...']],
  ])('%s', (_, text, sentences) => expect(split(text)).toEqual(sentences))
})

describe('every script has its own marks', () => {
  it.each([
    ['Chinese', '他来了。他走了！为什么？', ['他来了。', '他走了！', '为什么？']],
    [
      'Japanese in English',
      'A note, “海が戻ってきた。” reads well. It is old.',
      ['A note, “海が戻ってきた。” reads well.', 'It is old.'],
    ],
    ['a Chinese title', '去看《摔跤吧！爸爸》好吗？好！', ['去看《摔跤吧！爸爸》好吗？', '好！']],
    ['Chinese quotes', '他说：“我来了。”她走了。', ['他说：“我来了。”', '她走了。']],
    ['Japanese', '「来た。」と言った。帰った!そうだ。', ['「来た。」と言った。', '帰った!', 'そうだ。']],
    ['Japanese halfwidth', '来た｡帰った｡', ['来た｡', '帰った｡']],
    ['Korean', '비가 온다. 나는 집에 있다.', ['비가 온다.', '나는 집에 있다.']],
    ['Arabic', 'هل جاء؟ نعم جاء. ثم ذهب.', ['هل جاء؟', 'نعم جاء.', 'ثم ذهب.']],
    ['Urdu', 'کیا حال ہے؟ میں ٹھیک ہوں۔ شکریہ۔', ['کیا حال ہے؟', 'میں ٹھیک ہوں۔', 'شکریہ۔']],
    ['Hindi', 'वह आया। वह गया॥ क्यों?', ['वह आया।', 'वह गया॥', 'क्यों?']],
    ['Marathi', 'आज दसरा आहे. आज शुभ दिवस आहे.', ['आज दसरा आहे.', 'आज शुभ दिवस आहे.']],
    ['Greek', 'Πού είναι; Εδώ είναι. Ναι.', ['Πού είναι;', 'Εδώ είναι.', 'Ναι.']],
    ['Armenian', 'Նա եկավ։ Նա գնաց: Ոչինչ։', ['Նա եկավ։', 'Նա գնաց:', 'Ոչինչ։']],
    ['Ethiopic', 'እንደምን አለህ፧ መልካም ቀን።ደህና።', ['እንደምን አለህ፧', 'መልካም ቀን።', 'ደህና።']],
    ['Burmese', 'သူလာသည်။သူသွားသည်။', ['သူလာသည်။', 'သူသွားသည်။']],
    ['Khmer', 'គាត់មក។ គាត់ទៅ៕', ['គាត់មក។', 'គាត់ទៅ៕']],
    ['Georgian', 'ის მოვიდა. ის წავიდა.', ['ის მოვიდა.', 'ის წავიდა.']],
    [
      'Russian',
      'Он пришёл. А. С. Пушкин ушёл. «Почему?» — спросил я.',
      ['Он пришёл.', 'А. С. Пушкин ушёл.', '«Почему?» — спросил я.'],
    ],
    ['a note before a Polish capital', 'Jest w Krakowie.12 Świat śpi.', ['Jest w Krakowie.12', 'Świat śpi.']],
    ['a note before a Ukrainian one', 'Він у Києві.12 Її нема.', ['Він у Києві.12', 'Її нема.']],
    ['a decimal in Persian', 'نسخه جدید.5 از UNIX آمد.', ['نسخه جدید.5 از UNIX آمد.']],
    ['Persian digits', 'تعداد آنها ۵. سپس رفتند.', ['تعداد آنها ۵.', 'سپس رفتند.']],
    ['Hindi digits', 'कुल ३.५. फिर गया।', ['कुल ३.५.', 'फिर गया।']],
    ['Thai digits', 'มาตรา ๕. ผู้ใด', ['มาตรา ๕.', 'ผู้ใด']],
    ['a lost space in Arabic', 'نمت الأشجار.أغلب الناس رحلوا.', ['نمت الأشجار.', 'أغلب الناس رحلوا.']],
    ['a lost space after a question in Hindi', 'क्या वह आया?पहले वह गया।', ['क्या वह आया?', 'पहले वह गया।']],
    ['no lost space in initials and figures', 'قال م.ب.س إن ١٢٣.٤٥ كافية.', ['قال م.ب.س إن ١٢٣.٤٥ كافية.']],
    ['a verse in its brackets', '﴿بے شک اللہ غفور ہے۔﴾ پھر وہ گئے۔', ['﴿بے شک اللہ غفور ہے۔﴾', 'پھر وہ گئے۔']],
    ['a law of Germany', 'Siehe Nr. 55 ff.; Anhang A. Ende.', ['Siehe Nr. 55 ff.; Anhang A. Ende.']],
    ['Spanish', '¿Cómo está? ¡Muy bien! Gracias.', ['¿Cómo está?', '¡Muy bien!', 'Gracias.']],
    ['Hebrew', 'הוא בא. הוא הלך!', ['הוא בא.', 'הוא הלך!']],
    // Thai has no mark, and its spaces part clauses as often as sentences: without its language value a block stays whole.
    ['Thai', 'เขามา เขาไป', ['เขามา เขาไป']],
  ])('%s', (_, text, sentences) => expect(split(text, other)).toEqual(sentences))
})

describe('a language value tells what its writers abbreviate', () => {
  const german: Language = {
    ...other,
    code: 'de',
    abbreviations: new Set(['dr', 'z.b', 'ca', '3', '12']),
    stopWords: new Set(['der', 'die', 'das']),
  }
  it.each([
    'Am 3. Oktober kam Dr. Sieben. | Das war ca. 9 Uhr.',
    'Es gibt z.B. Brot. | Und z. B. Käse.',
    'Es war 1989. | Die Mauer fiel.',
  ])('%s', (marked) => check(marked, german))
})

describe('exact slices', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '.',
      '!',
      '?',
      '…',
      '。',
      '"',
      '“',
      '”',
      "'",
      ')',
      '(',
      ' ',
      '\n',
      '\n\n',
      'Dr.',
      'U.S.',
      'a',
      'The',
      '1.',
      '2)',
      '[3]',
      ':)',
      '\ud800',
      '\0',
      '__proto__',
      ' . ',
      'No. 5',
      'x.Y',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('sentences come in order, are trimmed, and cover all of every block but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = findBlocks(text)
        const sentences = splitSentences(text, blocks, english)
        let last = 0
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        const kept = sentences.map(({ start, end }) => text.slice(start, end)).join('')
        const whole = blocks.map(({ start, end }) => text.slice(start, end)).join('')
        expect(kept.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
      }),
    )
  })

  it('a block is cut the same wherever it stands, and whatever was split before', () => {
    const cut = (text: string, start: number, end: number): number[] =>
      splitSentences(text, [{ start, end, apart: true, marker: '', level: 0 }], english).map(
        (sentence) => sentence.end - start,
      )
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, before, after) => {
        const block = text.trim()
        const alone = cut(block, 0, block.length)
        const start = before.length + 1
        expect(cut(`${before}\n${block}\n${after}`, start, start + block.length)).toEqual(alone)
        expect(cut(block, 0, block.length)).toEqual(alone)
      }),
    )
  })

  it('a letter at the end of the line before marks no item', () => {
    const item = 'Close the bridge for two years b. and open the ferry.'
    const { sentences } = summarize(`The town has chosen plan a.\n- ${item}`, 9)
    expect(sentences.map(({ text }) => text)).toEqual(['The town has chosen plan a.', item])
  })

  it('other stop words move no sentence end', () => {
    const { sentences } = summarize('They live in the U.S. The house is old.', 9, { stopWords: [] })
    expect(sentences.map(({ text }) => text)).toEqual(['They live in the U.S.', 'The house is old.'])
  })

  it('a sentence of 200 KB stays whole', () => {
    const text = `${'word '.repeat(40_000)}end. Next one.`
    expect(split(text).map((sentence) => sentence.length)).toEqual([200_004, 9])
  })
})
