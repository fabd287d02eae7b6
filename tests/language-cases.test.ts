import { describe, expect, it } from 'vitest'
import { findBlocks } from '../src/blocks.ts'
import type { Language } from '../src/language.ts'
import * as languages from '../src/languages.ts'
import { splitSentences } from '../src/sentences.ts'
import { CASES } from './language-cases.ts'

const VALUES: Record<string, unknown> = { ...languages }

it('every language has its cases', () => {
  const names = Object.entries(VALUES).flatMap(([name, value]) =>
    typeof value === 'object' && (value as Language).code !== 'und' ? [name] : [],
  )
  expect(Object.keys(CASES).sort()).toEqual(names.sort())
})

/** Sentences are written with "|" where a boundary must be. */
function checkSentences(language: Language, marked: string): void {
  const sentences = marked.split('|')
  const text = sentences.join(/zh|ja/.test(language.code) ? '' : ' ')
  const found = splitSentences(text, findBlocks(text), language)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
}

it.each(Object.entries(CASES))('%s: abbreviations, decimals, quotations and questions', (name, marked) => {
  checkSentences(VALUES[name] as Language, marked)
})

describe('what a quotation, an ordinal or an acronym parts or joins', () => {
  it.each<[Language, string]>([
    [languages.chinese, '他喊道。|“谁付钱？”我们的记者问。|“没有人。”|会议结束了。|他说了很多。'],
    [languages.chinese, '“我们等了很久！”家住新建路的退休教师李桂兰说。|她很高兴。'],
    [languages.chinese, '她問：「明年還來嗎？」|我說會的。'],
    [languages.japanese, '「早く行こう！」彼はそう叫んだ。|皆が走った。'],
    [languages.korean, '배가 월요일에 멈췄다.|그러나 모두 뛰었다.|한국(주).배는 1.5톤이다.'],
    [languages.korean, '"가자!" 하고 그는 외쳤다.|모두 뛰었다.'],
    [languages.hebrew, '"מי ישלם?" שאל פרידמן.|איש לא ענה.'],
    [languages.arabic, '«متى ستعيشين؟» سألتني أمي.|لم أجب.'],
    [languages.persian, '«چه کسی می‌پردازد؟» پرسید مادرم.|کسی پاسخ نداد.'],
    [languages.czech, 'V 17.–18. století byl hrad opuštěn.|Pak ho koupil stát.'],
    [languages.serbian, 'Трајао је 2004–2006. године.|Било је ту столова, клупа и сл.|Потом је стао.'],
    [languages.polish, 'Stoi w gm. Nowa.|Nikt nie płaci.'],
    [languages.polish, 'Artykuł 13. Wniosek składa się na piśmie.|Nikt nie płaci.'],
    [languages.spanish, 'Artículo 12. Los vecinos pagan.|Artículo 13. La ciudad paga.|Marcó en el min. 55 y ganó.'],
    [languages.german, '§ 5. Die Stadt zahlt.|Das ist so eine Art.|Niemand fragt.'],
    [
      languages.french,
      "Ce lieu devint un centre d'art.|Ouvert en 1991, il plaît.|Vu l'art. L. 1232-6 du code, il paie.",
    ],
    [
      languages.russian,
      'Закон от 21 ноября 2011 г. N 323-ФЗ принят.|Статья 12. Каждый платит.|Это было 3 мая 2012 г.|Никто не пришёл.',
    ],
    [languages.indonesian, 'Hal itu dikatakan Pj. Wali Kota Malang.|Pasal 12. Setiap warga membayar.'],
    [languages.norwegian, 'Hallen ligger ved Storgata 11.|Ifølge kommunen koster den lite.'],
    [languages.filipino, 'Tanong ito ni Kons. Jose Reyes.|Tahimik ang lungsod.'],
    [languages.arabic, '«من سيدفع؟» تساءلت النائبة منى.|لم يجب أحد.'],
    [languages.korean, '어제 강릉에 다녀왔어요~|바다를 봤답니다^^|다음에 또 갈게요.'],
    [languages.hindi, 'विधायक एम. पी. सिंह ने पूछा।|कोई नहीं बोला।'],
    [languages.thai, 'กทม. เปิดสะพานใหม่ข้ามแม่น้ำเจ้าพระยาเมื่อวันจันทร์|ชาวบ้านในพื้นที่เดินทางมาร่วมงานกันอย่างคับคั่ง และกลับบ้านตอนค่ำ'],
  ])('$0.code: $1', checkSentences)
})

