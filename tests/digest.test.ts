import { describe, expect, it } from 'vitest'
import { english, summarize } from '../src/index.ts'
import { ARTICLE, HEADLINE } from './reading.ts'

const TEXT = `${HEADLINE}\n\n${ARTICLE}`

describe('what a digest carries', () => {
  const digest = summarize(TEXT, 2)

  it('its sentences joined by blanks, Chinese ones by nothing', () => {
    expect(digest.text).toBe(digest.sentences.map(({ text }) => text).join(' '))
    expect(summarize('猫在睡觉。狗在跑。', 2).text).toBe('猫在睡觉。狗在跑。')
    expect(summarize('<p>猫在<b>睡觉。</b>狗在跑。</p>', 2).plain).toBe('猫在睡觉。狗在跑。')
  })

  it('the headline, found or given', () => {
    expect(digest.title).toBe(HEADLINE)
    expect(summarize(TEXT, 2, { title: 'Ferries back' }).title).toBe('Ferries back')
    expect('title' in summarize('Rain fell on Monday. Wind blew.', 1)).toBe(false)
  })

  it('how much was kept, of how much, and the reading time saved', () => {
    expect(digest.kept.sentences).toBe(2)
    expect(digest.article.sentences).toBe(3)
    expect(digest.kept.words).toBe(digest.text.split(' ').length)
    expect(digest.article.seconds).toBe(Math.round((digest.article.words / english.wordsPerMinute) * 60))
    expect(digest.secondsSaved).toBe(digest.article.seconds - digest.kept.seconds)
  })

  it.each([
    [
      'a line end',
      'The mill, which was as old as the bridge and the town itself, was\nclosed.',
      'The mill, which was as old as the bridge and the town itself, was closed.',
    ],
    ['a link and emphasis', 'The [old **mill**](https://a.example/m) was `closed`.', 'The old mill was closed.'],
    [
      'tags and entities',
      '<p>The <b>old mill</b> &ndash; built in 1801 &ndash; was closed.</p>',
      'The old mill – built in 1801 – was closed.',
    ],
    ['unmarked signs', 'In C 2 ** 3 is no power and `x` no name.', 'In C 2 ** 3 is no power and `x` no name.'],
  ])('each sentence as a reader sees it, without %s', (_, text, plain) => {
    expect(summarize(text, 9)).toMatchObject({ plain, sentences: [{ plain }] })
  })

  it('its key terms as the article spells them', () => {
    expect(digest.terms.slice(0, 4)).toEqual(expect.arrayContaining(['town', 'Marrow', 'Bridge']))
    expect(digest.terms.length).toBeLessThanOrEqual(8)
  })

  it('plain data', () => {
    const explained = summarize(TEXT, 2, { explain: true })
    expect(structuredClone(explained)).toEqual(explained)
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained)
  })
})
