import { describe, expect, it } from 'vitest'
import { attributeOf, ENGLISH, fill, layer, NAMES } from '../src/element/texts.ts'

describe('texts of <nut-graf>, one layer over the other', () => {
  it.each<[string, Parameters<typeof layer>[0], Partial<typeof ENGLISH>]>([
    ['none: English', [], ENGLISH],
    ['English fills what is missing', [{ show: 'Kurzfassung' }], { show: 'Kurzfassung', hide: ENGLISH.hide }],
    ['the last is on top', [{ show: 'A', back: 'B' }, undefined, { show: 'C' }], { show: 'C', back: 'B' }],
    ['one sentence is worded as others where that is all there is', [{ kept: '{all}' }], { keptOne: '{all}' }],
    ['one sentence has its own wording where it is given', [{ kept: '{all}', keptOne: '1' }], { keptOne: '1' }],
    ['and keeps it under a layer of other texts', [{ kept: '{all}', keptOne: '1' }, { show: 'A' }], { keptOne: '1' }],
  ])('%s', (_, layers, texts) => {
    expect(layer(layers)).toMatchObject(texts)
    expect(Object.keys(layer(layers))).toEqual(NAMES)
  })

  it.each([
    ['show', 'text-show'],
    ['keptOne', 'text-kept-one'],
    ['savesSeconds', 'text-saves-seconds'],
  ])('`%s` is the attribute `%s`', (name, attribute) => {
    expect(attributeOf(name)).toBe(attribute)
  })

  it('a slot without a value stays as it is written', () => {
    expect(fill('{kept} of {all}, {toString}', { kept: 1 })).toBe('1 of {all}, {toString}')
  })
})
