import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCues } from '../src/cues.ts'
import { summarize } from '../src/index.ts'
import { summarize as digestOf } from '../src/languages.ts'

const SPEECH =
  'The council met on Monday night to talk about the old weir. It was built by the mill two hundred years ago, and ' +
  'nobody has used it since the mill was closed. Anglers want it gone, as eels and salmon cannot pass. The mayor said ' +
  'that it would cost forty thousand pounds. She will ask the county for help.'
const SENTENCES = SPEECH.split(/(?<=\.) /)

/** Lines of at most so many characters. */
function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))?.map((line) => line.trim()) ?? []
}

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19)
const srt = (lines: string[]): string =>
  lines.map((line, i) => `${i + 1}\n${clock(3 * i)},040 --> ${clock(3 * i + 3)},000\n${line}`).join('\n\n')
const vtt = (lines: string[]): string =>
  `WEBVTT\n\n${lines.map((line, i) => `${clock(3 * i)}.040 --> ${clock(3 * i + 3)}.000 align:start\n${line}`).join('\n\n')}`
const transcript = (lines: string[]): string => lines.map((line, i) => `${clock(3 * i).slice(3)}\n${line}`).join('\n')

/** A line is shown under the one before, word by word, and then by itself. */
const rolling = (lines: string[]): string =>
  `WEBVTT\nKind: captions\nLanguage: en\n\n${lines
    .map((line, i) => {
      const timed = line.replaceAll(' ', `<${clock(3 * i)}.500><c> </c>`)
      const times = (from: string, to: string): string =>
        `${clock(3 * i)}.${from} --> ${clock(3 * i)}.${to} align:start`
      return `${times('000', '989')}\n${lines[i - 1] ?? ' '}\n${timed}\n\n${times('989', '999')}\n${line}\n `
    })
    .join('\n\n')}`

describe('a sentence goes on from one cue to the next', () => {
  it.each([
    ['subtitles', srt(wrap(SPEECH, 42))],
    ['subtitles of two lines a cue', srt(wrap(SPEECH, 84).map((cue) => wrap(cue, 42).join('\n')))],
    ['subtitles of Windows', srt(wrap(SPEECH, 42)).replaceAll('\n', '\r\n')],
    ['subtitles of the web', vtt(wrap(SPEECH, 42))],
    ['subtitles of the web with their speaker', vtt(wrap(SPEECH, 42).map((line) => `<v Ann Lee>${line}</v>`))],
    [
      'subtitles of the web with their speaker in words',
      vtt(wrap(SPEECH, 42).map((line) => `Ann Lee: ${line}`)),
      'Ann Lee: ',
    ],
    ['captions that roll', rolling(wrap(SPEECH, 36))],
    ['a transcript', transcript(wrap(SPEECH, 36))],
    ['a transcript with its times before its lines', transcript(wrap(SPEECH, 36)).replace(/(\d)\n/g, '$1 ')],
    ['a transcript with its times in brackets', transcript(wrap(SPEECH, 36)).replace(/^(\d.*)\n/gm, '[$1] ')],
    [
      'a transcript with stretches of time',
      transcript(wrap(SPEECH, 36)).replace(/^(\d.*)\n/gm, '[$1.000 --> $1.999]  '),
    ],
    [
      'subtitles with a comma between their times',
      srt(wrap(SPEECH, 42)).replace(/^\d+\n(\S+),(\d+) --> (\S+),/gm, '$1.$2,$3.'),
    ],
    ['a transcript under its title', `The old weir\n\n${transcript(wrap(SPEECH, 36))}`],
  ])('of %s', (_, text, speaker = '') => {
    const { sentences } = summarize(text, 9)
    expect(sentences.map(({ plain }) => plain)).toEqual([speaker + SENTENCES[0], ...SENTENCES.slice(1)])
    for (const { start, end, text: slice } of sentences) expect(text.slice(start, end)).toBe(slice)
  })
})

