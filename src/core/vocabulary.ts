import { withoutUndefined } from './keysOf.js'
import { kinds } from './kinds.js'
import { roles } from './roles.js'
import type { KindDefinition, RoleDefinition, Rulebook } from './types.js'

export { kinds, roles }

/** The rulebook where nothing is configured. Limits are in minutes. */
export const defaultRulebook: Rulebook = {
  kinds,
  roles,
  levels: {},
  limits: { longWithoutBreak: 150, tightTransfer: 5, unexplainedGap: 10 },
}

type Labelled = { labels: Record<string, string> }
type LabelOverrides<T extends Labelled> = Record<string, Partial<T>>

/**
 * What an app may change in the rulebook: it adds kinds and roles or changes them, and sets other
 * levels and limits. What is left out stays.
 */
export type RulebookOverrides = {
  kinds?: LabelOverrides<KindDefinition>
  roles?: LabelOverrides<RoleDefinition>
  levels?: Rulebook['levels']
  limits?: Partial<Rulebook['limits']>
}

function extend<T extends Labelled>(
  known: Record<string, T>,
  changes: LabelOverrides<T> = {},
  blank: T,
): Record<string, T> {
  const extended = new Map(Object.entries(known))
  for (const [key, change] of Object.entries(withoutUndefined(changes))) {
    const before = extended.get(key)
    extended.set(key, {
      ...(before ?? blank),
      ...withoutUndefined(change),
      labels: { ...before?.labels, ...change.labels },
    })
  }
  return Object.fromEntries(extended)
}

/** The rulebook of an app: the default one with the app's own changes. */
export const resolveRulebook = (overrides: RulebookOverrides = {}): Rulebook => ({
  kinds: extend(kinds, overrides.kinds, { labels: {} }),
  roles: extend(roles, overrides.roles, { labels: {} }),
  levels: { ...defaultRulebook.levels, ...withoutUndefined(overrides.levels ?? {}) },
  limits: { ...defaultRulebook.limits, ...withoutUndefined(overrides.limits ?? {}) },
})

/**
 * The definition of a kind or role, or undefined. Only own properties are looked up: a word from
 * outside (`constructor`) must not find anything by accident.
 */
export const definitionOf = <T>(definitions: Record<string, T>, word: string): T | undefined =>
  Object.hasOwn(definitions, word) ? definitions[word] : undefined

/** The label of a kind or role in a language, or else in English, or else the word itself. */
export function labelOf(
  definitions: Record<string, Labelled>,
  word: string,
  language: string,
): string {
  const labels = definitionOf(definitions, word)?.labels ?? {}
  return (
    labels[language] ??
    labels[language.split('-')[0] ?? ''] ??
    labels.en ??
    Object.values(labels)[0] ??
    word
  )
}
