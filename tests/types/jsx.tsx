// Must compile below the README's declaration for JSX, but for what is marked: see ../types.test.ts.
export const every: React.JSX.Element = (
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
export const none: React.JSX.Element = <nut-graf />
// @ts-expect-error a number of sentences, no list
export const list: React.JSX.Element = <nut-graf sentences={[1]} />
// @ts-expect-error a text is a string
export const number: React.JSX.Element = <nut-graf text-show={5} />
// @ts-expect-error open or not
export const word: React.JSX.Element = <nut-graf open="yes" />
