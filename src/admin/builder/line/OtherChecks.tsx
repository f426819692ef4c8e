'use client'

import { LineChecks } from '../LineChecks.js'
import type { OpenedLine } from './useLine.js'

/** The fields of the panel beside which the rules say theirs. */
const shown = new Set([
  ...['title', 'kind', 'day', 'starts', 'timing', 'startsNextDay', 'ends', 'endsNextDay', 'endDay'],
  ...['place', 'track', 'status', 'level', 'statusNote', 'assignments', 'notes'],
  ...['spokenLanguages', 'interpretation', 'links', 'documents'],
])

/** What the rules say of the line that has no field of its own here. */
export function OtherChecks({ opened: { checks } }: { opened: OpenedLine }) {
  const others = [...checks].flatMap(([field, found]) => (shown.has(field) ? [] : found))
  return others.length ? (
    <div className="agenda-line__notes">
      <LineChecks checks={others} />
    </div>
  ) : null
}
