import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aside,
  differingKeys,
  fieldsBefore,
  textsBetween,
  untoldChanges,
  valuesOf,
  withChanges,
  withFields,
} from '../../../src/core/builder/fields.js'

const line = { title: 'Opening', place: 7, starts: '09:00' }

describe('changes of fields', () => {
  it.each<[string, object, object]>([
    ['give new values', { title: 'Ouverture' }, { ...line, title: 'Ouverture' }],
    ['add a field', { track: 3 }, { ...line, track: 3 }],
    ['take one away with null', { place: null }, { title: 'Opening', starts: '09:00' }],
    [
      'say nothing with undefined',
      { place: undefined, title: 'Words' },
      { ...line, title: 'Words' },
    ],
    ['keep a false value', { teamOnly: false, title: 'x' }, { ...line, title: 'x' }],
    ['do several at once', { title: null, starts: '10:00' }, { place: 7, starts: '10:00' }],
  ])('%s', (_, changes, after) => expect(withChanges(line, changes)).toEqual(after))

  it('give the value itself where nothing changes', () => {
    const same: object[] = [{}, { title: 'Opening' }, { track: null }, { place: undefined }]
    for (const changes of same) expect(withChanges(line, changes)).toBe(line)
    expect(line).toEqual({ title: 'Opening', place: 7, starts: '09:00' })
  })

  const anyLine = fc.record(
    {
      title: fc.constantFrom('Opening', 'Ouverture'),
      place: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom('panel', 'break'),
    },
    { requiredKeys: [] },
  )
  it('lead from one version to another, and back', () =>
    fc.assert(
      fc.property(anyLine, anyLine, (before, after) => {
        const keys = differingKeys(before, after)
        expect(withChanges(before, valuesOf(after, keys))).toEqual(after)
        expect(withChanges(after, valuesOf(before, keys))).toEqual(before)
        expect(differingKeys(after, before).toSorted()).toEqual(keys.toSorted())
        if (keys.length) expect(before).not.toEqual(after)
      }),
    ))
})

describe('what fields hold', () => {
  it('is null where they are empty', () =>
    expect(
      valuesOf<Record<string, unknown>>({ ...line, ends: undefined }, ['title', 'ends', 'track']),
    ).toEqual({
      title: 'Opening',
      ends: null,
      track: null,
    }))
  it('differs in values, however nothing is written', () => {
    expect(differingKeys({ a: 1, b: null, c: '' }, { a: 1, b: undefined, d: [] })).toEqual([])
    expect(differingKeys({ a: 1, b: 2 }, { b: 3, c: 4 })).toEqual(['a', 'b', 'c'])
    expect(differingKeys({ roles: [{ a: 1 }] }, { roles: [{ a: 2 }] })).toEqual(['roles'])
  })
  it('is not compared where it says nothing of the line itself', () => {
    expect([...aside].toSorted()).toEqual(['brought', 'copiedFrom', 'id', 'texts'])
    const differ = Object.fromEntries([...aside].map((key) => [key, 'other']))
    expect(differingKeys(line, { ...line, ...differ })).toEqual([])
  })
})

describe('the longer texts of a line', () => {
  type Texts = { objective?: string | null; methodology?: string | null }
  type Line = { id?: number; title?: string; texts?: Texts }
  const known: Line = { id: 1, texts: { objective: 'Partager', methodology: 'Tables rondes' } }

  it('change each by itself', () => {
    expect(withFields(known, { texts: { objective: 'Compartir' } })).toEqual({
      id: 1,
      texts: { objective: 'Compartir', methodology: 'Tables rondes' },
    })
    expect(withFields(known, { texts: null })).toEqual({ id: 1 })
    expect(withFields<Line>({}, { texts: { objective: 'x' } })).toEqual({
      texts: { objective: 'x' },
    })
    expect(withFields(known, { texts: {} })).toBe(known)
  })
  it('come back as far as they were known', () => {
    expect(fieldsBefore(known, { texts: { objective: 'x', description: {} } } as object)).toEqual({
      texts: { objective: 'Partager' },
    })
    expect(fieldsBefore<Line>({ title: 'A' }, { texts: { objective: 'x' }, title: 'B' })).toEqual({
      title: 'A',
      texts: null,
    })
    expect(fieldsBefore<Line>({ ...known, title: 'A' }, { title: 'B' })).toEqual({ title: 'A' })
  })
  it('differ in their wording; of what was not known, any is another', () => {
    expect(textsBetween({ a: 'x', b: 'y' }, { a: 'x', b: 'z' })).toEqual({ b: 'z' })
    expect(textsBetween({ a: 'x' }, { a: 'x', b: null })).toEqual({ b: null })
    expect(textsBetween({ a: 'x', b: null }, { a: 'x', b: '' })).toBeUndefined()
    expect(textsBetween(null, { a: 'x' })).toEqual({ a: 'x' })
    expect(textsBetween(undefined, {})).toBeUndefined()
    expect(textsBetween({ a: 'x' }, { a: undefined })).toBeUndefined()
  })
  it('and what a document brought are changes that no comparison of fields shows', () => {
    expect(untoldChanges(known, { ...known, texts: { objective: 'Compartir' } })).toEqual({
      texts: { objective: 'Compartir' },
    })
    const noTexts: Line = { id: 1 }
    expect(untoldChanges(known, known)).toEqual({})
    expect(untoldChanges(known, noTexts)).toEqual({})
    const brought = [{ id: 'a', document: {}, sessions: {}, parties: {} }]
    expect(untoldChanges({}, { brought })).toEqual({ brought })
    expect(untoldChanges({ brought }, { brought: [...brought] })).toEqual({})
  })
  it('are brought back by what they were before, whatever is changed', () => {
    const text = fc.option(fc.constantFrom('x', 'y'), { nil: null })
    const texts = fc.record({ objective: text, methodology: text })
    fc.assert(
      fc.property(
        texts,
        fc.record({ objective: text, methodology: text }, { requiredKeys: [] }),
        (were, become) => {
          const before: Line = { title: 'A', texts: were }
          const changes = { texts: become }
          const back = withFields(withFields(before, changes), fieldsBefore(before, changes))
          expect(back).toEqual(before)
        },
      ),
    )
  })
})
