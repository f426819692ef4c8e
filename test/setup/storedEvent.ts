import type { AgendaSource } from '../../src/core/compile/index.js'
import type { ModelKey } from '../../src/core/model/index.js'
import {
  toSourceEvent,
  toSourceFile,
  toSourceOrganisation,
  toSourcePerson,
  toSourcePlace,
  toSourceSession,
  toSourceTrack,
} from '../../src/store/compiled/toSource.js'
import { rich } from '../core/compile/sources.js'
import type { Where } from './declaredFields.js'
import { filled, type Filling } from './filled.js'

type Doc = Record<string, unknown>

/** Ids by collection: each entry refers to the others. */
const ids = { organisations: 'o', places: 'p', tracks: 't' } as Record<string, string>
const filling = (file: string): Filling => ({
  text: (words) => ({ en: `${words} in English` }),
  richText: (words) => ({ en: rich(`${words} in English`) }),
  plain: (words) => words,
  file,
  entry: (to) => ids[to],
})

/** A stored event in which every declared field is filled; with `changed`, one of them otherwise. */
export function storedEvent(changed?: Where): AgendaSource {
  const doc = (key: ModelKey, id: string, more: Doc = {}) => ({
    ...filled(key, filling('file')),
    ...(changed?.key === key ? { [changed.name]: other(changed) } : {}),
    id,
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  })
  const other = ({ key, name, field }: Where): unknown =>
    field.type === 'reference' || field.type === 'references'
      ? [['second', field.to]].map(([id]) => (field.type === 'references' ? [id] : id))[0]
      : filled(key, filling('second'), { [name]: ', otherwise' })[name]
  const time = { day: '2030-05-01', timing: 'clock', starts: '09:00', ends: '10:00' }
  const named = { name: { en: 'The second' } }
  const second = { id: 'second', updatedAt: '2026-01-01T00:00:00.000Z', ...named }
  const file = (id: string) =>
    toSourceFile({
      id,
      updatedAt: '2026-01-01T00:00:00.000Z',
      url: `/media/${id}.png`,
      filename: `${id}.png`,
    })
  return {
    event: toSourceEvent(
      doc('events', 'e', {
        slug: 'full',
        startDate: '2030-05-01',
        endDate: '2030-05-01',
        days: [],
        languages: ['en'],
        timeZone: 'UTC',
      }),
      ['en'],
    ),
    sessions: [
      toSourceSession(
        doc('sessions', 's', {
          kind: 'session',
          ...time,
          assignments: [{ id: 'a', role: 'speaker', person: 'h', state: 'confirmed' }],
        }),
      ),
    ],
    people: [toSourcePerson(doc('people', 'h'))],
    organisations: [toSourceOrganisation(doc('organisations', 'o')), toSourceOrganisation(second)],
    places: [toSourcePlace(doc('places', 'p')), toSourcePlace(second)],
    tracks: [toSourceTrack(doc('tracks', 't')), toSourceTrack(second)],
    files: [file('file'), file('second')],
  }
}
