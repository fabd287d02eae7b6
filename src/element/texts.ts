/** What the element says. `{…}` is filled in. */
export interface Texts {
  /** Above the call, in small letters. */
  question: string
  /** On the button while the digest is hidden. */
  show: string
  /** On the button while the digest is there. */
  hide: string
  /** Name of the region that holds the digest, for those who hear the page. */
  region: string
  /** `{kept}` and `{all}` are numbers of sentences. */
  kept: string
  /** `kept` of an article of one sentence. Where only `kept` is worded anew, that serves here too. */
  keptOne: string
  /** `{minutes}` of reading time; below one minute it is `savesSeconds`. */
  saves: string
  savesSeconds: string
  /** Said when a sentence is chosen; `{number}` is its place in the digest. */
  shown: string
  /** On the button that leads back from the article. */
  back: string
  /** In place of a digest, of an article without a sentence. */
  empty: string
}

export const ENGLISH: Texts = {
  question: 'No time to read?',
  show: 'Get a summary',
  hide: 'Hide the summary',
  region: 'Summary of the article',
  kept: '{kept} of {all} sentences',
  keptOne: '1 of 1 sentence',
  saves: 'Saves {minutes} min',
  savesSeconds: 'Saves {seconds} sec',
  shown: 'Sentence {number} of {kept} is now marked in the article.',
  back: 'Back to the summary',
  empty: 'There is nothing here to summarize.',
}

export const NAMES: readonly (keyof Texts)[] = Object.keys(ENGLISH) as readonly (keyof Texts)[]

/** `savesSeconds` → `text-saves-seconds`. */
export function attributeOf(name: string): string {
  return `text-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** English with each of the layers over it, the last on top. */
export function layer(layers: readonly (Partial<Texts> | undefined)[]): Texts {
  const texts = { ...ENGLISH }
  for (const over of layers) Object.assign(texts, over?.kept && { keptOne: over.kept }, over)
  return texts
}

/** The texts that an element's attributes give. */
export function textsIn(element: Element): Partial<Texts> {
  const given = NAMES.map((name) => [name, element.getAttribute(attributeOf(name))])
  return Object.fromEntries(given.filter(([, text]) => text !== null))
}

export function fill(text: string, values: Record<string, number>): string {
  return text.replace(/\{(\w{1,20})\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : slot,
  )
}
