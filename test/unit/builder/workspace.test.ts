import { describe, expect, it } from 'vitest'
import { curesOf } from '../../../src/admin/builder/list/curesOf.js'
import { spanOf } from '../../../src/admin/builder/list/spanOf.js'
import { ariaKeys, keysText } from '../../../src/admin/builder/menus/keys.js'
import type { PaletteEntry } from '../../../src/admin/builder/palette/entries.js'
import { findEntries } from '../../../src/admin/builder/palette/findEntries.js'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaTranslations } from '../../../src/i18n/index.js'
import { agendaOf } from '../../core/notation.js'

const entry = (group: PaletteEntry['group'], name: string, also?: string[]): PaletteEntry => ({
  key: `${group} ${name}`,
  group,
  name,
  also,
  run: () => undefined,
})

describe('the command palette', () => {
  const entries = [
    entry('agenda', 'Undo'),
    entry('lines', 'Experience from the field', ['Session III', 'III', '11:30–13:30', '11:30']),
    entry('lines', 'Opening', ['09:00–09:30', '9:00', '09:00']),
    entry('people', 'Fátima Fernández'),
    entry('people', 'أمين عبّاد'),
    entry('days', 'Tuesday, 25 June 2019 · Day 1', ['2019-06-25']),
  ]
  const found = (typed: string) =>
    findEntries(typed, entries).map(({ group, found: some }) => [
      group,
      ...some.map(({ name }) => name),
    ])

  it('shows acts and days before anything is typed', () => {
    expect(found('')).toEqual([
      ['agenda', 'Undo'],
      ['days', 'Tuesday, 25 June 2019 · Day 1'],
    ])
  })

  it.each([
    ['field exp', [['lines', 'Experience from the field']]],
    ['session iii', [['lines', 'Experience from the field']]],
    ['9:00', [['lines', 'Opening']]],
    ['fatima', [['people', 'Fátima Fernández']]],
    ['عباد', [['people', 'أمين عبّاد']]],
    ['25 june', [['days', 'Tuesday, 25 June 2019 · Day 1']]],
    ['nothing of this', []],
  ])('finds by “%s”', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })
})

describe('the keys of an act', () => {
  it('are written as on the keyboard, and told as browsers want them', () => {
    const keysIn = (language: 'en' | 'es' | 'fr', keys: string) => {
      const names: Record<string, string> = agendaTranslations[language].agenda.workspace.keyNames
      return keysText(keys, (key) => names[key.replace('workspace:keyNames:', '')] ?? key, false)
    }
    expect(keysText('Mod+K', String, true)).toBe('⌘K')
    expect(keysIn('en', 'Mod+Shift+Up')).toBe('Ctrl+Shift+↑')
    expect(keysIn('fr', 'Mod+Enter')).toBe('Ctrl+Entrée')
    expect(keysIn('fr', 'Shift+Space')).toBe('Maj+Espace')
    expect(keysIn('es', 'Mod+Delete')).toBe('Ctrl+Supr')
    expect([
      ariaKeys('Mod+Z', false),
      ariaKeys('Alt+Down', false),
      ariaKeys('Mod+K', true),
    ]).toEqual(['Control+Z', 'Alt+ArrowDown', 'Meta+K'])
  })
})

describe('what helps at once against what a rule says', () => {
  const curesIn = (...lines: string[]) =>
    checkAgenda(agendaOf(...lines), defaultRulebook)
      .flatMap(curesOf)
      .map((cure) =>
        [cure.name, cure.line, 'after' in cure ? `after ${cure.after}` : ''].join(' ').trim(),
      )

  it('is offered for a gap: to close it, or to fill it', () => {
    expect(curesIn('09:00-10:00 One', '11:30-12:00 Two')).toEqual(['close 2', 'fill 1'])
  })

  it('is offered for two at once in a room: the later one after the other, or elsewhere', () =>
    expect(curesIn('[Hall] 09:00-10:00 One', '[Hall] 09:30-11:00 Two')).toEqual([
      'later 2 after 1',
      'place 2',
    ]))

  it('is nothing where nothing is wrong', () => {
    expect(curesIn('09:00-10:00 One', '10:00-11:00 Two')).toEqual([])
  })
})

describe('the span of a day', () => {
  it('goes from its first start to its last end, without what is cancelled', () => {
    const { sessions } = agendaOf('09:00-10:00 One', '10:00-11:30 Two', '12:00-13:00 Three')
    const cancelled = sessions.map((line, at) =>
      at === 2 ? { ...line, status: 'cancelled' as const } : line,
    )
    expect([spanOf(sessions), spanOf(cancelled), spanOf([])]).toEqual([
      '09:00–13:00',
      '09:00–11:30',
      '',
    ])
  })

  it('goes to the last start where that has no end, and says a midnight as its end', () => {
    const [one] = agendaOf('09:00-10:00 One').sessions
    const open = { ...one!, starts: '15:00', ends: undefined }
    const late = { ...one!, starts: '20:00', ends: '00:00', endsNextDay: true }
    expect([spanOf([one!, open]), spanOf([one!, late]), spanOf([open])]).toEqual([
      '09:00–15:00',
      '09:00–24:00',
      '15:00',
    ])
  })
})
