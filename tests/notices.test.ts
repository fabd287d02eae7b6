import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/article.ts'
import type { Language } from '../src/language.ts'
import * as languages from '../src/languages.ts'
import { CASES } from './language-cases.ts'

const VALUES: Record<string, unknown> = { ...languages }

/** How notices begin, headings below an article, and how sentences begin that are neither; "|" between them. */
const LINES: readonly (readonly [name: string, notices: string, endings: string, plain: string])[] = [
  [
    'german',
    'Wir verwenden Cookies|Lesen Sie auch:|Deine E-Mail-Adresse wird nicht veröffentlicht.|Foto: dpa.|Abb. 3: Fahrten im Mai (schwarz) und im Juni (weiß).',
    '12 Kommentare|Einzelnachweise',
    'Wir verwenden Strom aus Wind.|Lesen Sie, was er schrieb.',
  ],
  [
    'french',
    'Nous utilisons des cookies|À lire aussi :|Publié le 3 mai 2024 à 14h32.|Tous droits réservés.',
    'Notes et références|Commentaires (12)',
    'Publié le 3 mai 2024, le rapport étonne.|Nous utilisons des bancs.',
  ],
  [
    'spanish',
    'Utilizamos cookies|Lea también:|Todos los derechos reservados.',
    'Comentarios|Véase también',
    'Lee más libros que nadie.|Utilizamos bancos.',
  ],
  [
    'italian',
    'Utilizziamo i cookie|Leggi anche:|Vai al contenuto',
    'Commenti|Collegamenti esterni',
    'Leggi anche severe non bastano.|Utilizziamo i banchi.',
  ],
  [
    'portuguese',
    'Utilizamos cookies|Leia também:|Publicado em 3 de maio de 2024 às 10h.',
    'Comentários|Ligações externas',
    'Leia o que ele escreveu.|Todos os direitos contam.',
  ],
  [
    'dutch',
    'Wij gebruiken cookies|Lees ook:|Uit Wikipedia, de vrije encyclopedie.',
    '3 reacties|Externe links',
    'Wij gebruiken banken.|Alle rechten tellen.',
  ],
  [
    'swedish',
    'Vi använder cookies|Läs också:|Senast uppdaterad 3 maj 2024.',
    'Kommentarer|Källor',
    'Vi använder bänkar.|Läs vad han skrev.',
  ],
  [
    'danish',
    'Vi bruger cookies|Læs også:|Opdateret den 3. maj 2024.',
    'Kommentarer|Eksterne henvisninger',
    'Vi bruger bænke.|Læs hvad han skrev.',
  ],
  [
    'norwegian',
    'Vi bruker informasjonskapsler|Les også:|Alle rettigheter forbeholdt.',
    'Kommentarer|Eksterne lenker',
    'Vi bruker benker.|Alle rettigheter teller.',
  ],
  [
    'finnish',
    'Käytämme evästeitä|Lue myös:|Kaikki oikeudet pidätetään.',
    'Kommentit|Aiheesta muualla',
    'Käytämme penkkejä.|Kaikki oikeudet ovat tärkeitä.',
  ],
  [
    'estonian',
    'Kasutame küpsiseid|Loe ka:|Kõik õigused kaitstud.',
    'Kommentaarid|Välislingid',
    'Kasutame pinke.|Kõik õigused on tähtsad.',
  ],
  [
    'hungarian',
    'Sütiket használunk|Olvassa el ezt is:|Minden jog fenntartva.',
    'Hozzászólások|Jegyzetek',
    'Padokat használunk.|Minden jog számít.',
  ],
  [
    'romanian',
    'Folosim cookie-uri|Citește și:|Toate drepturile rezervate.',
    'Comentarii|Legături externe',
    'Citește și scrie zilnic.|Folosim bănci.',
  ],
  [
    'polish',
    'Używamy plików cookie|Czytaj też:|Wszelkie prawa zastrzeżone.',
    'Komentarze|Przypisy',
    'Używamy ławek.|Wszelkie prawa się liczą.',
  ],
  [
    'czech',
    'Používáme soubory cookie|Čtěte také:|Všechna práva vyhrazena.',
    'Komentáře|Externí odkazy',
    'Používáme lavice.|Všechna práva platí.',
  ],
  [
    'slovak',
    'Používame súbory cookie|Prečítajte si aj:|Všetky práva vyhradené.',
    'Komentáre|Externé odkazy',
    'Používame lavice.|Všetky práva platia.',
  ],
  [
    'slovenian',
    'Uporabljamo piškotke|Preberite tudi:|Vse pravice pridržane.',
    'Komentarji|Zunanje povezave',
    'Uporabljamo klopi.|Vse pravice štejejo.',
  ],
  [
    'croatian',
    'Koristimo kolačiće|Pročitajte i:|Sva prava pridržana.',
    'Komentari|Vanjske poveznice',
    'Koristimo klupe.|Sva prava vrijede.',
  ],
  [
    'bulgarian',
    'Този сайт използва бисквитки|Прочетете още:|Всички права запазени.',
    'Коментари|Външни препратки',
    'Този сайт използва само наследникът.|Всички права важат.',
  ],
  [
    'russian',
    'Мы используем файлы cookie|Читайте также:|Нашли ошибку?|Материал из Википедии.',
    '12 комментариев|Примечания',
    'Мы используем лавки.|Опубликовано 12 работ за год.|При использовании материалов из дерева дом теплее.',
  ],
  [
    'ukrainian',
    'Ми використовуємо файли cookie|Читайте також:|Усі права захищені.',
    'Коментарі|Примітки',
    'Ми використовуємо лави.|Усі права важливі.',
  ],
  [
    'greek',
    'Χρησιμοποιούμε cookies|Διαβάστε επίσης:|Με επιφύλαξη παντός δικαιώματος.',
    'Σχόλια|ΠΑΡΑΠΟΜΠΕΣ',
    'Χρησιμοποιούμε τραπέζια.|Με επιφύλαξη το δέχτηκε.',
  ],
  [
    'turkish',
    'Bu site çerez kullanır|İlgili haber:|Tüm hakları saklıdır.',
    '12 Yorum|Kaynakça',
    'Bu site çok eski.|İlgili haberler doğru çıktı.',
  ],
  [
    'indonesian',
    'Situs ini menggunakan cookie|Baca juga:|Dapatkan update berita pilihan setiap hari.',
    'Komentar|Pranala luar',
    'Situs ini menggunakan batu.|Dapatkan bangku itu besok.',
  ],
  [
    'vietnamese',
    'Chúng tôi sử dụng cookie|Xem thêm:|Bài liên quan:',
    '12 bình luận|Liên kết ngoài',
    'Đọc thêm sách giúp ích cho trẻ.|Ảnh của ông rất đẹp.',
  ],
  [
    'arabic',
    'نستخدم ملفات تعريف الارتباط|اقرأ أيضا:|اقرأ أيضًا:|جميع الحقوق محفوظة.',
    'التعليقات|المراجع',
    'جميع الحقوق مهمة.|اشترك في المؤتمر وزيران.',
  ],
  [
    'persian',
    'ما از کوکی استفاده می‌کنیم.|بیشتر بخوانید:|انتهای پیام.',
    'نظرات|منابع',
    'ما از بازار آمدیم.|همه حقوق مهم است.',
  ],
  [
    'urdu',
    'ہم کوکیز استعمال کرتے ہیں۔|یہ بھی پڑھیں:|جملہ حقوق محفوظ ہیں۔',
    'تبصرے|حوالہ جات',
    'ہم کتابیں پڑھتے ہیں۔|یہ بھی سچ ہے۔',
  ],
  [
    'hebrew',
    'אנו משתמשים בעוגיות.|קראו גם:|כל הזכויות שמורות.',
    'תגובות|קישורים חיצוניים',
    'קראו גם לשר.|כל הזכויות חשובות.|הצטרפו למחאה אלפים.',
  ],
  [
    'hindi',
    'हम कुकी का उपयोग करते हैं।|यह भी पढ़ें:|सर्वाधिकार सुरक्षित।',
    'टिप्पणियाँ|बाहरी कड़ियाँ',
    'हम किताब पढ़ते हैं।|यह भी सच है।',
  ],
  ['bengali', 'আমরা কুকি ব্যবহার করি।|আরও পড়ুন:|সর্বস্বত্ব সংরক্ষিত।', 'মন্তব্য|তথ্যসূত্র', 'আমরা বই পড়ি।|আরও টাকা দরকার।'],
  ['thai', 'เว็บไซต์นี้ใช้คุกกี้|อ่านเพิ่มเติม:|สงวนลิขสิทธิ์', 'ความคิดเห็น|อ้างอิง', 'เว็บไซต์นี้ใช้งานง่ายและมีผู้อ่านจำนวนมากในเมืองของเราทุกวัน'],
  [
    'chinese',
    '本网站使用Cookie。|相关阅读：|未经授权，不得转载。|維基百科，自由的百科全書。',
    '评论|參考資料',
    '本网站使用的是旧版。|未经授权的人进入了大楼。',
  ],
  [
    'japanese',
    '当サイトではクッキーを使用しています。|関連記事：|無断転載を禁じます。',
    'コメント|脚注',
    '当サイトでは本を売る。|無断転載が増えている。',
  ],
  [
    'korean',
    '이 사이트는 쿠키를 사용합니다.|관련 기사:|무단 전재 및 재배포 금지.',
    '댓글 12|각주',
    '이 사이트는 오래됐다.|저작권자 보호가 중요하다.',
  ],
  [
    'catalan',
    'Fem servir galetes|Llegeix també:|Tots els drets reservats.',
    'Comentaris|Enllaços externs',
    'Llegeix també poemes.|Fem servir bancs.',
  ],
  [
    'lithuanian',
    'Naudojame slapukus|Taip pat skaitykite:|Visos teisės saugomos.',
    'Komentarai|Išnašos',
    'Naudojame suolus.|Visos teisės svarbios.',
  ],
  [
    'latvian',
    'Mēs izmantojam sīkdatnes|Lasi arī:|Visas tiesības aizsargātas.',
    'Komentāri|Ārējās saites',
    'Mēs izmantojam solus.|Visas tiesības ir svarīgas.',
  ],
  [
    'serbian',
    'Користимо колачиће|Прочитајте и:|Pročitajte još:|Сва права задржана.',
    'Коментари|Спољашње везе|Komentari',
    'Користимо клупе.|Сва права важе.|Прочитајте и ви ту књигу до краја.',
  ],
  [
    'macedonian',
    'Користиме колачиња|Прочитајте и:|Сите права се задржани.',
    'Коментари|Надворешни врски',
    'Користиме клупи.|Сите права важат.',
  ],
  [
    'afrikaans',
    'Ons gebruik koekies|Lees ook:|Alle regte voorbehou.',
    'Kommentaar|Eksterne skakels',
    'Ons gebruik banke.|Alle regte tel.',
  ],
  [
    'icelandic',
    'Við notum vafrakökur|Lestu einnig:|Öll réttindi áskilin.',
    'Athugasemdir|Heimildir',
    'Við notum bekki.|Öll réttindi skipta máli.',
  ],
  [
    'azerbaijani',
    'Bu sayt kuki fayllarından istifadə edir|Həmçinin oxuyun:|Bütün hüquqlar qorunur.',
    'Şərhlər|Xarici keçidlər',
    'Bu sayt çox köhnədir.|Bütün hüquqlar vacibdir.',
  ],
  [
    'armenian',
    'Մենք օգտագործում ենք քուքիներ։|Կարդացեք նաև՝|Բոլոր իրավունքները պաշտպանված են։',
    'Մեկնաբանություններ|Ծանոթագրություններ',
    'Մենք օգտագործում ենք նստարաններ։|Բոլոր իրավունքները կարևոր են։',
  ],
  [
    'swahili',
    'Tunatumia vidakuzi|Soma pia:|Haki zote zimehifadhiwa.',
    'Maoni|Viungo vya nje',
    'Tunatumia viti.|Haki zote ni muhimu.',
  ],
  [
    'filipino',
    'Gumagamit kami ng cookies|Basahin din:|Lahat ng karapatan ay nakalaan.',
    'Mga komento|Mga sanggunian',
    'Gumagamit kami ng bangko.|Lahat ng karapatang ito ay mahalaga.',
  ],
]

