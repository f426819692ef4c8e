import { type CompiledAgenda, type CompiledPlace, placesAround } from '../core/compile/index.js'
import { commaOf } from '../core/phrases.js'
import { oneLine } from './plain.js'

/** The name of a place, or its kind where it has no name. */
export const placeName = ({ name, kind }: CompiledPlace): string => oneLine(name) || kind.label

/**
 * Where a place is, in one line: names from the inside out, then the nearest address. Empty without
 * a place.
 */
export function whereabouts(agenda: CompiledAgenda, id: string | null): string {
  const around = placesAround(agenda, id)
  const address = around.find((place) => oneLine(place.address))?.address
  const lines = paragraphLines(address)
  return [...around.map(placeName), ...lines].join(commaOf(agenda.language))
}

const paragraphLines = (text: string | null | undefined) =>
  (text ?? '')
    .split(/\r\n?|\n/)
    .map(oneLine)
    .filter(Boolean)

/** The nearest coordinates of a place: its own, or those of a place around it. */
export const coordinatesOf = (agenda: CompiledAgenda, id: string | null) =>
  placesAround(agenda, id).find(({ coordinates }) => coordinates)?.coordinates ?? undefined
