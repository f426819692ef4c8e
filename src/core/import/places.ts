import { isOneOf } from '../isOneOf.js'
import { fieldsIn, isPlain } from '../isPlain.js'
import type { Place } from './document.js'
import { degrees, type Sureness } from './proposal.js'

/**
 * The way to a paragraph as a text (`4.2.1.0`). An `l` at its end means the automatic label of the
 * paragraph.
 */
export const wayTo = ({ at, label }: Pick<Place, 'at' | 'label'>): string =>
  `${at.join('.')}${label ? 'l' : ''}`

const isPlace = (value: unknown): value is Place =>
  isPlain(value) &&
  Array.isArray(value.at) &&
  typeof value.from === 'number' &&
  typeof value.to === 'number'

/**
 * All guesses within a value, whatever its form: any object with places counts as one. What is
 * inside a guess is not looked at.
 */
export function guessesIn(value: unknown): { places: Place[]; sure: Sureness }[] {
  if (typeof value !== 'object' || value === null) return []
  const { places, sure } = fieldsIn(value)
  const own = Array.isArray(places)
    ? [{ places: places.filter(isPlace), sure: isOneOf(degrees, sure) ? sure : 'sure' }]
    : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) =>
      key === 'value' || key === 'places' ? [] : guessesIn(each),
    ),
  ]
}

/** The places of everything in a value. */
export const placesIn = (value: unknown): Place[] =>
  guessesIn(value).flatMap(({ places }) => places)
