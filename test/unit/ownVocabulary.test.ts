import { describe, expect, it } from 'vitest'
import { compileAgenda } from '../../src/core/compile/index.js'
import { readTitle } from '../../src/core/builder/guessKind.js'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { proposalAsJson, readAgenda } from '../../src/core/import/index.js'
import { resolveRulebook } from '../../src/core/vocabulary.js'
import { renderCalendar, renderCsv, renderScheduleXml } from '../../src/formats/index.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'
import { documentOf, table } from '../core/import/documents.js'
import { agendaOf } from '../core/notation.js'

/** As an app would add them: nothing of these words is in the vocabulary. */
const rulebook = resolveRulebook({
  kinds: {
    jurySitting: {
      labels: { en: 'Jury sitting', fr: 'Séance du jury' },
      ledBy: ['foreperson'],
      numbered: true,
    },
    fireDrill: { labels: { en: 'Fire drill', fr: 'Exercice d’évacuation' }, forEveryone: true },
  },
  roles: { foreperson: { labels: { en: 'Foreperson', fr: 'Chef du jury' } } },
})
const { kinds, roles } = rulebook

describe('a kind and a role that an app adds', () => {
  it('are known in documents, in every language in which they have a label', () => {
    const { lines } = proposalAsJson(
      readAgenda(
        documentOf(
          'Monday 5 May 2025',
          table(
            '9:00 – 10:00|Jury sitting: Bridges / Foreperson: Ana Haddad, UCLG',
            '10:00 – 10:15|Exercice d’évacuation',
            '10:15 – 11:00|Séance du jury',
          ),
        ),
        { kinds, roles },
      ),
    ) as { lines: { kind: string; people?: { role: string; name: string }[] }[] }
    expect(lines.map(({ kind }) => kind)).toEqual(['jurySitting', 'fireDrill', 'jurySitting'])
    expect(lines[0]?.people).toEqual([
      expect.objectContaining({ role: 'foreperson', name: 'Ana Haddad' }),
    ])
  })

  it('are known where a title or a name is typed', () => {
    expect(readTitle('Jury sitting II: Bridges', kinds)).toEqual({
      kind: 'jurySitting',
      title: 'Bridges',
    })
    expect(readTitle('Fire drill in hall B', kinds).kind).toBe('fireDrill')
  })

  it('are numbered, checked and told to readers as those of the vocabulary', () => {
    const agenda = agendaOf('09:00-10:00 Session Bridges: Ana foreperson', '10:00-11:00 Session')
    agenda.sessions.forEach((session) => (session.kind = 'jurySitting'))
    expect(
      checkAgenda(agenda, rulebook)
        .filter(({ rule }) => rule === 'panelHasModerator')
        .map(({ at }) => at.map(({ session }) => session)),
    ).toEqual([[2]])
    const source = sourceOf(agenda)
    const compiled = compileAgenda(source, settingsIn('fr', { rulebook }))
    const [first, second] = compiled.days[0]!.sessions
    expect([first?.kind, first?.numberLabel, second?.numberLabel]).toEqual([
      expect.objectContaining({ code: 'jurySitting', label: 'Séance du jury' }),
      'I',
      'II',
    ])
    expect(first?.roles.map(({ role }) => role)).toEqual([
      { code: 'foreperson', label: 'Chef du jury' },
    ])
    for (const text of [renderCsv(compiled), renderScheduleXml(compiled)])
      expect(text).toContain('Séance du jury')
    expect(renderCalendar(compiled)).toContain('Chef du jury')
  })
})
