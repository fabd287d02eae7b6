/** Does a regular expression with the flag y match right at this place? Spares the slice and the match object of `exec`. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** Without the flag y an expression would be looked for in the whole rest of the text. */
export function stick(pattern: RegExp | undefined): RegExp | undefined {
  return pattern?.sticky === false ? new RegExp(pattern, `${pattern.flags}y`) : pattern
}

/** Is it in the line? Not by test(), which goes on where it was if the flag g is set. */
export function has(line: string, pattern: RegExp | undefined): boolean {
  return pattern !== undefined && line.normalize('NFC').search(pattern) >= 0
}
