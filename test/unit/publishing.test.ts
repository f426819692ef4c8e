import { describe, expect, it } from 'vitest'
import { passesFilter } from '../../src/admin/builder/filterLines.js'
import type { Entry } from '../../src/admin/publish/publicationTypes.js'
import { faultsOf } from '../../src/admin/publish/faultsOf.js'
import {
  headingOf,
  hintFor,
  type Part,
  questionOf,
  wholeAgenda,
} from '../../src/admin/publish/publicationPart.js'
import type { AgendaSession } from '../../src/core/types.js'

const line = (id: number, more: Partial<Entry['lines'][number]> = {}): Entry['lines'][number] => ({
  id,
  title: `Line ${id}`,
  state: 'changed',
  leftOut: false,
  ...more,
})
const check = (
  level: 'advice' | 'conflict',
  session?: number,
  path = 'starts',
): Entry['checks'][number] => ({
  key: `${level} ${session}`,
  level,
  text: `${level} of ${session}`,
  path,
  ...(session ? { session: { id: session, title: '' } } : {}),
})

const entry = (more: Partial<Entry> = {}): Entry => ({
  number: 2,
  decided: false,
  published: true,
  event: false,
  eventLeftOut: false,
  eventWithdrawn: false,
  readiness: [],
  revisions: {},
  lines: [line(1)],
  team: [],
  checks: [],
  missing: [],
  changesByLanguage: [],
  pages: [],
  ...more,
})
const one: Part = { type: 'line', id: 1 }

describe('why something cannot be published now', () => {
  it.each<[string, Partial<Entry>, Part, boolean, string | undefined]>([
    ['nothing is in the way', {}, wholeAgenda, true, undefined],
    ['advice was not read', { checks: [check('advice')] }, wholeAgenda, false, 'advice'],
    ['advice was read', { checks: [check('advice')] }, wholeAgenda, true, undefined],
    [
      'a conflict goes before advice',
      { checks: [check('advice'), check('conflict', 1)] },
      wholeAgenda,
      false,
      'conflicts',
    ],
    [
      'something is missing, which goes before all',
      { missing: ['No dates'], checks: [check('conflict', 1)] },
      wholeAgenda,
      false,
      'missing',
    ],
    ['readers see all of it', { lines: [] }, wholeAgenda, true, 'nothing'],
    [
      'nothing waits, but there is no release yet',
      { lines: [], number: 1 },
      wholeAgenda,
      true,
      undefined,
    ],
    [
      'a language is let out, and nothing else',
      { lines: [], decided: true },
      wholeAgenda,
      true,
      undefined,
    ],
    [
      'all lines are left out',
      { lines: [line(1, { leftOut: true })] },
      wholeAgenda,
      true,
      'nothingChosen',
    ],
    [
      'all lines are left out, the event is not',
      { event: true, lines: [line(1, { leftOut: true })] },
      wholeAgenda,
      true,
      undefined,
    ],
    [
      'the event and all lines are left out',
      { event: true, eventLeftOut: true, lines: [line(1, { leftOut: true })] },
      wholeAgenda,
      true,
      'nothingChosen',
    ],
    ['one line, which readers see as it is', { lines: [line(2)] }, one, true, 'nothing'],
    [
      'lines of which readers see one as it is',
      { lines: [line(2)] },
      { type: 'lines', ids: [1, '2'] },
      true,
      undefined,
    ],
    [
      'lines that readers see as they are',
      { lines: [line(3)] },
      { type: 'lines', ids: [1, 2] },
      true,
      'nothing',
    ],
    [
      'one line, which stays with the team',
      { lines: [], team: [{ id: 1, title: '' }] },
      one,
      true,
      'team',
    ],
    [
      'one line, which readers see and which is for the team from now on',
      { lines: [line(1, { state: 'withdrawn' })], team: [{ id: 1, title: '' }] },
      one,
      true,
      undefined,
    ],
    [
      'what is taken back asks for nothing',
      { lines: [], checks: [check('conflict', 1)], missing: ['No dates'] },
      { type: 'withdraw', id: 1 },
      false,
      undefined,
    ],
  ])('%s', (_, more, part, read, hint) => {
    expect(hintFor(entry(more), part, read)).toBe(hint)
  })
})

it('asks for one line or some alone, and for what is taken back', () => {
  expect(
    (
      [
        wholeAgenda,
        one,
        { type: 'lines', ids: [1, 2] },
        { type: 'withdraw', id: 'event' },
      ] satisfies Part[]
    ).map((part) => [headingOf(part), questionOf(part)]),
  ).toEqual([
    ['all', {}],
    ['line', { only: [1] }],
    ['lines', { only: [1, 2] }],
    ['withdrawEvent', { withdraw: ['event'] }],
  ])
})

it('marks the fields of the document itself, not those of other lines', () => {
  const seen = entry({
    checks: [
      check('conflict', 1),
      check('conflict', 2),
      check('advice', 1),
      check('conflict', 1, ''),
    ],
  })
  const refusal = { message: 'no', at: '1', fields: [{ path: 'title', message: 'needed' }] }
  expect(faultsOf(one, seen, refusal)).toEqual([
    { path: 'starts', message: 'conflict of 1' },
    { path: 'title', message: 'needed' },
  ])
  expect(faultsOf(one, seen, { ...refusal, at: '2' })).toEqual([
    { path: 'starts', message: 'conflict of 1' },
  ])
  expect(faultsOf(wholeAgenda, entry({ checks: [check('conflict')] }), undefined)).toEqual([
    { path: 'starts', message: 'conflict of undefined' },
  ])
})

it('shows what readers see, or what is for the team, or both', () => {
  const sessions = [
    { assignments: [] },
    { assignments: [], teamOnly: true },
  ] as unknown as AgendaSession[]
  expect(
    [undefined, 'readers', 'team'].map((audience) =>
      sessions.map((session) => passesFilter({ audience } as never, session)),
    ),
  ).toEqual([
    [true, true],
    [true, false],
    [false, true],
  ])
})
