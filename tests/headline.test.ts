import { describe, expect, it } from 'vitest'
import { readFixtures } from '../fixtures/read.ts'
import { Summarizer, type SummarizerLength } from '../src/summarizer.ts'

const fixtures = readFixtures().filter(({ expected }) => expected.language === 'en')
const KOREAN = '서울시가 한강 다리를 내년까지 모두 보수하기로 했다고 시장이 밝혔다'
const ARTICLE = fixtures.find(({ name }) => name === 'summary-button')?.text ?? ''

async function headlineOf(input: string, length: SummarizerLength = 'short'): Promise<string> {
  return (await Summarizer.create({ type: 'headline', length, format: 'plain-text' })).summarize(input)
}

describe('a headline', () => {
  it.each(fixtures)('stands in the article, but for line ends, and keeps to its words, in $name', async ({ text }) => {
    for (const [length, most] of [['short', 12] as const, ['medium', 17] as const, ['long', 22] as const]) {
      for (const input of [text, text.slice(text.indexOf('\n\n') + 1)]) {
        const headline = await headlineOf(input, length)
        expect(input.replace(/\s+/g, ' ')).toContain(headline)
        expect(headline.split(/\s+/).length).toBeLessThanOrEqual(most)
      }
    }
  })

  it.each<[title: string, input: string, headline: string]>([
    ['the title where it fits', ARTICLE, 'Tolland Bay Ferry Crews Call Off Strike After Overnight Pay Deal'],
    ['a whole sentence, without its full stop', 'The old ferry sank at dawn.', 'The old ferry sank at dawn'],
    [
      'the opening clauses of one that is too long',
      'LISK, Mo. (AP) — The old ferry sank in the harbour at dawn, the coast guard said, and nobody on board or on the quay was hurt.',
      'The old ferry sank in the harbour at dawn',
    ],
    [
      'the opening words of one without clauses, the last of them not left hanging',
      'The old ferry that had served the seven islands for a hundred and the mainland since sank at dawn.',
      'The old ferry that had served the seven islands for a hundred',
    ],
    [
      'two characters a word in Chinese',
      '青芦镇的老水厂在星期五正式关闭，三万居民从此改用来自山里的泉水作为新的水源。',
      '青芦镇的老水厂在星期五正式关闭',
    ],
    [
      'a title in Korean, which has blanks between words',
      `${KOREAN}\n\n다리는 1970년에 지어졌으며 시민들은 이 결정을 반겼다고 한다.`,
      KOREAN,
    ],
    ['so many characters of a word without end', `${'百'.repeat(90)}。`, '百'.repeat(24)],
    ['nothing of nothing', ' \n ', ''],
  ])('is %s', async (_, input, headline) => {
    expect(await headlineOf(input)).toBe(headline)
  })
})
