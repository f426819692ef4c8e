'use client'

import type { TranslatedDocument } from '../../store/translation/titledDocuments.js'
import { spokenDate } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'

const kinds: Record<string, string> = {
  events: 'event',
  organisations: 'organisationsOne',
  people: 'peopleOne',
  places: 'placesOne',
  tracks: 'track',
  media: 'mediaOne',
}

/** Which document the texts below belong to: of a session when it is, of others what they are. */
export function GroupHeading({
  document,
  id,
}: {
  document: TranslatedDocument | undefined
  id: string
}) {
  const { say, language } = useSay()
  if (!document) return null
  const { collection, day, language: inLanguage, starts, title } = document
  const what =
    collection === 'sessions'
      ? [day && spokenDate(day, language), starts].filter(Boolean).join(' ')
      : say(`collections:${kinds[collection] ?? 'event'}`)
  return (
    <h2 id={id}>
      <span className="agenda-builder__quiet">{what}</span> <bdi lang={inLanguage}>{title}</bdi>
    </h2>
  )
}
