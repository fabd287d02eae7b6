/** Does a regular expression with the flag y match right at this place? Spares the slice and the match object of `exec`. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
