import { type CompiledAgenda, type CompiledPlace, placesAround } from '../core/compile/index.js'
import { commaOf } from '../core/phrases.js'
import { oneLine } from './plain.js'

/** Its name, or its kind where nobody gave it one. */
export const placeName = ({ name, kind }: CompiledPlace): string => oneLine(name) || kind.label

/**
 * Where it is in one line: names from the inside out, then the nearest address; empty without a
 * place.
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

/** The nearest coordinates: those of the room, else of the venue. */
export const coordinatesOf = (agenda: CompiledAgenda, id: string | null) =>
  placesAround(agenda, id).find(({ coordinates }) => coordinates)?.coordinates ?? undefined
