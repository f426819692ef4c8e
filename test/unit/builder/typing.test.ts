import { describe, expect, it } from 'vitest'
import { timeEdits, typedTime } from '../../../src/admin/builder/lineEdits.js'
import { isKnown, partyName, withParty } from '../../../src/admin/builder/party.js'
import { applyEdits } from '../../../src/core/builder/index.js'
import type { Assignment } from '../../../src/core/types.js'
import { agendaOf } from '../../core/notation.js'

describe('a time that is typed into a line', () => {
  const after = (line: string, typed: string) => {
    const agenda = agendaOf(line)
    const edits = timeEdits(agenda, agenda.sessions[0]!, typed)
    if (!edits) return 'no time'
    const { timing, starts, ends, endsNextDay } = applyEdits(agenda, edits).sessions[0]!
    return [timing, starts, ends, endsNextDay ? 'next day' : undefined].filter(Boolean).join(' ')
  }
  it.each([
    ['09:00-10:00 Panel', '9h30', 'clock 09:30 10:30'],
    ['09:00-10:00 Panel', '930-1045', 'clock 09:30 10:45'],
    ['09:00 Panel', '14.30', 'clock 14:30'],
    ['tba Panel', '9:30', 'clock 09:30'],
    ['09:00-10:00 Panel', '22:00-1:00', 'clock 22:00 01:00 next day'],
    ['22:00-01:00+ Meal', '9:00-10:00', 'clock 09:00 10:00'],
    ['09:00-10:00 Panel', 'Afternoon', 'afternoon'],
    ['09:00-10:00 Panel', 'matin', 'morning'],
    ['09:00-10:00 Panel', 'tbc', 'toBeAnnounced'],
    ['09:00-10:00 Panel', '  ', 'toBeAnnounced'],
    ['09:00-10:00 Panel', 'soonish', 'no time'],
    ['09:00-10:00 Panel', '25:00', 'no time'],
  ])('%s, typed %s: %s', (line, typed, time) => expect(after(line, typed)).toBe(time))

  it.each([['09:00-10:00 Panel', '09:00–10:00'], ['09:00 Panel', '09:00'], ['morning Panel', '']])('of %s stands there as %j', (line, typed) => {
    expect(typedTime(agendaOf(line).sessions[0]!)).toBe(typed)
  })
})

describe('who is typed into a row', () => {
  const parties = { people: [{ id: 1, name: 'Alia Fakhry' }, { id: 2, name: 'José Ruiz' }], organisations: [{ id: 1, name: 'UCLG' }] }
  const row = (more: Partial<Assignment> = {}): Assignment => ({ id: 'a', role: 'speaker', state: 'invited', ...more })

  it.each<[string, Partial<Assignment>]>([
    ['alia fakhry ', { person: 1 }], ['Jose Ruiz', { person: 2 }], ['uclg', { organisation: 1 }], [' Representative of the City of Sfax', { label: 'Representative of the City of Sfax' }],
  ])('%j is found or kept as a label', (typed, found) => {
    expect(withParty(row(), typed, parties)).toEqual(row(found))
    expect(isKnown(typed, parties)).toBe(!found.label)
  })

  it('takes the place of who was there, of whatever sort', () => {
    expect(withParty(row({ person: 1 }), 'UCLG', parties)).toEqual(row({ organisation: 1 }))
    expect(withParty(row({ label: 'Mayor' }), 'Alia Fakhry', parties)).toEqual(row({ person: 1 }))
  })

  it('changes nothing when the name is left as it is, a label beside an organisation included', () => {
    const both = row({ organisation: 1, label: 'Representative' })
    expect(partyName(both, parties)).toBe('Representative')
    expect(withParty(both, 'Representative', parties)).toBe(both)
  })
})
