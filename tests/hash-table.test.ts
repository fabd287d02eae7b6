import { describe, expect, it } from 'vitest'
import { HashTable } from '../src/hash-table.ts'

describe('a table of hashes', () => {
  it('has 0 for what it has not', () => {
    expect(new HashTable().find(0, 0)).toBe(0)
    expect(new HashTable().find(7, 9)).toBe(0)
    expect(new HashTable().peek(0, 0)).toBe(0)
  })

  it('tells keys with one hash alike apart by the other', () => {
    const table = new HashTable()
    table.add(1, 2, 10)
    table.add(1, 3, 20)
    table.add(4, 2, 30)
    expect([table.find(1, 2), table.find(1, 3), table.find(4, 2), table.find(4, 3)]).toEqual([10, 20, 30, 0])
    expect([table.peek(1, 2), table.size]).toEqual([10, 3])
  })

  it('keeps all as it grows', () => {
    const table = new HashTable()
    const keys = Array.from({ length: 20_000 }, (_, i) => [Math.imul(i, 0x9e3779b1), i] as const)
    for (const [hash, check] of keys) table.add(hash, check, check + 1)
    for (const [hash, check] of keys) expect(table.find(hash, check)).toBe(check + 1)
  })

  it('finds keys that were made to meet in one slot, before and after it has grown', () => {
    const table = new HashTable()
    for (let i = 0; i < 9000; i++) table.add(5, i, i + 1)
    for (let i = 0; i < 9000; i++) expect(table.find(5, i)).toBe(i + 1)
    expect(table.find(5, 9000)).toBe(0)
  })

  it('numbers strings in the order in which they come', () => {
    const table = new HashTable()
    expect(['b', 'a', 'b', '', 'a', 'ab', 'ba'].map((key) => table.numberOf(key))).toEqual([1, 2, 1, 3, 2, 4, 5])
  })
})
