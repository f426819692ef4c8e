import { knowingOf } from '../import/knowing.js'
import { readParties } from '../import/parties.js'

const nobodyKnown = knowingOf({})

/**
 * What a name that is in no directory yet is likely to be the name of: a person, unless its words
 * say otherwise. `label` means that it clearly names nobody in particular.
 */
export function guessParty(name: string): 'label' | 'organisation' | 'person' {
  const [first] = readParties({ text: name.trim(), parts: [] }, nobodyKnown)?.parties ?? []
  if (!first || first.is === 'name') return 'person'
  return first.is
}
