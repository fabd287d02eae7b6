import { describe, expect, it } from 'vitest'
import { readCues } from '../src/cues.ts'
import { summarize } from '../src/index.ts'

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

describe('a sentence goes on from one cue to the next', () => {
  it.each([
    ['subtitles', srt(wrap(SPEECH, 42))],
    ['subtitles of two lines a cue', srt(wrap(SPEECH, 84).map((cue) => wrap(cue, 42).join('\n')))],
    ['subtitles of Windows', srt(wrap(SPEECH, 42)).replaceAll('\n', '\r\n')],
    ['subtitles of the web', vtt(wrap(SPEECH, 42))],
    ['subtitles of the web with their speaker', vtt(wrap(SPEECH, 42).map((line) => `<v Ann Lee>${line}</v>`))],
    ['a transcript', transcript(wrap(SPEECH, 36))],
    ['a transcript under its title', `The old weir\n\n${transcript(wrap(SPEECH, 36))}`],
  ])('of %s', (_, text) => {
    const { sentences } = summarize(text, 9)
    expect(sentences.map(({ plain }) => plain)).toEqual(SENTENCES)
    for (const { start, end, text: slice } of sentences) expect(text.slice(start, end)).toBe(slice)
  })
})

describe('each line stays by itself', () => {
  it.each([
    ['in a live blog', SENTENCES.map((sentence, i) => `14:0${i}\n${sentence}`).join('\n\n')],
    ['of speech without marks', transcript(wrap(SPEECH.replace(/[.,]/g, ''), 36))],
    ['of an article that names a time', `The old weir\n\n${SPEECH}\n\n14:05`],
  ])('%s', (_, text) => expect(readCues(text)).toBe(text))
})
