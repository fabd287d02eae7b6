import { expect, it } from 'vitest'
import { Summarizer } from '../src/summarizer.ts'

it.each<[object, string]>([
  [{ type: 'x' }, '`options.type` to be one of "tldr", "teaser", "key-points", "headline", got "x" (string)'],
  [
    { type: Symbol('x') },
    '`options.type` to be one of "tldr", "teaser", "key-points", "headline", got Symbol(x) (symbol)',
  ],
  [{ monitor: 5 }, '`options.monitor` to be a function, got 5 (number)'],
  [{ signal: { aborted: true } }, '`options.signal` to be an AbortSignal, got { aborted: true }'],
  [{ sharedContext: Symbol('x') }, '`options.sharedContext` to be a string, got Symbol(x) (symbol)'],
  [
    { expectedInputLanguages: 'en' },
    '`options.expectedInputLanguages` to be a list of language tags, got "en" (string)',
  ],
  [
    { expectedInputLanguages: ['en', 'en', 'xx-invalid-toolongsubtag'] },
    '`options.expectedInputLanguages[2]` to be a language tag, got "xx-invalid-toolongsubtag" (string)',
  ],
  [
    { expectedInputLanguages: [Symbol('x')] },
    '`options.expectedInputLanguages[0]` to be a language tag, got Symbol(x) (symbol)',
  ],
  [{ outputLanguage: '' }, '`options.outputLanguage` to be a language tag, got "" (string)'],
  [
    { expectedContextLanguages: ['en', 'en-GB', 'ja'] },
    '`options.expectedContextLanguages[2]` to be a language of Summarizer.languages: en, got "ja" (string)',
  ],
  [{ outputLanguage: 'fr' }, '`options.outputLanguage` to be a language of the input: en, got "fr" (string)'],
])('says of %o which option is wrong, what was expected and what came', async (options, message) => {
  await expect(Summarizer.create(options)).rejects.toThrow(`Expected ${message}`)
})
