/** What every runtime runs, in a bare context from its source: so there is nothing in it but the language. */
export function digestAll(nutgraf, languages, texts) {
  const digests = {}
  for (const [name, text] of Object.entries(JSON.parse(texts))) {
    const of = { language: languages.detectLanguage(text)?.code ?? null }
    for (const [entry, { summarize }] of Object.entries({ nutgraf, 'nutgraf/languages': languages })) {
      for (const n of [3, { ratio: 0.1 }, { words: 60 }]) {
        of[`${entry} ${JSON.stringify(n)}`] = summarize(text, n, { explain: true })
      }
    }
    digests[name] = of
  }
  return JSON.stringify(digests)
}
