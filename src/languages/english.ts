import type { Language } from '../language.ts'
import { porterStem } from '../vendor/porter.ts'
import { englishStopWords } from '../vendor/stopwords.ts'
import { words } from './lists.ts'
import { headings } from './patterns.ts'

/** What sbd's list lacks, or has only in capitals of its own ("MR. SMITH"): titles, ranks, companies, addresses, measures. */
const ABBREVIATIONS =
  'mr mrs dr drs st gen hon fr messrs msgr adm brig cmdr cpl pvt supt insp det pres amb atty assoc asst dir esq ltd bros dist div ' +
  'gov sen rep sgt capt lt col intl natl blvd rd hwy ft mt n° nr vol vols chap sect para cf ca approx incl tel tbsp tsp pkg'

/**
 * What stopword's list lacks: contractions and the ends that apostrophes leave, helping verbs, pronouns, "not" and its like
 * (+0.15 points of ROUGE over eight sets), and "says", a word of every news story.
 */
const MORE_STOP_WORDS =
  "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shan't shouldn't wasn't weren't " +
  "won't wouldn't s t d m ll re ve will shall may having does doing she hers herself its itself theirs themselves " +
  'myself ours ourselves yours yourself whom whose no nor not own so just few until against during above below down off again ' +
  'further once when why says although though unless yes let'

/** Stems that half of 1,600 articles had among their key terms; as stop words they cost 0.15 points of ROUGE on the BBC's. */
const GENERAL =
  /^(?:year|m(?:r|s|[ae]n)|on|two|three|four|peopl|new|time|first|second|last|told|old|back|found|think|us|(?:mon|tues|wednes|thurs|fri|satur|sun)?dai|week|month|wom[ae]n|go|want|accord|(?:per)?cent|per|dollar|euro|ma[dk]e|former|good|best|least|includ|million|need|wai|sai|call|ask)$/

/** Edmundson's cue words (1969), as articles that report findings use them; worth 1 point of ROUGE on those, 0 on others. */
const CUES =
  /(?:(?:in )?this (?:paper|study|work|article|report)|this (?:review|thesis)|(?:here,? )?we (?:also |then |further )?(?:propose|present|show|introduce|demonstrate|find|found|develop|describe|identify|report|investigate|study|provide|argue|prove|explore|examine)|(?:the |our |these )?(?:results|findings|data|experiments)|our (?:approach|method|model|work)|in (?:conclusion|summary|short)|overall|to (?:summarize|sum up)|taken together|tl;?dr|conclusions?(?=:)|the (?:present )?invention|the present disclosure)(?!\w)/iy

/** Pronouns and connectives that lean on the sentence before, and courtesies. */
const DANGLING =
  /["“'‘]?(?:s?he|its?|they|this|that|these|those|his|her|their|him|them|however|but|and|also|so|then|yet|such|another|both|meanwhile|see|instead|n?or|for (?:example|instance)|as shown|referring|the \d\d-year-old|thanks?|hello|hi|welcome|good (?:day|morning|afternoon|evening))(?!\w)/iy

const SUMMARIES =
  'abstract|(?:brief )?summary(?! of significant)|conclusions?|concluding \\w+|highlights|key (?:points|findings)|takeaways?|tl;?dr|bottom line|at a glance|final (?:thoughts|remarks)|disclosure of (?:the )?invention'
const BACKGROUNDS =
  'background(?: art| information)?|related (?:work|art)|prior art|literature review|foreword|preface|acknowledge?ments?'

export const english: Language = {
  code: 'en',
  stopWords: /* @__PURE__ */ new Set([...englishStopWords, ...MORE_STOP_WORDS.split(' ')]),
  general: GENERAL,
  stem: porterStem,
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  cues: CUES,
  dangling: DANGLING,
  summaries: /* @__PURE__ */ headings(SUMMARIES),
  backgrounds: /* @__PURE__ */ headings(BACKGROUNDS),
  // Silent reading of non-fiction by adults: 238 words a minute (Brysbaert 2019, 190 studies).
  wordsPerMinute: 238,
}
