import { type Block, isSpace } from './blocks.ts'

/** "1.", "1)", "1.)", "a.", with or without a bullet before it. */
const MARKER: RegExp = /^(?:[•⁃‣*-] ?)?(\d{1,3}|[a-z])([.)]{1,2})\s/
const OUTSIDE: RegExp = /(?:^|\s)(\d{1,3}|[a-z])([.)]{1,2})\s{0,4}$/

/**
 * Where the items of a list start that was written into one line: "1. The first item 2. The second item". Only a
 * block that starts with a number or letter has any, and only while the count goes on in the same style.
 */
export function findItems(text: string, block: Block): number[] {
  if (!block.item && !mayBeMarker(text, block.start)) return []
  const head = text.slice(block.start, Math.min(block.end, block.start + 10))
  const marker =
    MARKER.exec(head) ?? (block.item ? OUTSIDE.exec(text.slice(Math.max(0, block.start - 10), block.start)) : null)
  if (!marker) return []
  const starts: number[] = []
  let label = marker[1] as string
  const style = marker[2] as string
  for (let at = block.start; ; ) {
    label = following(label)
    at = text.indexOf(`${label}${style}`, at + 1)
    if (label === '' || at < 0 || at >= block.end) return starts
    const after = at + label.length + style.length
    if (after < block.end && isSpace(text.charCodeAt(after)) && startsApart(text, at))
      starts.push(bulletBefore(text, at))
  }
}

/** Spares most blocks the regex: a digit, a bullet, or one letter with a mark. */
function mayBeMarker(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  const next = text.charCodeAt(start + 1)
  return code < 0x3a || code > 0x7f || next === 0x2e || next === 0x29
}

function following(label: string): string {
  if (/\d/.test(label)) return String(Number(label) + 1)
  return label === 'z' ? '' : String.fromCharCode(label.charCodeAt(0) + 1)
}

function startsApart(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '⁃'
}

function bulletBefore(text: string, at: number): number {
  const bullet = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1
  return /[•⁃‣]/.test(text.charAt(bullet)) ? bullet : at
}
