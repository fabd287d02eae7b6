import type { Language } from '../language.ts'
import { stem, stopWordList } from '../vendor/languages/turkish.ts'
import { abbreviations, stopWordsOf } from './lists.ts'
import { endings, headings, notices, openings } from './patterns.ts'

const ABBREVIATIONS =
  'dr prof doç yrd av müh mim öğr gör uzm op alb bkz örn yy cad sok sk mah blv apt tel faks yay haz çev m.ö ' +
  'm.s i.ö i.s a.ş ltd şti t.c gen yb bnb yzb hz sn ing fr alm a.g.e krş ort no arş araş ord ecz vet dt mrk ' +
  'müd md üniv fak enst sf sy mr mrs jr orgen korg tümg tuğg bçvş ' +
  'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi gn muh kur bşk bul tuğa koop ünv san mh cd org'

/** In stopword's list, but they may well be what an article is about, or are no words. */
const TOPICAL = 'deđil diđer međer eđer'

/** What stopword's list lacks. */
const MISSING = 'meğer mi dedi önce bugün'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING, TOPICAL)

/** Pronouns and connectives that lean on the sentence before. Untested. */
const DANGLING =
  'o|bu|şu|onlar|bunlar|onun|bunun|bunu|onu|buna|ona|orada|burada|ancak|ama|fakat|ve|veya|ayrıca|sonra|böylece|yine|ise|öte yandan|her ikisi'

export const turkish: Language = {
  code: 'tr',
  stopWords,
  stem,
  dangling: /* @__PURE__ */ openings(DANGLING),
  abbreviations: /* @__PURE__ */ abbreviations(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('özet|sonuç(?:lar)?'),
  backgrounds: /* @__PURE__ */ headings('arka plan'),
  notices: /* @__PURE__ */ notices(
    'son dakika haberlerini|bu haberi beğendiniz|başlığın diğer anlamları|bu madde .{2,60} hakkındadır|bu maddenin (?:doğruluğu|tarafsızlığı)|anahtar (?:kelimeler|sözcükler) ?:|basın (?:bülteni|açıklaması)$|anadolu ajansı web sitesinde|abone(?:lik| olmak) için|yorum yapabilmek|(?:bu (?:web )?site(?:si|sinde)?|(?:web )?sitemiz(?:de)?) çerez|çerez(?:ler|leri)? kullan(?:ıyoruz|ılmakta)|bunlar da ilg|(?:bu haberi de|ayrıca) okuyun|[iİ]lgili haber(?:ler)?(?::|$)|[iİ]çeriğe (?:geç|atla)|e-posta (?:adresiniz|hesabınız) yay|(?:gerekli|zorunlu) alanlar|(?:tüm hakları|her hakkı) saklıdır|bültenimize (?:abone|kay)|bizi takip edin|(?:yayın(?:lanma)?|güncelle(?:n)?me|giriş) (?:tarihi|zamanı):? #|(?:güncellendi|son güncelleme):? #|okuma süresi:|vikipedi, özgür|bu sayfa (?:en son|son olarak)|kategori(?:ler)?:|(?:foto(?:ğraf)?|görsel|kaynak(?:lar)?|reklam|video):|kaynak gösterilmeden',
  ),
  endings: /* @__PURE__ */ endings(
    'yorumlar|(?<=\\d )yorum|kaynakça|kaynaklar|(?:dip)?notlar|dış bağlantılar|ayrıca bakınız|hakkımızda|basın iletişimi?|[iİ]letişim bilgileri|bize ulaşın|yorum (?:yap|yaz|bırak)(?:ın)?|bir (?:cevap|yanıt) yazın|(?:yazar|şirket) hakkında',
  ),
  wordsPerMinute: 166,
}
