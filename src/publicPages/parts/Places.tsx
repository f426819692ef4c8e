/** @jsxImportSource preact */
import { type CompiledPlace, placeHeld } from '../../core/compile/index.js'
import { Away } from './Away.js'
import { Name, Text } from './Text.js'
import { anchors, type View } from '../view.js'

const mapOf = ({ latitude, longitude }: NonNullable<CompiledPlace['coordinates']>) =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`

/**
 * Links to what takes place in a place and the rooms within it: as a page, and as a calendar to
 * subscribe to.
 */
const OnlyHere = ({ place, view }: { place: CompiledPlace; view: View }) => (
  <p class="only-here">
    {[
      // One cannot subscribe to a file.
      ...(view.site.still
        ? [[place.calendar, view.texts.pages.addEvent]]
        : [
            [
              `${view.paths.agenda}?${new URLSearchParams({ place: place.id })}`,
              view.texts.pages.onlyHere,
            ],
            [place.calendar.replace(/^https?:/, 'webcal:'), view.texts.pages.subscribe],
          ]),
    ].map(([href, label]) => (
      <a class="calendar" href={href}>
        {view.word(label ?? '')}
        <span class="unseen">
          {view.colon}
          <Name view={view} of={place} name="name" bare />
        </span>
      </a>
    ))}
  </p>
)

function Place({ place, view }: { place: CompiledPlace; view: View }) {
  const { texts, agenda } = view
  const around = place.within === null ? undefined : agenda.places[place.within]
  return (
    <li id={anchors.place(place.id)}>
      <h3>
        <Name view={view} of={place} name="name" />
      </h3>
      {around && (
        <p>
          <a href={`#${anchors.place(around.id)}`}>
            {view.word(texts.pages.within, {
              place: <Name view={view} of={around} name="name" bare />,
            })}
          </a>
        </p>
      )}
      {place.address && (
        <address>
          <Text view={view} of={place} name="address" />
        </address>
      )}
      {place.capacity !== null && (
        <p>
          {view.word(texts.fields.capacity)}
          {view.colon}
          {place.capacity}
        </p>
      )}
      {place.coordinates && (
        <p>
          <a href={mapOf(place.coordinates)}>
            {view.word(texts.pages.map)}
            <span class="unseen">
              {view.colon}
              <Name view={view} of={place} name="name" bare />
            </span>
          </a>
        </p>
      )}
      {place.url && (
        <p>
          <Away to={place.url}>
            <bdi>{place.url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>
          </Away>
        </p>
      )}
      {!view.preview && <OnlyHere place={place} view={view} />}
    </li>
  )
}

export function Places({ view }: { view: View }) {
  const places = Object.values(view.agenda.places).filter(
    ({ id }) => placeHeld(view.agenda, id) !== null,
  )
  if (!places.length) return null
  return (
    <section id="places" class="places" aria-labelledby="places-name">
      <h2 id="places-name">{view.word(view.texts.pages.places)}</h2>
      <ul>
        {places.map((place) => (
          <Place place={place} view={view} />
        ))}
      </ul>
    </section>
  )
}
