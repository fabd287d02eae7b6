import type { Language } from '../language.ts'
import { PairStopWords, wordFinder } from './pairs.ts'
import { endings, headings, notices } from './patterns.ts'

/** The particles that follow nouns and the commonest endings. */
const PARTICLES = 'はがをにでとものへやだたてるしれ'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ new PairStopWords(PARTICLES)

export const japanese: Language = {
  code: 'ja',
  stopWords,
  wordsOf: /* @__PURE__ */ wordFinder(stopWords),
  summaries: /* @__PURE__ */ headings('\\S{0,4}(?:要約|要旨|概要|結論|まとめ|おわりに)(?:[と・及]\\S{1,8})?'),
  backgrounds: /* @__PURE__ */ headings('\\S{0,4}背景\\S{0,8}'),
  notices: /* @__PURE__ */ notices(
    '有料会員(?:になると|限定)|この項目では、|この記事は(?:検証可能|有料)|キーワード[:：]|最後まで(?:お読み|読んで)|ランキングに(?:参加|登録)|いいね！?$|(?:当|本)サイト(?:では|は)、?.{0,20}(?:クッキー|cookie)|(?:クッキー|cookie)を使用|[【■▶◆●※]?(?:関連(?:記事|リンク|ニュース)|[あ合]わせて読みたい|写真|画像|図|出典|撮影|広告|取材・文|文|カテゴリー?)(?:提供)?[:：＝=】]|(?:メイン)?コンテンツ[にへ](?:スキップ|移動)|本文[にへ](?:スキップ|移動)|メールアドレスが公開|※?が付いている欄|(?:(?:記事|当サイト|本サイト|掲載).{0,20})?無断(?:転載|複製|での).{0,12}(?:禁じ|禁止(?:し|。?$)|お断り)|(?:メールマガジン|メルマガ|ニュースレター)[のに]?(?:登録|購読)|(?:公開|(?:最終)?更新|投稿|掲載)(?:日時?)?[:： ]{0,2}\\d{4}|フリー百科事典『|続きを読む|この記事をシェア',
  ),
  datelines:
    /(?:【[^】]{2,16}(?:[=＝][^】]{1,8}|時事|共同|ニュース|AFP|ロイター)】|[［[][^］\]]{3,20}(?:ロイター|AFP)[］\]](?:\s?[-–—])?|（[^）]{2,8}[=＝][^）]{2,10}）)\s?/y,
  endings: /* @__PURE__ */ endings(
    '(?:みんなの|読者の)?コメント(?:一覧|欄)?|脚注|注釈|出典|参考(?:文献|資料|リンク)|関連項目|外部リンク|会社概要|(?:当社|弊社|私たち|著者|筆者)について|(?:本件に関する)?お?問い?合わ?せ先?|報道関係.{0,10}|コメントを(?:残す|書く)',
  ),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 357,
}
