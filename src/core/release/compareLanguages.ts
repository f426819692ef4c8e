import type { CompiledAgenda } from '../compile/index.js'
import { changeOf } from './change.js'
import type { SeenChange } from './schema.js'

/**
 * The languages in which readers can have the agenda now and could not before, and the other way
 * round.
 */
export function compareLanguages(before: CompiledAgenda, after: CompiledAgenda): SeenChange[] {
  const missingIn = ({ languages }: CompiledAgenda, of: CompiledAgenda) =>
    of.languages.filter(({ code }) => !languages.some((each) => each.code === code))
  const told =
    (change: SeenChange['change']) =>
    ({ code, label }: CompiledAgenda['languages'][number]) =>
      changeOf({ what: 'language', id: code, title: label }, change)
  return [
    ...missingIn(before, after).map(told('added')),
    ...missingIn(after, before).map(told('removed')),
  ]
}