const ROWS = LINES.map(([name, ...cells]) => {
  const [notices, endings, plain] = cells.map((cell) => cell.split('|')) as [string[], string[], string[]]
  const sentences = (CASES[name] as string).split('|')
  const paragraph = sentences.join(name === 'chinese' || name === 'japanese' ? '' : ' ')
  return { name, notices, endings, plain, paragraph, first: sentences[0] as string }
})

function read(text: string, language: unknown): string[] {
  return readArticle(text, language as Language).sentences.map(({ start, end }) => text.slice(start, end))
}

/** The same language, which knows English notices and endings alone. */
function bare(name: string): Language {
  const { notices: _, endings: __, ...language } = VALUES[name] as Language
  return language
}

it('every language but English has notices and endings', () => {
  expect(LINES.map(([name]) => name).sort()).toEqual(
    Object.keys(CASES)
      .filter((name) => name !== 'english')
      .sort(),
  )
})

describe('lines that begin as the page’s do are no sentences', () => {
  const cases = ROWS.flatMap(({ notices, ...row }) => notices.map((notice) => ({ notice, ...row })))

  it.each(cases)('$name: $notice', ({ name, notice, paragraph, first }) => {
    const text = `${paragraph}\n\n${notice} ${first}\n\n${paragraph}`
    const article = read(`${paragraph}\n\n${paragraph}`, VALUES[name])
    expect(read(text, VALUES[name])).toEqual(article)
    // and would be without them
    expect(read(text, bare(name)).length).toBeGreaterThan(article.length)
  })
})

