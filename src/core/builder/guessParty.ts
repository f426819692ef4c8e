import { knowingOf } from '../import/knowing.js'
import { readParties } from '../import/parties.js'

const nobodyKnown = knowingOf({})

/**
 * What a name that nobody has yet is that of: in doubt of a person. `label`: clearly of nobody in
 * particular.
 */
export function guessParty(name: string): 'label' | 'organisation' | 'person' {
  const [first] = readParties({ text: name.trim(), parts: [] }, nobodyKnown)?.parties ?? []
  if (!first || first.is === 'name') return 'person'
  return first.is
}