describe('openings that lean on the sentence before', () => {
  const leans = (language: Language, sentence: string): boolean => {
    const pattern = language.dangling as RegExp
    pattern.lastIndex = 0
    return pattern.test(sentence)
  }

  it.each([
    [languages.french, 'Elle a payé.', 'Ellen a payé.'],
    [languages.french, '« C’est utile. »', 'Certains paient.'],
    [languages.french, 'Il a payé.', 'Il y a des bancs.'],
    [languages.french, 'En outre, la ville paie.', 'En ville, on paie.'],
    [languages.vietnamese, 'Ông cho biết như vậy.', 'Ông Nguyễn Văn An cho biết như vậy.'],
    [languages.marathi, 'त्यांनी पैसे दिले.', 'त्यागराज यांनी पैसे दिले.'],
    [languages.nepali, 'उनले पैसा दिए।', 'उनलेश्वर मेला चल्यो।'],
    [languages.gujarati, 'તેમણે પૈસા આપ્યા.', 'તેજસે પૈસા આપ્યા.'],
    [languages.punjabi, 'ਉਸ ਨੇ ਪੈਸੇ ਦਿੱਤੇ।', 'ਉਸਤਾਦ ਨੇ ਪੈਸੇ ਦਿੱਤੇ।'],
    [languages.tamil, 'ஆனால் பணம் இல்லை.', 'ஆனந்தன் பணம் தந்தார்.'],
    [languages.telugu, 'అయితే డబ్బు లేదు.', 'అయోధ్యలో డబ్బు లేదు.'],
    [languages.vietnamese, 'Tuy nhiên, họ không trả.', 'Hội đồng không trả.'],
  ])('$0.code: $1', (language, leaning, standing) => {
    expect(leans(language, leaning)).toBe(true)
    expect(leans(language, standing)).toBe(false)
  })
})