describe('nothing below these headings is a sentence', () => {
  const cases = ROWS.flatMap(({ endings, ...row }) => endings.map((ending) => ({ ending, ...row })))

  it.each(cases)('$name: $ending', ({ name, ending, paragraph }) => {
    const article = `${paragraph}\n\n${paragraph}`
    const text = `${article}\n\n${ending}\n\n${paragraph}`
    expect(read(text, VALUES[name])).toEqual(read(article, VALUES[name]))
    expect(read(text, bare(name)).length).toBeGreaterThan(read(article, VALUES[name]).length)
  })
})

describe('lines that begin similarly are sentences', () => {
  const cases = ROWS.flatMap(({ plain, ...row }) => plain.map((sentence) => ({ sentence, ...row })))

  it.each(cases)('$name: $sentence', ({ name, sentence, paragraph }) => {
    expect(read(`${paragraph}\n\n${sentence}\n\n${paragraph}`, VALUES[name])).toContain(sentence)
    expect(read(`${sentence}\n\n${paragraph}`, VALUES[name])).toContain(sentence)
  })
})

it('short sentences inside a paragraph are looked at as well', () => {
  const text = 'Die Stadt zahlt rund drei Millionen Euro für die Halle. Lesen Sie auch: Wer zahlt. Niemand weiß, wozu.'
  expect(read(text, languages.german)).toHaveLength(2)
})
