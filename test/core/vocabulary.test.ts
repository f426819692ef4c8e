import { describe, expect, it } from 'vitest'
import {
  defaultRulebook,
  definitionOf,
  kinds,
  labelOf,
  resolveRulebook,
  roles,
} from '../../src/core/vocabulary.js'

const keysWith = (flag: 'forEveryone' | 'numbered' | 'outing' | 'pause') =>
  Object.keys(kinds).filter((kind) => kinds[kind]?.[flag])

describe('the vocabulary', () => {
  it.each([...Object.entries(kinds), ...Object.entries(roles)])(
    'names %s in four languages',
    (_, { labels }) => {
      expect(Object.keys(labels)).toEqual(['en', 'fr', 'ar', 'es'])
      expect(Object.values(labels).every((label) => label.trim() === label && label !== '')).toBe(
        true,
      )
    },
  )

  it('says what kinds are', () => {
    expect(keysWith('numbered')).toEqual(['session'])
    expect(keysWith('forEveryone')).toEqual([
      'plenary',
      'opening',
      'keynote',
      'break',
      'meal',
      'closing',
    ])
    expect(keysWith('pause')).toEqual(['registration', 'break', 'meal', 'social', 'travel'])
    expect(keysWith('outing')).toEqual(['fieldVisit'])
  })

  it('excludes roles that exist', () => {
    for (const { excludes = [] } of Object.values(roles))
      for (const role of excludes) expect(roles).toHaveProperty(role)
    expect(roles.interpreter?.excludes).toEqual(
      Object.keys(roles).filter((role) => role !== 'interpreter'),
    )
  })

  it('has no word by accident', () => expect(definitionOf(kinds, 'constructor')).toBeUndefined())

  it('finds a label in the language, in English, or the word itself', () => {
    expect([
      labelOf(kinds, 'break', 'fr'),
      labelOf(kinds, 'break', 'fr-CA'),
      labelOf(kinds, 'break', 'de'),
      labelOf(kinds, 'yoga', 'fr'),
    ]).toEqual(['Pause', 'Pause', 'Break', 'yoga'])
  })
})

describe('resolveRulebook', () => {
  it('without overrides is the default', () => {
    expect(resolveRulebook()).toEqual(defaultRulebook)
    expect(
      resolveRulebook({
        kinds: undefined,
        levels: undefined,
        limits: { tightTransfer: undefined },
      }),
    ).toEqual(defaultRulebook)
  })
  it('adds and changes, and keeps the rest', () => {
    const { kinds: changed, limits } = resolveRulebook({
      kinds: {
        prayer: { pause: true, labels: { en: 'Prayer' } },
        break: { labels: { en: 'Coffee' } },
      },
      limits: { tightTransfer: 10 },
    })
    expect(changed.prayer).toEqual({ pause: true, labels: { en: 'Prayer' } })
    expect(changed.break).toEqual({
      ...kinds.break,
      labels: { ...kinds.break?.labels, en: 'Coffee' },
    })
    expect(limits).toEqual({ longWithoutBreak: 150, tightTransfer: 10, unexplainedGap: 10 })
    expect(kinds.break?.labels.en).toBe('Break')
  })
})
