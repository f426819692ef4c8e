import type { Counts } from './texts.js'

/** The states by which documents can be filtered. */
export const openStates = ['missing', 'outdated'] as const
type OpenState = (typeof openStates)[number]

/** A language and a state, as filters name them: `fr_missing`, which is a valid name in GraphQL. */
export type LanguageState = `${string}_${OpenState}`

export const languageStates = (languages: readonly string[]): LanguageState[] =>
  languages.flatMap((language) => openStates.map((state): LanguageState => `${language}_${state}`))

/** Whether some text is in the given state in the given language. */
export function hasLanguageState(
  languages: Readonly<Record<string, Counts>>,
  wanted: string,
): boolean {
  const at = wanted.lastIndexOf('_')
  const state = openStates.find((each) => each === wanted.slice(at + 1))
  return state !== undefined && (languages[wanted.slice(0, at)]?.[state] ?? 0) > 0
}
