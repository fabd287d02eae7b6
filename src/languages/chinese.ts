import type { Language } from '../language.ts'
import { PairStopWords, wordFinder } from './pairs.ts'
import { endings, headings, notices } from './words.ts'

/** Particles, pronouns, copula and conjunctions, in both scripts, that are hardly ever part of a longer word. */
const FUNCTION_CHARACTERS =
  '的了是在和與与及也就都而或但被把這这那哪們们我你他她它您嗎吗呢吧啊嘛着著很之其該该此於于從从跟並并且則则若'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ new PairStopWords(FUNCTION_CHARACTERS)

/** Simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  stopWords,
  wordsOf: /* @__PURE__ */ wordFinder(stopWords),
  summaries: /* @__PURE__ */ headings('\\S{0,4}(?:摘 ?要|结论|結論|小结|总结|總結|结语|結語)(?:[与與和及]\\S{1,8})?'),
  backgrounds: /* @__PURE__ */ headings('\\S{0,4}背景\\S{0,8}'),
  notices: /* @__PURE__ */ notices(
    '本文(?:[仅僅]代表|[来來]源)|[请請][繼继][續续]往下|[訂订][閱阅][電电]子[報报]|[图圖][为為]|[▲▼△]|(?:本[网網]?站|我[们們])[会會]?使用 ?cookie|(?:相[关關]|延伸|推[荐薦])(?:[阅閱][读讀]|新[闻聞]|文章|[报報][道導])(?:[:：]|$)|跳[至到转轉][到至]?主?[内內導导][容航]|[您你]的.{2,4}[地位]址不[会會]|必填[项項欄字]|版[权權](?:所有|[声聲]明)|未[经經].{2,18}[转轉][载載]|(?:[关關]注|[订訂][阅閱]|[扫掃][码碼])(?:我[们們]|本[站报報公]|官方)|(?:[发發][布佈]|更新)(?:[时時][间間]|日期|[于於])?[:： ]{0,2}\\d{4}|[维維]基百科，自由|本[页頁]面最[后後]|分[类類][:：]|(?:[图圖文]|[图圖照]片|[资資]料[图圖]|[摄攝]影|[来來]源|[编編][辑輯]|[责責]任[编編][辑輯]|[广廣]告|[声聲]明)(?:[来來]源)?[:：/／]|原[标標][题題][:：]|[转轉][载載][请請]|免[责責][声聲]明|(?:更多|[点點][击擊])(?:精彩|查看)',
  ),
  datelines:
    /(?:[（【]?[^，。\s]{2,18}\d日[电電讯訊](?:[）】]|\s?[（(][^（()）]{2,24}[)）]|(?=\s))|本[报報][讯訊]\s?[（(][^（()）]{2,24}[)）]|[〔[（(]?記者\S{2,8}[／/]\S{2,4}報導[〕\])）]?)\s?/y,
  endings: /* @__PURE__ */ endings(
    '(?:[网網]友|全部|最新|[热熱][门門]|[发發]表)?(?:[评評][论論]|留言)[区區]?|[参參]考(?:[资資]料|文[献獻]|[来來]源)|[注註][释釋]|[脚腳][注註]|外部(?:[链鏈]接|[连連][结結])|[参參][见見]|[扩擴]展[阅閱][读讀]|相[关關][条條]目|[关關][于於](?:我[们們]|本站|作者|公司)|(?:媒[体體]|新[闻聞])?[联聯][系繫絡络](?:人|方式|我[们們])',
  ),
  // Characters (IReST), since words are not written apart.
  wordsPerMinute: 255,
}
