import { describe, expect, it } from 'vitest'
import { summarize } from '../src/index.ts'
import { summarize as summarizeAny } from '../src/languages.ts'

const DAM = 'The dam above Marsh End broke at dawn on Monday.'
const HOUSES = 'Forty houses stand under water, the mayor said.'
const NOBODY = 'Nobody was hurt.'
const STORY = `${DAM} ${HOUSES} ${NOBODY}`
const LONG_WORD = 'a'.repeat(1e6)
const LONG_SENTENCE = `${'The river rose again and '.repeat(8000)}fell.`
const TIMED = 'THE DAM ABOVE MARSH END BROKE AT 4:30 ON MONDAY, THE MAYOR SAID.'
const UPPER = [DAM, HOUSES, NOBODY].map((sentence) => sentence.toUpperCase())

/** Twice the same answer, each sentence a slice, in reading order. */
function answer(text: string, n: number, asked: typeof summarize = summarize): { title?: string; sentences: string[] } {
  const digest = asked(text, n)
  expect(asked(text, n)).toEqual(digest)
  let last = 0
  for (const { text: sentence, start, end } of digest.sentences) {
    expect(text.slice(start, end)).toBe(sentence)
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
  }
  return { ...(digest.title && { title: digest.title }), sentences: digest.sentences.map((each) => each.text) }
}

describe('every bad text has its answer', () => {
  it.each<[name: string, text: string, n: number, sentences: string[], title?: string]>([
    ['nothing', '', 3, []],
    ['blanks', ' \t\r\n\u00a0\u3000', 3, []],
    ['10,000 newlines', '\n'.repeat(1e4), 3, []],
    ['10,000 newlines between sentences', `${DAM}${'\n'.repeat(1e4)}${NOBODY}`, 3, [DAM, NOBODY]],
    ['one sentence', NOBODY, 3, [NOBODY]],
    ['no sentence asked for', STORY, 0, []],
    ['more sentences than there are', STORY, 99, [DAM, HOUSES, NOBODY]],
    ['no punctuation', 'the dam broke nobody was hurt', 1, ['the dam broke nobody was hurt']],
    ['no punctuation, a line each', 'the dam broke\nnobody was hurt', 3, ['the dam broke', 'nobody was hurt']],
    ['nothing but punctuation', '?!', 1, ['?!']],
    ['a word of 1 MB', LONG_WORD, 1, [LONG_WORD]],
    ['a word of 1 MB before a story', `${LONG_WORD}. ${STORY}`, 9, [`${LONG_WORD}.`, DAM, HOUSES, NOBODY]],
    ['a sentence of 200 KB', `${LONG_SENTENCE} ${NOBODY}`, 2, [LONG_SENTENCE, NOBODY]],
    ['emoji', 'It broke 😀. Nobody fled 👩‍👩‍👧!', 2, ['It broke 😀.', 'Nobody fled 👩‍👩‍👧!']],
    ['nothing but emoji', '😀 👩‍👩‍👧', 1, ['😀 👩‍👩‍👧']],
    ['lone surrogates', 'It \ud83d broke. \udc00 Nobody fled.', 2, ['It \ud83d broke.', '\udc00 Nobody fled.']],
    ['NULs', 'The dam\0 broke. Nobody\0 fled.', 2, ['The dam\0 broke.', 'Nobody\0 fled.']],
    ['tags, which a page doesn’t show', `<p>${NOBODY}</p>`, 1, [NOBODY]],
    ['tags alone', '<p></p><br>', 1, []],
    ['ALL CAPS', UPPER.join(' '), 9, UPPER],
    ['ALL CAPS, one of three', UPPER.join(' '), 1, UPPER.slice(0, 1)],
    ['ALL CAPS in paragraphs', UPPER.join('\n\n'), 9, UPPER],
    ['ALL CAPS with a time of day', `${TIMED}\n\n${UPPER.join(' ')}`, 9, [TIMED, ...UPPER]],
    ['a headline in ALL CAPS', `MARSH END UNDER WATER\n\n${STORY}`, 1, [DAM], 'MARSH END UNDER WATER'],
    ['only stop words', 'It was. They are not.', 2, ['It was.', 'They are not.']],
    ['only stop words, one of two', 'We had it. We did it.', 1, ['We had it.']],
    ['a sentence of stop words twice', 'It was. It was. They are not.', 2, ['It was.', 'They are not.']],
    [
      'a sentence of stop words twice, before another',
      'They are not. They are not. It was.',
      2,
      ['They are not.', 'It was.'],
    ],
    ['a sentence twice', `${DAM} ${DAM} ${NOBODY}`, 2, [DAM, NOBODY]],
    ['nothing but a sentence twice', `${NOBODY} ${NOBODY}`, 1, [NOBODY]],
    ['a sentence twice and all asked for', `${NOBODY} ${NOBODY}`, 2, [NOBODY, NOBODY]],
    [
      '__proto__',
      'The __proto__ fled. Its constructor is hurt.',
      2,
      ['The __proto__ fled.', 'Its constructor is hurt.'],
    ],
    [
      'abbreviations',
      `Dr. A. Lund of the U.S. Corps came at 4 a.m. by car. ${NOBODY}`,
      2,
      ['Dr. A. Lund of the U.S. Corps came at 4 a.m. by car.', NOBODY],
    ],
    [
      'hard wraps',
      'The dam above Marsh End broke at dawn\non Monday and took forty houses. Nobody\nwas hurt.',
      2,
      ['The dam above Marsh End broke at dawn\non Monday and took forty houses.', 'Nobody\nwas hurt.'],
    ],
  ])('%s', (_, text, n, sentences, title) => {
    expect(answer(text, n)).toEqual({ ...(title && { title }), sentences })
  })

  it('__proto__ changes no object', () => {
    summarize('The __proto__ of the dam polluted it.', 1)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each<[language: string, sentences: string[], joint?: string]>([
    ['Chinese', ['水坝在星期一早晨决口。', '没有人受伤。', '士兵们正在修新的堤坝。'], ''],
    ['Japanese', ['ダムは月曜日の朝に壊れた。', 'けが人はいなかった。', '兵士が堤防を築いている。'], ''],
    ['Arabic', ['انهار السد فجر يوم الاثنين.', 'لم يصب أحد بأذى.', 'هل يبني الجنود سدا جديدا؟']],
    ['Hindi', ['सोमवार की सुबह बाँध टूट गया।', 'कोई घायल नहीं हुआ।', 'सैनिक नई दीवार बना रहे हैं।']],
    ['Thai', ['เขื่อนแตกเมื่อเช้าวันจันทร์ที่ผ่านมา', 'ไม่มีผู้ได้รับบาดเจ็บจากเหตุการณ์นี้', 'ทหารกำลังสร้างกำแพงทรายใหม่']],
    ['Russian', ['Плотина прорвалась на рассвете.', 'Никто не пострадал.', 'Солдаты строят новую стену.']],
    ['German', ['Der Damm brach um 4.30 Uhr.', 'Dr. Weiß lässt ihn z. B. neu bauen.', 'Niemand wurde verletzt.']],
  ])('%s', (_, sentences, joint = ' ') => {
    expect(answer(sentences.join(joint), 9, summarizeAny)).toEqual({ sentences })
  })
})
