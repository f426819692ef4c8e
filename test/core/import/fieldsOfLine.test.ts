import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/builder/edits.js'
import {
  allChanges,
  changeOf,
  fieldsOfLine,
  isTextField,
  valueIn,
} from '../../../src/core/import/fieldsOfLine.js'
import type { AgendaSession } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'

const agenda = { ...agendaOf('09:00-10:00 One'), places: { 7: 'Hall' } }
const names = {
  agenda,
  known: { people: [], organisations: [], places: [], tracks: [{ id: 9, name: 'Water' }] },
}
const line = (more: Partial<AgendaSession> = {}): AgendaSession => ({
  ...agenda.sessions[0]!,
  ...more,
})
const said = (field: (typeof fieldsOfLine)[number], more: Partial<AgendaSession>) =>
  valueIn(field, line(more), names)

describe('what a line says in a field', () => {
  it.each<[(typeof fieldsOfLine)[number], Partial<AgendaSession>, string | undefined]>([
    ['day', {}, '2019-06-25'],
    ['day', { day: undefined }, undefined],
    ['time', {}, '09:00–10:00'],
    ['time', { ends: undefined }, '09:00'],
    ['time', { starts: '22:00', ends: '01:00', endsNextDay: true }, '22:00–01:00+1'],
    ['time', { timing: 'afternoon' }, 'afternoon'],
    ['time', { starts: undefined, ends: undefined }, undefined],
    ['title', { title: ' One ' }, 'One'],
    ['title', { title: ' ' }, undefined],
    ['kind', {}, 'session'],
    ['status', { status: 'cancelled' }, 'cancelled'],
    ['place', {}, undefined],
    ['place', { place: 7 }, 'Hall'],
    ['place', { place: 8 }, '#8'],
    ['place', { place: 'new-places:Roof' }, 'Roof'],
    ['track', { track: 9 }, 'Water'],
    ['track', { track: 8 }, '#8'],
    ['note', {}, undefined],
    ['note', { texts: { statusNote: 'tbc' } }, 'tbc'],
    ['objective', { texts: { objective: 'To agree' } }, 'To agree'],
    ['methodology', { texts: { methodology: '' } }, undefined],
    ['questions', { texts: { guidingQuestions: [' Who? ', 'What?'] } }, 'Who?\nWhat?'],
    ['questions', { texts: { guidingQuestions: [] } }, undefined],
  ])('%s of %o', (field, more, value) => expect(said(field, more)).toBe(value))

  it('knows which of them are longer texts', () =>
    expect(fieldsOfLine.filter(isTextField)).toEqual([
      ...['note', 'objective', 'methodology', 'questions', 'description'],
    ]))
})

describe('what gives a field of a line to another', () => {
  const from = line({
    ...{ day: '2019-06-26', starts: '22:00', ends: '01:00', endsNextDay: true, title: 'Two' },
    ...{ kind: 'panel', status: 'tentative', place: 7, track: 9 },
    texts: {
      statusNote: 'tbc',
      objective: 'To agree',
      methodology: 'Cards',
      guidingQuestions: ['Who?'],
    },
  })

  it.each(fieldsOfLine)('makes it say the same: %s, and nothing else otherwise', (field) => {
    const to = line()
    const { sessions } = applyEdits(agenda, [{ type: 'set', id: 1, fields: changeOf(field, from) }])
    const after = sessions[0]!
    expect(valueIn(field, after, names)).toBe(valueIn(field, from, names))
    for (const other of fieldsOfLine)
      if (other !== field && !(isTextField(other) && isTextField(field)))
        expect(valueIn(other, after, names)).toBe(valueIn(other, to, names))
  })

  it('takes away what the other does not say', () => {
    expect(changeOf('place', line())).toEqual({ place: null })
    expect(changeOf('time', line({ ends: undefined, endsNextDay: undefined }))).toEqual({
      ...{ timing: 'clock', starts: '09:00', ends: null, endsNextDay: null },
      ...{ startsNextDay: null, endDay: null },
    })
    expect(changeOf('questions', line())).toEqual({ texts: { guidingQuestions: null } })
  })

  it('adds up, longer texts too', () =>
    expect(
      allChanges([
        changeOf('title', from),
        changeOf('note', from),
        changeOf('objective', from),
        changeOf('place', line()),
        changeOf('title', line()),
      ]),
    ).toEqual({ title: 'One', place: null, texts: { statusNote: 'tbc', objective: 'To agree' } }))
  it('is nothing of nothing', () => expect(allChanges([])).toEqual({}))
})