it('speech without marks goes on as well, for passages of it', () => {
  const text = transcript(wrap(`${SPEECH} ${SPEECH}`.replace(/[.,]/g, '').toLowerCase(), 36))
  expect(readCues(text)).not.toContain('\n')
  expect(summarize(text, { words: 40 }).kept.words).toBeGreaterThan(20)
})

it('who speaks next begins a paragraph', () => {
  const [weir = '', mill = '', fish = ''] = SENTENCES
  const cues = [
    ...wrap(`${weir} ${mill}`, 42).map((line) => `Ann: ${line}`),
    ...wrap(fish, 42).map((line) => `Bob: ${line}`),
  ]
  expect(summarize(srt(cues), 9).sentences.map(({ plain }) => plain)).toEqual([`Ann: ${weir}`, mill, `Bob: ${fish}`])
})

describe('each line stays by itself', () => {
  it.each([
    ['in a live blog', SENTENCES.map((sentence, i) => `14:0${i}\n${sentence}`).join('\n\n')],
    [
      'in a live blog whose times stand before its lines',
      SENTENCES.map((sentence, i) => `14:0${i} ${sentence}`).join('\n'),
    ],
    ['in a live blog of headlines', SENTENCES.map((sentence, i) => `14:0${i} ${sentence.slice(0, 30)}`).join('\n')],
    [
      'of a log',
      ['connection was lost', 'trying again in five seconds', 'all requests are refused']
        .map((line, i) => `10:15:0${i} error: ${line}`)
        .join('\n'),
    ],
    ['of a programme', transcript(['Doors open', 'Welcome', 'The old weir', 'Lunch', 'Questions'])],
    ['of an article that names a time', `The old weir\n\n${SPEECH}\n\n14:05`],
    ['of a page that names the time of its last change', `Updated at\n16:15\nHome\nSport\n${SPEECH}\nContact`],
    [
      'under the times of news in brief',
      `${['16:15', '15:40', '14:20'].map((time) => `${time}\nBridge closed until Monday`).join('\n')}\n${`${SPEECH}\n`.repeat(4)}`,
    ],
  ])('%s', (_, text) => expect(readCues(text)).toBe(text))
})

describe('a sentence goes on from one cue to the next where no blanks part words, or other marks end it', () => {
  it.each([
    [
      'zh',
      [
        '市议会星期一晚上讨论了那座旧堰。',
        '它是两百年前由磨坊修建的，磨坊关闭以后没有人再使用它。',
        '市长说拆除需要四万英镑。',
      ],
      9,
      '',
    ],
    [
      'ja',
      [
        '市議会は月曜日の夜に古い堰について話し合った。',
        '堰は二百年前に水車小屋のために造られたが、今は誰も使っていない。',
        '市長は撤去に四万ポンドかかると述べた。',
      ],
      9,
      '',
    ],
    [
      'hi',
      [
        'नगर परिषद ने सोमवार रात पुराने बाँध पर चर्चा की।',
        'यह दो सौ साल पहले बनाया गया था और अब कोई इसका उपयोग नहीं करता।',
        'महापौर ने कहा कि इसे हटाने में चालीस हज़ार पाउंड लगेंगे।',
      ],
      20,
      ' ',
    ],
  ])('in %s', (language, sentences, width, joint) => {
    const speech = sentences.join(joint)
    const cues = joint ? wrap(speech, width) : (speech.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    expect(digestOf(srt(cues), 9, { language }).sentences.map(({ plain }) => plain)).toEqual(sentences)
  })
})

describe('what is shown is as long as the text', () => {
  const lasting = (text: string): void => {
    expect(readCues(text)).toHaveLength(text.length)
  }

  it('where the opening that is looked at ends with a time', () => {
    lasting(`${'w'.repeat(294)}\n10:30am\nsaid the\n${transcript(['mayor of', 'the town', 'of marlow'])}`)
  })

  it('whatever it is', () => {
    const piece = fc.constantFrom(
      '0:12',
      '[00:01.000 --> 00:04.560] ',
      '\n',
      ' ',
      '12\n',
      'WEBVTT\n',
      'the weir',
      'Ann: ',
      '<v Ann>',
      '<c>',
      '.',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => lasting(pieces.join(''))))
  })
})
