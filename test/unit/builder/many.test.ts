import { describe, expect, it } from 'vitest'
import type { Telling } from '../../../src/admin/builder/many/cellText.js'
import { copyCell, copyLines } from '../../../src/admin/builder/many/copied.js'
import { pasteText } from '../../../src/admin/builder/many/pasteText.js'
import {
  extended,
  nothing,
  type Selection,
  toggled,
  wholeDay,
} from '../../../src/admin/builder/many/selection.js'
import type { BuilderLine } from '../../../src/admin/builder/builderLine.js'
import { shortcutOf } from '../../../src/admin/builder/shortcuts.js'
import { readCopied } from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../../core/notation.js'

const rows = ['1', '2', '3', '4', '5']
const ids = (selection: Selection) => [...selection.ids].join('')

describe('selecting lines', () => {
  const two = toggled(nothing, '2')
  it('adds a line and takes it out again', () => {
    expect(ids(toggled(two, '4'))).toBe('24')
    expect(ids(toggled(two, '2'))).toBe('')
  })
  it('goes from the anchor to any line, both ways', () => {
    const down = extended(two, rows, '4')
    expect(ids(down)).toBe('234')
    expect(ids(extended(down, rows, '3'))).toBe('23')
    expect(ids(extended(down, rows, '1'))).toBe('12')
  })
  it('begins where the keyboard is', () => {
    expect(ids(extended(nothing, rows, '4', { from: '3' }))).toBe('34')
    expect(ids(extended(nothing, rows, '4'))).toBe('4')
    expect(ids(extended(nothing, rows, '9', { from: '3' }))).toBe('')
  })
  it('leaves what was selected where more is wanted', () =>
    expect(ids(extended(toggled(toggled(nothing, '1'), '3'), rows, '4', { more: true }))).toBe(
      '134',
    ))
  it('takes the day, and then all', () => {
    const day = wholeDay(nothing, ['1', '2'], rows)
    expect(ids(day)).toBe('12')
    expect(ids(wholeDay(day, ['1', '2'], rows))).toBe('12345')
  })
})

const telling: Telling = {
  choices: {
    people: [{ id: 'Ana', name: 'Ana Haddad' }],
    organisations: [],
    places: [{ id: 'Hall', name: 'Hall “A”' }],
    tracks: [],
  }, // Nothing else of the choices is asked here.
  rulebook: defaultRulebook,
  say: (key, vars) => [key, ...Object.values(vars ?? {})].join(' '),
  language: 'en',
}
const agenda = agendaOf('Hall 09:00-10:00 Opening day: Ana host', 'afternoon =1+1 "x"')
const lines = agenda.sessions as BuilderLine[]

describe('copied lines', () => {
  it('are a table of what cells show, for text editors and spreadsheets', () =>
    expect(copyLines('7', lines, telling).text).toBe(
      [
        '09:00–10:00\tOpening day\tOpening\tHost Ana Haddad\tHall “A”\tvalues:sessionStatus:confirmed',
        'values:timing:afternoon\t"\'=1+1 ""x"""\tSession\t\t\tvalues:sessionStatus:confirmed',
      ].join('\n'),
    ))
  it('are lines again for an agenda', () => {
    const { html } = copyLines('7', lines, telling)
    const [, mark = ''] = /data-agenda-copied="([^"]*)"/.exec(html) ?? []
    const read = mark.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    expect(readCopied(read)).toMatchObject({ event: '7', lines: [{ id: 1 }, { id: 2 }] })
    expect(html).not.toContain('<script')
    expect(copyCell('7', lines[0]!, 'place', telling).html).toContain('<td>Hall “A”</td>')
  })
})

describe('a text that is pasted into cells', () => {
  const paste = (column: Parameters<typeof pasteText>[2], text: string) =>
    pasteText(agenda, lines, column, text, telling)
  it('is read as what is typed there is read', () => {
    expect(paste('place', 'hall "a"')).toEqual([{ type: 'set', id: 2, fields: { place: 'Hall' } }])
    expect(paste('kind', 'Pause')).toEqual([
      { type: 'set', id: 1, fields: { kind: 'break' } },
      { type: 'set', id: 2, fields: { kind: 'break' } },
    ])
    expect(paste('title', 'A\n title')).toHaveLength(2)
    expect(paste('time', '14:00-15:00')).toMatchObject([
      { fields: { starts: '14:00', ends: '15:00' } },
      { fields: { starts: '14:00', ends: '15:00' } },
    ])
  })
  it.each<[Parameters<typeof pasteText>[2], string, string]>([
    ['time', 'at some point', 'builder:noTime'],
    ['place', 'Nowhere', 'builder:noChoice Nowhere'],
    ['kind', 'Nothing', 'builder:noChoice Nothing'],
    ['status', 'perhaps', 'builder:noChoice perhaps'],
    ['people', 'Ana', 'many:notPeople'],
  ])('changes nothing where it cannot be read: %s %s', (column, text, fault) =>
    expect(paste(column, text)).toEqual({ fault }),
  )
})

describe('keys', () => {
  const press = (key: string, shiftKey = false) =>
    shortcutOf({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey })
  it('fill down, duplicate and find', () =>
    expect([press('D', true), press('d'), press('h')]).toEqual(['fillDown', 'duplicate', 'find']))
})
