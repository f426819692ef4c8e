import { describe, expect, it } from 'vitest'
import {
  type AgendaSource,
  compileAgenda,
  compileSummary,
  heldBackOf,
  languagesOut,
} from '../../../src/core/compile/index.js'
import { compareAgendas } from '../../../src/core/release/index.js'
import { wordChanges } from '../../../src/formats/changes.js'
import { agendaOf } from '../notation.js'
import { settingsIn, sourceOf, withSession } from './sources.js'

const holding = (
  heldBack: string[],
  source = sourceOf(agendaOf('09:00-10:00 Talk')),
): AgendaSource => ({
  ...source,
  event: { ...source.event, languages: ['en', 'fr', 'ar'], heldBack },
})
const codes = (source: AgendaSource, more = {}) =>
  compileAgenda(source, { ...settingsIn('en'), ...more }).languages.map(({ code }) => code)

describe('a language that is held back', () => {
  it.each([
    [['en', 'fr', 'ar'], ['ar'], ['ar'], ['en', 'fr']],
    [['en', 'fr', 'ar'], ['en', 'ar'], ['ar'], ['en', 'fr']],
    [['ar', 'en'], ['ar'], [], ['ar', 'en']],
    [['en', 'fr'], ['ar'], [], ['en', 'fr']],
    [[], ['ar'], [], []],
  ])('of %j with %j held: %j are not out, %j are', (languages, heldBack, held, out) => {
    expect([heldBackOf({ languages, heldBack }), languagesOut({ languages, heldBack })]).toEqual([
      held,
      out,
    ])
  })

  it('is not among the languages of the others, nor of the event in a list; a preview has it', () => {
    expect([
      codes(holding(['ar'])),
      codes(holding([])),
      codes(holding(['ar']), { drafts: true }),
    ]).toEqual([
      ['en', 'fr'],
      ['en', 'fr', 'ar'],
      ['en', 'fr', 'ar'],
    ])
    expect(compileSummary(holding(['ar']).event, settingsIn('en')).languages).toEqual(['en', 'fr'])
  })

  it('lends its texts to the others only where there is no other', () => {
    const titled = (title: Record<string, string>, heldBack: string[]) =>
      compileAgenda(
        holding(heldBack, withSession(sourceOf(agendaOf('09:00-10:00 Talk')), 1, { title })),
        { ...settingsIn('en'), chain: ['en', 'ar', 'fr'] },
      ).days[0]!.sessions[0]!.title
    expect([
      titled({ ar: 'حوار', fr: 'Exposé' }, []),
      titled({ ar: 'حوار', fr: 'Exposé' }, ['ar']),
      titled({ ar: 'حوار' }, ['ar']),
    ]).toEqual(['حوار', 'Exposé', 'حوار'])
  })

  it('is told when it comes out and when it goes', () => {
    const [held, out] = [holding(['ar']), holding([])].map((source) =>
      compileAgenda(source, settingsIn('en')),
    )
    expect(
      [compareAgendas(held!, out!), compareAgendas(out!, held!)].map((changes) =>
        changes.map(({ what, change, id }) => [what, change, id]),
      ),
    ).toEqual([[['language', 'added', 'ar']], [['language', 'removed', 'ar']]])
    expect(wordChanges(compareAgendas(held!, out!), 'fr')[0]).toMatch(
      /^Désormais disponible en\u00a0: .+$/,
    )
  })
})
