/** Scrolls the page, or what scrolls within it, until the range is in the middle. What is hidden has no place to go to. */
export function reveal(range: Range): void {
  if (range.getClientRects().length === 0) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const parent = range.startContainer.parentElement
  const scroller = parent && scrollerOf(parent)
  const { top, height } = range.getBoundingClientRect()
  if (scroller) {
    const frame = scroller.getBoundingClientRect()
    scroller.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    scroller.scrollBy({ top: top - frame.top - offset(scroller.clientHeight, height), behavior })
  } else scrollBy({ top: top - offset(innerHeight, height), behavior })
}

/** Where the top of the range comes to stand: centred, and in the upper third when it is long. */
function offset(room: number, height: number): number {
  return Math.max((room - height) / 2, room / 6)
}

function scrollerOf(element: Element): Element | null {
  for (
    let at: Element | null = element;
    at && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  ) {
    const { overflowY } = getComputedStyle(at)
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at
  }
  return null
}

/** Words at each end of a sentence that are enough to find it. */
const FRAGMENT_WORDS = 5

/** An address of the page at this sentence: what "copy link" gives, and what works in a new tab. */
export function fragmentLink(text: string): string {
  const words = text.trim().split(/\s+/)
  const ends =
    words.length > FRAGMENT_WORDS * 2 ? [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)] : [words]
  const encode = (part: string[]): string =>
    encodeURIComponent(part.join(' ').replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D')
  const [address = '', hash = ''] = location.href.split('#')
  return `${address}#${hash.split(':~:')[0]}:~:text=${ends.map(encode).join(',')}`
}
