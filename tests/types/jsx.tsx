// Must compile below the README's declaration for JSX, but for what is marked: see ../types.test.ts.
import type { JSX } from 'react'

export const every: JSX.Element = (
  <nut-graf
    for="story"
    sentences={5}
    open
    lang="de"
    className="digest"
    text-show="Kurzfassung"
    text-saves-seconds="{seconds} s"
    ref={(element) => void element?.digest?.text}
    onToggle={(event) => event.currentTarget.open}
    onjump={(event) => event.detail.index}
  />
)
export const none: JSX.Element = <nut-graf />
// @ts-expect-error a number of sentences, no list
export const list: JSX.Element = <nut-graf sentences={[1]} />
// @ts-expect-error a text is a string
export const number: JSX.Element = <nut-graf text-show={5} />
// @ts-expect-error open or not
export const word: JSX.Element = <nut-graf open="yes" />
