/** @jsxImportSource preact */
import { type CompiledPlace, placesAround } from '../../core/compile/index.js'
import { Name } from './Text.js'
import type { View } from '../view.js'

/** “Room – Venue” where rooms could be taken for one another, else the room alone. */
export function PlaceName({ place, view }: { place: CompiledPlace; view: View }) {
  const venue = view.tellsVenues ? placesAround(view.agenda, place.id)[1] : undefined
  return (
    <>
      <Name view={view} of={place} name="name" />
      {venue && (
        <>
          {' – '}
          <Name view={view} of={venue} name="name" />
        </>
      )}
    </>
  )
}
