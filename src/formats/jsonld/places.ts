import type { Place, VirtualLocation } from 'schema-dts'
import {
  type CompiledAgenda,
  type CompiledPlace,
  placeHeld,
  placesAround,
} from '../../core/compile/index.js'
import { placeName } from '../places.js'
import { oneLine, webAddress } from '../plain.js'

const online = (place: CompiledPlace) =>
  ({
    '@type': 'VirtualLocation',
    name: placeName(place),
    url: webAddress(place.url),
  }) satisfies VirtualLocation

function onSite(
  [place, ...around]: CompiledPlace[],
  { city, country }: Pick<CompiledAgenda['event'], 'city' | 'country'>,
): Place | undefined {
  if (!place) return undefined
  const [venue] = around
  // Only the outermost place has the city of the event; places inside refer to the one around them.
  const town = venue
    ? {}
    : { addressLocality: oneLine(city) || undefined, addressCountry: country?.code }
  const street = oneLine(place.address) || undefined
  return {
    '@type': 'Place',
    name: placeName(place),
    address:
      street || town.addressLocality || town.addressCountry
        ? { '@type': 'PostalAddress', streetAddress: street, ...town }
        : undefined,
    geo: place.coordinates ? { '@type': 'GeoCoordinates', ...place.coordinates } : undefined,
    maximumAttendeeCapacity: place.capacity ?? undefined,
    url: webAddress(place.url),
    containedInPlace: onSite(around, { city, country }),
  }
}

/** A place with those around it, or the link to an online one; undefined where none is known. */
export function locationOf(
  agenda: CompiledAgenda,
  id: string | null,
): Place | VirtualLocation | undefined {
  const around = placesAround(agenda, placeHeld(agenda, id))
  return around[0]?.kind.code === 'online' ? online(around[0]) : onSite(around, agenda.event)
}

/**
 * Where the event takes place: at its places, or in its city. Once it moved online, only online
 * places count.
 */
export function locationsOf(agenda: CompiledAgenda): (Place | VirtualLocation)[] | undefined {
  const { places, city, country } = agenda.event
  const found = places.flatMap((id) => locationOf(agenda, id) ?? [])
  if (found.length) return found
  if (!city || agenda.event.status.code === 'movedOnline') return undefined
  return [
    {
      '@type': 'Place',
      name: oneLine(city),
      address: {
        '@type': 'PostalAddress',
        addressLocality: oneLine(city),
        addressCountry: country?.code,
      },
    },
  ]
}
