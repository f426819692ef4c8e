import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { renderCsv } from '../../src/formats/index.js'
import { toCsv } from '../../src/formats/toCsv.js'
import { renderNotTaken } from '../../src/formats/translation/renderNotTaken.js'
import { compiled, hostile, hostileTexts, languages, linesOf, sfax } from './agendas.js'

const rows = (agenda: CompiledAgenda): Record<string, string>[] =>
  parse(renderCsv(agenda), { bom: true, columns: true })

describe('the Sfax agenda as CSV', () => {
  it.each(languages)('has a row for every line of it in %s', (language) => {
    const agenda = sfax(language)
    expect(
      rows(agenda).map(({ uid, title, day, starts, ends, starts_at, ends_at }) => [
        uid,
        title,
        day,
        starts,
        ends,
        starts_at,
        ends_at,
      ]),
    ).toEqual(
      linesOf(agenda).map(({ uid, title, day, starts, ends, startsAt, endsAt }) => [
        uid,
        title,
        day,
        starts ?? '',
        ends ?? '',
        startsAt ?? '',
        endsAt ?? '',
      ]),
    )
  })

  it('has the same columns in every language, named for programs', () => {
    const columns = Object.keys(rows(sfax())[0]!)
    expect(columns).toEqual([
      'day',
      'day_name',
      'day_label',
      'starts',
      'ends',
      'ends_next_day',
      'starts_next_day',
      'end_day',
      'timing',
      'starts_at',
      'ends_at',
      'number',
      'kind',
      'title',
      'status',
      'status_note',
      'place',
      'track',
      'people',
      'objective',
      'methodology',
      'guiding_questions',
      'description',
      'level',
      'spoken_languages',
      'interpretation',
      'links',
      'uid',
      'url',
    ])
    expect(Object.keys(rows(sfax('ar'))[0]!)).toEqual(columns)
  })

  it('says in words what the codes mean', () => {
    const [arrival, evening] = rows(sfax('fr'))
    expect(arrival).toMatchObject({
      day_name: 'lundi 24 juin 2019',
      day_label: 'Arrivée',
      timing: 'Après-midi',
      kind: 'Déplacement',
      status: 'Confirmée',
      starts: '',
      starts_at: '',
    })
    expect(evening).toMatchObject({
      status: 'À confirmer',
      status_note: 'à confirmer selon les heures d’arrivée de la majorité',
    })
  })

  it('names people by role', () => {
    expect(rows(sfax())[5]).toMatchObject({
      number: 'I',
      people:
        'Speaker: Camille le Coz, Expert, Migration Policy Institute\nModerator: Fátima Fernández, UCLG',
    })
  })
})

describe('a spreadsheet', () => {
  it('sees the byte order mark, CRLF between rows and a last one', () => {
    const text = renderCsv(compiled(['09:00-10:00 Panel', '10:00-11:00 Workshop']))
    expect(text.startsWith('\ufeffday,day_name')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0"])(
    'takes %s for a text: an apostrophe stands before it',
    (typed) => {
      expect(
        rows(
          compiled(['09:00-10:00 Panel'], (source) => {
            source.sessions[0]!.title = { en: typed }
          }),
        )[0]!.title,
      ).toBe(`'${typed}`)
    },
  )

  it('reads whatever people type in the cell where it belongs', () => {
    const read = rows(hostile())
    expect(read).toHaveLength(hostileTexts.length)
    expect(read[1]!.title).toBe(hostileTexts[1])
    expect(read[0]!.title).toBe('Break\nSTATUS:CANCELLED\nX-EVIL:1')
    expect(read.map(({ uid }) => uid)).toEqual(linesOf(hostile()).map(({ uid }) => uid))
  })

  it.each(['\r=1+1', '\r', 'a\rb', '\t=1', '\n=1', "'=1", '＝1', 'a,"b"'])(
    'finds %j in one cell, and computes nothing',
    (cell) => {
      const text = toCsv([['a', cell, 'z']])
      const guarded = /^'*[=\t\r＝]/.test(cell) ? `'${cell}` : cell
      expect(parse(text, { bom: true, record_delimiter: '\r\n' })).toEqual([['a', guarded, 'z']])
      // Outside of quotes there is no line break but the last, whatever program reads it.
      expect(text.replace(/"(?:[^"]|"")*"/g, '').replace(/\r\n$/, '')).not.toMatch(/[\r\n]/)
      expect(
        renderNotTaken(
          ['w', 'y', 's', 'n', 'c', 't'],
          [{ where: cell, why: '', sourceSent: [], source: [], came: [], target: [] }],
        ),
      ).toContain(`\r\n"${guarded.replaceAll('"', '""')}",`)
    },
  )
})
