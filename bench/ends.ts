/** Where sentences end, in a measure that splitters which move white space share. */

/** Ends counted in characters that are not white space, without the last one. */
export function inked(text: string, ends: readonly number[]): Set<number> {
  const counts = new Set<number>()
  let count = 0
  let at = 0
  for (const end of ends) {
    count += text.slice(at, end).replace(/\s/g, '').length
    at = end
    counts.add(count)
  }
  counts.delete(text.replace(/\s/g, '').length)
  return counts
}
