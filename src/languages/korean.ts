import type { Language } from '../language.ts'
import { lightStemmer } from './light-stemmer.ts'
import { words } from './lists.ts'
import { endings, headings, notices } from './patterns.ts'
import { READING_SPEED } from './reading-speed.ts'

/** stopword's list is of phrases and exclamations. Particles are written together with their word: these stand alone. */
const FUNCTION_WORDS =
  '이 그 저 것 수 등 및 더 또 또한 한 두 있다 있는 있어 있었다 없는 없다 하는 할 한다 했다 하고 하며 하면서 되는 된 된다 됐다 대한 대해 위해 위한 통해 통한 따라 따른 때문에 그러나 ' +
  '그리고 하지만 그런데 그래서 따라서 이번 지난 같은 같이 이런 그런 이러한 그러한 어떤 모든 가장 많은 다른 매우 다시 함께 이후 관련 의해 라고 라는 이라고 이라는 것이다 것은 것이 것을 ' +
  '것으로 수도 때 때는 중 뒤 후 전 약 각 여러 바로 아니라 아니다 위에 안에 이날 우리 나는 그는 그녀는 그가 이는 특히 현재 까지 부터 에서 으로 에게 밝혔다 말했다 전했다'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ words(FUNCTION_WORDS)

/**
 * The polite endings, which mails, comments and reviews leave without a stop. Those in 요 only after the syllables that
 * verbs have before it, as many nouns end so (주요, 필요); not before the verbs of saying (F1 82.7 → 92.0).
 */
const AFTER_ENDING: RegExp =
  /(?<=(?:니다|[세어아해예에네군지나까게데대래고구든돼져워려셔봐와줘여내러]요|죠|시오)[~^ㅎㅋㅠㅜ]{0,4}\s)(?=[가-힣\w"“‘])(?![라하][고는며면])/g

/** The syllables that end in a vowel: every 28th. */
const OPEN: string = /* @__PURE__ */ Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + 28 * i)).join(
  '',
)
/**
 * Particles, alone or two together, of words that keep two syllables. Those of two forms only where the syllable before
 * asks for theirs: the 가 of 음악가 is none. Not 도, which is a province too, as in 경기도 (97 of 100 pairs of forms meet; of 81
 * pairs of other words 1).
 */
const stem: (word: string) => string = /* @__PURE__ */ lightStemmer([
  new RegExp(
    `(?<=..)(?:들|에게?|에서|으?로|까지|부터|이)?(?:(?<=[${OPEN}])[가는를와]|(?<=[^${OPEN}])[은이을과]|들|에게?|에서|으?로|까지|부터|보다|처럼|이다|[의만]|했다|한다|하는|했고|하고|한)$`,
  ),
  '',
])

export const korean: Language = {
  code: 'ko',
  stopWords,
  stem,
  unmarked: AFTER_ENDING,
  quotatives: /^(?:하고|하며|하시며|하면서|이?라고)(?![가-힣])/,
  summaries: /* @__PURE__ */ headings('요 ?약|\\S{0,3}초록|결론|맺음말'),
  backgrounds: /* @__PURE__ */ headings('배경'),
  notices: /* @__PURE__ */ notices(
    '[가나다라마바사아자차]\\.$|다른 뜻에 대해서는|이 문서는 .{2,40}에 관한 (?:것|문서)입니다|이 문서의 (?:내용은 출처|일부는)|(?:주제어|핵심어|키워드|색인어) ?[:：]|<저작권자|보도자료$|.{3,120}[([](?:사진|자료|영상) ?[=:].{1,30}[)\\]]$|기자 프로필을 구독|※ ?이 기사|[▲▼△]|(?:본|이|저희) ?(?:웹 ?)?사이트(?:는|에서는?) .{0,10}쿠키|쿠키를 사용|[▶■◆●※☞]? ?관련 ?(?:기사|뉴스)\\s?(?:[:：]|$)|(?:본문|콘텐츠|내용)(?:으로|로)? ?(?:바로 ?가기|건너뛰기|이동)|이메일(?: 주소)?[은는] 공개되지|필수 (?:필드|항목|입력)는|저작권자 ?[:：(（ⓒ©]|ⓒ|무단 ?전재.{0,14}금지|(?:네이버|카카오톡|페이스북|유튜브).{0,12}(?:구독하|팔로우하|친구 ?추가)|뉴스레터.{0,4}(?:구독하|신청)|(?:입력|수정|등록|승인|게시|업데이트)[ :：]{1,3}\\d{4}|위키백과, 우리|이 문서는 \\d{4}년.{0,30}마지막|분류[:：]|(?:사진|그림|출처|자료|영상|광고|글)(?: ?제공| ?출처)? ?[=:：]|기사 ?제보 ?[:：및]',
  ),
  datelines:
    /(?:[([【][가-힣·]{1,9}=[가-힣A-Z\d]{2,9}[)\]】](?:[^=.]{2,14}(?:기자|특파원) =)?|\[[가-힣=A-Z ]{4,20}기자\])\s?/y,
  endings: /* @__PURE__ */ endings(
    '(?:전체 )?댓글(?: ?(?:쓰기|목록|남기기|달기))?|각주|주석|출처|참고 ?(?:문헌|자료)|외부 링크|같이 보기|관련 문서|회사 ?소개|(?:언론|보도|미디어) ?(?:문의|연락처)|답글 남기기',
  ),
  wordsPerMinute: READING_SPEED,
}
