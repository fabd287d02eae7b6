import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/article.ts'
import { english } from '../src/languages/english.ts'
import { summarize } from '../src/summarize.ts'
import { viewText } from '../src/view.ts'

describe('a title', () => {
  it('that the caller knows is the one, and that of the page is none of the sentences', () => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    const { title, sentences } = readArticle(viewText(text), english, undefined, 'Ferry runs')
    expect(title).toBe('Ferry runs')
    expect(sentences).toHaveLength(1)
  })

  it.each(['', ' '])('%j is none: that of the page stays', (given) => {
    const text = 'Bridge closed\n\nThe bridge was closed on Monday after a barge had struck it.'
    expect(readArticle(viewText(text), english, undefined, given).title).toBe('Bridge closed')
  })

  it('keeps a mark-up that is only of a part', () => {
    const text = '**Ferries** are **back**\n\nThe ferries came back on Monday after a year in the yard of the town.'
    expect(readArticle(viewText(text), english).title).toBe('**Ferries** are **back**')
  })

  it.each(['title: Bridge closed', 'title: "Bridge closed"', '**Bridge closed**', '= Bridge closed'])(
    'comes without its mark-up: %s',
    (line) => {
      const text = `${line}\n\nThe bridge was closed on Monday after a barge had struck it.`
      expect(readArticle(viewText(text), english).title).toBe('Bridge closed')
    },
  )
})

describe('of a paper as a converter of PDF gives it', () => {
  const PAPER = `On the fares of river ferries: a study of nine
crossings in two winters
Ines Calloway
Institute of River Studies, Marrow Bridge

Jonah Whitlock
Harbour Office, Marrow Bridge

Contents
1 Introduction . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 1
2 Fares and crossings . . . . . . . . . . . . . . . . . . . . . . . . . 2

Abstract
We study the fares of nine river ferries in two winters and find that crossings fall by a third where a fare
is doubled. They hardly change where it is halved.

1

Introduction

Ferries of small towns are seldom studied, and what is known of their fares comes from large harbours with many
crossings a day. The towns of this river kept lists of all crossings for two winters, which the offices of
Marrow Bridge gave us whole.
The lists were read by two of us, and where the readings differed the offices were asked. Of the nine ferries
three belong to towns, and six to those who steer them. Nobody had counted

1

\fOn the fares of river ferries

2

the crossings on foot before the first winter of our study.
fares <- read.csv("fares.csv", header = TRUE)
fit <- lm(crossings ~ fare + winter, data = fares)

2

Fares and crossings

A doubled fare costs a third of the crossings in the first winter and a quarter in the second, when the road
was closed for weeks. We show in this study that a town which halves the fare of its ferries wins few crossings.
\f`
  const digest = (n: number): string[] => summarize(PAPER, n).sentences.map(({ text }) => text)

  it('the headline has both its lines', () => {
    expect(summarize(PAPER, 1).title).toBe('On the fares of river ferries: a study of nine\ncrossings in two winters')
  })

  it('no sentence is half a one, code or a row of its contents, while others remain', () => {
    expect(digest(6).filter((sentence) => !/^[A-Z][^<]*\.$/s.test(sentence))).toEqual([])
  })

  it('no row of its contents and no address is a sentence', () => {
    expect(digest(99).join()).not.toMatch(/\. \. \.|Institute|Harbour Office/)
  })
})