describe('headings', () => {
  const HEADINGS: [name: string, summary: string, background: string, plain: string][] = [
    ['english', '5 Conclusions', 'Background', 'Methods'],
    ['german', '5. Zusammenfassung und Ausblick', 'Hintergrund', 'Schlussverkauf'],
    ['french', 'Conclusion', 'Contexte', 'Méthodes'],
    ['spanish', '6. Conclusiones', 'Antecedentes', 'Métodos'],
    ['italian', 'Conclusioni', 'Contesto', 'Metodi'],
    ['portuguese', 'Considerações finais', 'Contexto', 'Métodos'],
    ['dutch', 'Samenvatting en conclusies', 'Achtergrond', 'Methoden'],
    ['swedish', 'Sammanfattning', 'Bakgrund', 'Metod'],
    ['danish', 'Konklusion', 'Baggrund', 'Metode'],
    ['norwegian', 'Konklusjon', 'Bakgrunn', 'Metode'],
    ['finnish', 'Johtopäätökset', 'Tausta', 'Menetelmät'],
    ['estonian', 'Kokkuvõte', 'Taust', 'Meetodid'],
    ['hungarian', 'Összefoglalás', 'Előzmények', 'Módszerek'],
    ['romanian', 'Concluzii', 'Context', 'Metode'],
    ['polish', 'Podsumowanie i wnioski', 'Kontekst', 'Metody'],
    ['czech', 'Závěr', 'Souvislosti', 'Metody'],
    ['slovak', 'Záver', 'Pozadie', 'Metódy'],
    ['slovenian', 'Zaključek', 'Ozadje', 'Metode'],
    ['croatian', 'Zaključak', 'Pozadina', 'Metode'],
    ['bulgarian', 'Заключение', 'Предистория', 'Методи'],
    ['russian', 'ВЫВОДЫ', 'История вопроса', 'Методы'],
    ['ukrainian', 'Висновки', 'Передісторія', 'Методи'],
    ['greek', 'Συμπεράσματα', 'Ιστορικό', 'Μέθοδοι'],
    ['turkish', 'Sonuç ve öneriler', 'Arka plan', 'Yöntem'],
    ['indonesian', 'Kesimpulan', 'Latar belakang', 'Metode'],
    ['vietnamese', 'Kết luận', 'Bối cảnh', 'Phương pháp'],
    ['chinese', '五、结论与展望', '研究背景', '方法'],
    ['japanese', '5. まとめ', '研究の背景', '方法'],
    ['korean', '5. 결론', '배경', '방법'],
    ['arabic', 'الخلاصة', 'خلفية', 'المنهج'],
    ['persian', 'نتیجه‌گیری', 'پیشینه', 'روش'],
    ['urdu', 'خلاصہ', 'پس منظر', 'طریقہ'],
    ['hebrew', 'סיכום', 'רקע', 'שיטות'],
    ['hindi', 'निष्कर्ष', 'पृष्ठभूमि', 'विधि'],
    ['bengali', 'উপসংহার', 'পটভূমি', 'পদ্ধতি'],
    ['thai', 'สรุปผลการวิจัย', 'ภูมิหลัง', 'วิธีการ'],
    ['lithuanian', 'Išvados', 'Kontekstas', 'Metodai'],
    ['latvian', 'Secinājumi', 'Konteksts', 'Metodes'],
    ['catalan', 'Conclusions', 'Antecedents', 'Mètodes'],
    ['marathi', 'निष्कर्ष', 'पार्श्वभूमी', 'पद्धत'],
    ['nepali', 'निष्कर्ष', 'पृष्ठभूमि', 'विधि'],
    ['gujarati', 'નિષ્કર્ષ', 'પૃષ્ઠભૂમિ', 'પદ્ધતિ'],
    ['punjabi', 'ਸਿੱਟਾ', 'ਪਿਛੋਕੜ', 'ਵਿਧੀ'],
    ['tamil', 'முடிவுரை', 'பின்னணி', 'முறைகள்'],
    ['telugu', 'ముగింపు', 'నేపథ్యం', 'పద్ధతులు'],
    ['serbian', 'Закључци', 'Позадина', 'Методе'],
    ['macedonian', 'Заклучок', 'Позадина', 'Методи'],
    ['afrikaans', 'Gevolgtrekkings', 'Agtergrond', 'Metodes'],
    ['icelandic', 'Niðurstöður', 'Bakgrunnur', 'Aðferðir'],
    ['azerbaijani', 'Nəticə və təkliflər', 'Arxa plan', 'Metodlar'],
    ['armenian', 'Եզրակացություններ', 'Նախապատմություն', 'Մեթոդներ'],
    ['swahili', 'Hitimisho', 'Usuli', 'Mbinu'],
    ['filipino', 'Konklusyon', 'Kaligiran', 'Pamamaraan'],
  ]

  it('are known of every language', () => {
    expect(HEADINGS.map(([name]) => name).sort()).toEqual(Object.keys(CASES).sort())
  })

  it.each(HEADINGS)('%s: “%s” sums up, “%s” leads to it, “%s” neither', (name, summary, background, plain) => {
    const { summaries, backgrounds } = VALUES[name] as Language
    const told = [summary, background, plain].map((line) => [
      line.search(summaries as RegExp) >= 0,
      line.search(backgrounds as RegExp) >= 0,
    ])
    expect(told).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})

it('words of Bengali share their stem with their cases', () => {
  const stem = languages.bengali.stem as (word: string) => string
  for (const word of ['পুলিশের', 'পুলিশকে', 'পুলিশটির', 'পুলিশকেই']) expect(stem(word)).toBe('পুলিশ')
  for (const word of ['ঘর', 'সে', 'টাকা']) expect(stem(word)).toBe(word)
})
