import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Heap } from '../src/heap.ts'

const heapOf = (values: readonly number[]): Heap => new Heap(values.length, (i) => values[i] as number)

const drain = (heap: Heap): number[] => {
  const out: number[] = []
  while (heap.size > 0) out.push(heap.pop())
  return out
}

it('gives numbers by falling value, ties to the lower number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
      const wanted = values.map((_, i) => i).sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
      expect(drain(heapOf(values))).toEqual(wanted)
    }),
  )
})

it('an item that is raised finds its new place, one that is gone stays away', () => {
  const heap = heapOf([1, 9, 5, 5, 3])
  heap.raise(0, 6)
  heap.raise(4, 3)
  expect(heap.pop()).toBe(1)
  heap.raise(1, 99)
  heap.raise(3, 5.5)
  expect(drain(heap)).toEqual([0, 3, 2, 4])
})

it('a top that is lowered finds its new place', () => {
  const heap = heapOf([1, 9, 5, 5])
  expect(heap.top).toBe(1)
  heap.lowerTop(5)
  expect(heap.top).toBe(1)
  heap.lowerTop(2)
  expect(drain(heap)).toEqual([2, 3, 1, 0])
})
