import {
  type AgendaText,
  factsOf,
  noteChanges,
  type Setting,
  textFieldsOf,
  stateOf,
} from '../../../src/core/translation/index.js'

export const languages = ['en', 'fr', 'ar'] as const
const setting: Setting = { languages }

/** One text from its first word on, written in one language after another. */
export function startText(rich = false) {
  const shape = [{ name: 'title', type: rich ? 'rich' : 'text' }] as const
  const values: AgendaText['values'] = {}
  let facts = factsOf(null)
  const story = {
    write(language: string, value: unknown) {
      const [before, after] = [values[language], value].map((title) =>
        textFieldsOf(shape, { title }),
      )
      // As the database keeps them.
      facts = factsOf(
        JSON.parse(JSON.stringify(noteChanges(facts, before!, after!, { language, languages }))),
      )
      values[language] = value
      return story
    },
    state: (language: string) =>
      stateOf(
        {
          address: 'sessions/1/title',
          collection: 'sessions',
          id: 1,
          field: 'title',
          rich,
          values,
          facts,
        },
        language,
        setting,
      ),
    facts: () => facts,
  }
  return story
}
