/** "1.", "1)", "1.)", "a.", with or without a bullet before it. */
const MARKER: RegExp = /(?<!\S)(?:[•⁃‣] ?)?(\d{1,3}|[a-z])([.)]{1,2})(?=\s)/g
/** Spare most blocks the search for markers: with it, a line of one letter costs three times as much. */
const OPENING: RegExp = /^[•⁃‣ ]{0,2}\w{1,3}[.)]{1,2}\s/
const LABEL: RegExp = /\w[.)]{1,2}\s/

/**
 * Where the items of a list start that was written into one line: "1. The first item 2. The second item". Only a
 * block that starts with a number or letter has any, and only while the count goes on in the same style. What a list
 * item is marked with stands outside of it: `marker` is the text just before.
 */
export function findItems(paragraph: string, marker: string): number[] {
  const starts: number[] = []
  if (!(marker ? LABEL.test(marker + paragraph.slice(0, 10)) : OPENING.test(paragraph))) return starts
  let next = ''
  for (const match of (marker + paragraph).matchAll(MARKER)) {
    const { index, 1: label, 2: style } = match as typeof match & [string, string, string]
    if (next && next !== label + style) continue
    if (next) starts.push(index - marker.length)
    else if (index > marker.length + 2) break
    next = (Number(label) + 1 || String.fromCharCode(label.charCodeAt(0) + 1)) + style
  }
  return starts
}
