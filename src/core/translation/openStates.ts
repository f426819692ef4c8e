import type { Counts } from './texts.js'

/** The states that documents can be looked for by. */
export const openStates = ['missing', 'outdated'] as const
type OpenState = (typeof openStates)[number]

/**
 * A language and a state in it, as filters name them: `fr_missing`, which GraphQL takes for a name.
 */
export type LanguageState = `${string}_${OpenState}`

export const languageStates = (languages: readonly string[]): LanguageState[] =>
  languages.flatMap((language) => openStates.map((state): LanguageState => `${language}_${state}`))

/** Whether some text is in the state that is looked for. */
export function hasLanguageState(
  languages: Readonly<Record<string, Counts>>,
  wanted: string,
): boolean {
  const at = wanted.lastIndexOf('_')
  const state = openStates.find((each) => each === wanted.slice(at + 1))
  return state !== undefined && (languages[wanted.slice(0, at)]?.[state] ?? 0) > 0
}
