import { EchoFinder } from './echoes.ts'
import { Heap } from './heap.ts'
import { sumOf, type Terms } from './terms.ts'
import { smallest } from './values.ts'

/** What can be taken: each sentence has a cost, and the costs of those taken never exceed the limit. */
export interface Budget {
  costs: ArrayLike<number>
  limit: number
}

/**
 * What a sentence is worth: `fixed`; `place` for where it stands, which counts less with each picked; and `share` times the
 * weights of its terms, which fall as they are picked.
 */
export interface Worth {
  fixed: ArrayLike<number>
  place: ArrayLike<number>
  share: ArrayLike<number>
  weights: Float64Array
  /** 1: it leans on the sentence before. */
  leans: ArrayLike<number>
  /** How many stories there are, each with an opening to tell. */
  stories: number
}

/** In `fresh`, in the place of the count of picks at which a value was worked out. */
const PICKED = -1
/** A term counts this much with each picked sentence that has it (SumBasic's idea, Nenkova and Vanderwende 2005). */
const DISCOUNT = 0.6
/**
 * Where a sentence stands counts this much less with each picked one beyond the second of each story: the openings are told
 * then. Of a report of 190 sentences 18 of the 21 picked stood in its first 25. +2.1 points on government reports (n = 18), +1.0 on
 * fiction, +0.13 in the mean of the 16 sets; from the first on −0.1.
 */
const TOLD = 0.85
const OPENERS = 2
/** In the place of a sentence that didn't fit, one worth less than this share of it is none: 40 words end with the story, not with "Ask me next week." */
const FILLING = 0.5
/**
 * What a sentence that leans on the one before is worth while that isn't picked: 1 English digest of 100 has a "He"
 * without his name, and the mean of eight sets rises by 0.02 points over a penalty that stays.
 */
const LEANING = 0.8
/** A sentence regains its worth with the one before it only among so many picks: each costs a look through all. */
const MOST_RAISED = 64
/** Stale values renewed before a pick, at most. Bounds the work where nearly all sentences share their terms; prose needs 2 to 8. */
const MOST_RENEWED = 32

/**
 * The sentences that together say most within the budget, in reading order: again and again the one that adds most
 * (ties to the earlier), and an echo of one already picked only when nothing else fits. Values only fall as sentences are
 * picked, so that few need to be worked out anew before each pick (lazy greedy, Minoux 1978); the one that rises, of a
 * sentence that leans on the one just picked, is raised at once.
 */
export function pick(terms: Terms, worth: Worth, budget: Budget): number[] {
  const weights = worth.weights.slice()
  const fresh = new Int32Array(worth.fixed.length)
  let early = 1
  const value = (s: number): number => {
    const said = (worth.share[s] as number) * sumOf(terms, weights, s)
    const whole = (worth.fixed[s] as number) + early * (worth.place[s] as number) + said
    return worth.leans[s] && fresh[s - 1] !== PICKED ? LEANING * whole : whole
  }
  const heap = new Heap(fresh.length, value)
  const echoes = new EchoFinder(terms)
  let count = 0
  const repeats: number[] = []
  let left = budget.limit
  let missed = 0
  let renewed = 0
  const fits = (s: number): boolean => (budget.costs[s] as number) <= left
  const take = (s: number): void => {
    fresh[s] = PICKED
    if (++count > OPENERS * worth.stories) early *= TOLD
    left -= budget.costs[s] as number
  }
  const cheapest = smallest(budget.costs)
  while (heap.size > 0 && left >= cheapest) {
    const s = heap.top
    if (fresh[s] !== count && renewed < MOST_RENEWED) {
      heap.lowerTop(value(s))
      fresh[s] = count
      renewed++
    } else if (count > 0 && heap.highest < FILLING * missed) return inOrder(fresh)
    else if (!fits(s)) {
      missed = Math.max(missed, heap.highest)
      heap.pop()
    } else if (echoes.has(s)) repeats.push(heap.pop())
    else {
      take(heap.pop())
      fade(weights, terms, s)
      echoes.add(s)
      renewed = 0
      if (worth.leans[s + 1] && count <= MOST_RAISED) heap.raise(s + 1, value(s + 1))
    }
  }
  for (const s of repeats) if (fits(s)) take(s)
  return inOrder(fresh)
}

/** What a picked sentence has said counts less in the next. */
function fade(weights: Float64Array, { ids, offsets }: Terms, s: number): void {
  for (let i = offsets[s] as number; i < (offsets[s + 1] as number); i++) {
    const term = ids[i] as number
    weights[term] = (weights[term] as number) * DISCOUNT
  }
}

/** Which are picked, without the work space of a sort. */
function inOrder(fresh: Int32Array): number[] {
  const picked: number[] = []
  for (let s = 0; s < fresh.length; s++) if (fresh[s] === PICKED) picked.push(s)
  return picked
}
