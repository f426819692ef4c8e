import type { Id } from '../types.js'
import { isBlank } from './wordsIn.js'
import { factsOf } from './facts.js'
import { type Shape, textFieldsOf } from './shape.js'
import { type AgendaText, type Setting, type State, stateOf } from './state.js'

/** A document in all its languages, and what is stored about its translations. */
export type TextDocument = {
  collection: string
  id: Id
  doc: Record<string, unknown>
  facts: unknown
  shape: Shape
}

const valuesOf = (value: unknown): AgendaText['values'] =>
  typeof value === 'object' && value !== null ? value : {}

/** The translatable texts of documents, in their order. Texts that no language has are left out. */
export function textsOf(documents: readonly TextDocument[]): AgendaText[] {
  return documents.flatMap(({ collection, id, doc, facts, shape }) => {
    const known = factsOf(facts)
    return textFieldsOf(shape, doc).flatMap(({ address, field, rich, value }): AgendaText[] => {
      const values = valuesOf(value)
      if (Object.values(values).every(isBlank)) return []
      const own = known.filter((fact) => fact.address === address)
      return [
        {
          address: `${collection}/${id}/${address}`,
          collection,
          id,
          field,
          rich,
          values,
          facts: own,
          ...(doc.teamOnly === true ? { teamOnly: true as const } : {}),
        },
      ]
    })
  })
}

export type Counts = Record<State, number>

/** How many texts are in each state in a language. */
export function countStates(
  texts: readonly AgendaText[],
  language: string,
  setting: Setting,
): Counts {
  const counts: Counts = { missing: 0, outdated: 0, current: 0, sameOnPurpose: 0 }
  for (const text of texts) {
    const judged = stateOf(text, language, setting)
    const isOpen = judged?.state === 'missing' || judged?.state === 'outdated'
    if (judged && !(text.teamOnly && isOpen)) counts[judged.state] += 1
  }
  return counts
}
