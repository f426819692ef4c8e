import {
  type CompiledAgenda,
  type CompiledFile,
  type CompiledSession,
  placeHeld,
} from '../../core/compile/index.js'
import { placeName } from '../places.js'
import { oneLine, webAddress } from '../plain.js'
import { addressOf } from '../sessions.js'

/** A text as the value of a parameter, which can hold no quotation mark (RFC 5545, 3.2). */
const quoted = (text: string) => `"${oneLine(text).replaceAll('"', '’')}"`

/**
 * Who organises: the first organiser of the event, else the event itself.
 *
 * Its value is to be an address, and organisations have no e-mail for the public. One that was made
 * up would be written to, and a web address is taken for one by programs that know `mailto:` only:
 * so it is `invalid:nomail`, which calendars use for whoever has none, and the name is in CN.
 */
export function organizerOf({ event, organisations }: CompiledAgenda): string {
  const [id] = event.organisations
    .filter(({ role }) => role.code === 'organiser')
    .flatMap((group) => group.organisations)
  const known = id !== undefined && Object.hasOwn(organisations, id) ? organisations[id] : undefined
  return `ORGANIZER;CN=${quoted(known?.name ?? event.title ?? '')}:invalid:nomail`
}

/** Where to join online, as RFC 7986 has it (5.11); nothing of a place that one goes to. */
export function conferenceOf(agenda: CompiledAgenda, session: CompiledSession): string[] {
  const id = placeHeld(agenda, session.place)
  const place = id !== null && Object.hasOwn(agenda.places, id) ? agenda.places[id] : undefined
  const url = place?.kind.code === 'online' ? webAddress(place.url) : undefined
  return place && url ? [`CONFERENCE;VALUE=URI;LABEL=${quoted(placeName(place))}:${url}`] : []
}

/** What a file is, for programs that show only what they know; nothing where nobody knows. */
const typed = (mediaType: string | null) =>
  mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? `;FMTTYPE=${mediaType}` : ''

/** The cover of the event, for the whole calendar (RFC 7986, 5.10), in its largest size. */
export function coverOf(agenda: CompiledAgenda): string[] {
  const { cover } = agenda.event
  const file: Pick<CompiledFile, 'mediaType' | 'url'> | null = cover?.sizes?.full ?? cover
  const url = file && webAddress(file.url, addressOf(agenda))
  return file && url ? [`IMAGE;VALUE=URI;DISPLAY=FULLSIZE${typed(file.mediaType)}:${url}`] : []
}

/** The documents of a session, by where they lie (RFC 5545, 3.8.1.1). */
export const attachmentsOf = (agenda: CompiledAgenda, { documents }: CompiledSession): string[] =>
  (documents ?? []).flatMap(({ fileName, mediaType, url }) => {
    const address = webAddress(url, addressOf(agenda))
    const named = fileName ? `;FILENAME=${quoted(fileName)}` : ''
    return address ? [`ATTACH${typed(mediaType)}${named}:${address}`] : []
  })
