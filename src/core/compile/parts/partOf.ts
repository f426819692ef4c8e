import { isOneOf } from '../../isOneOf.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from '../schema/agenda.js'
import { forEachPartName, type Part, partNames } from '../schema/part.js'
import { fileNameOf, formatNames } from '../formats.js'
import { type Belonging, belongsTo, everBelonged, removedFrom } from './belonging.js'
import { toRemoved } from '../removedSessions.js'
import { withSlugs } from './entryOf.js'
import { referredIn } from './referred.js'

/**
 * A line that is in this part no more but goes on elsewhere. Calendars of the part must strike it
 * out, for which they need its title.
 */
function leaving(agenda: CompiledAgenda, session: CompiledSession): RemovedSession {
  const { title, numberedKind, fallback } = session
  return {
    ...toRemoved(agenda, session),
    title,
    numberedKind: numberedKind ?? null,
    ...(fallback?.title === undefined ? {} : { fallback: { title: fallback.title } }),
  }
}

/**
 * A part of an agenda, as an agenda of its own: its lines, what they refer to, and in `removed` all
 * that was in the part once, whether it was taken away or goes on elsewhere. So every format of a
 * part is made like that of a whole agenda. Days without a line of the part are left out, except
 * for one that was asked for. A line that goes on on that day since an earlier one belongs to it
 * too, and stands on the day on which it began. Where several conditions hold at once, `removed`
 * may name a line that met each of them, but never all at the same time.
 *
 * @example
 * partOf(agenda, { place: '5', day: '2019-06-25' })
 */
export function partOf(agenda: CompiledAgenda, part: Part): CompiledAgenda {
  const names = partNames.filter((name) => part[name] !== undefined)
  if (!names.length) return agenda
  const holds = (belonging: Belonging) =>
    names.every((name) => belonging[name].includes(part[name] ?? ''))
  const isHere = (session: CompiledSession) => holds(belongsTo(agenda, session))
  const here = new Set(agenda.days.flatMap(({ sessions }) => sessions.filter(isHere)))
  const ids = new Set([...here].map(({ id }) => id))
  const days = agenda.days
    .map((day) => ({
      ...day,
      sessions: day.sessions.filter((session) => here.has(session)),
      // Releases made before `goingOn` was declared do not have it.
      goingOn: (day.goingOn ?? []).filter((id) => ids.has(id)),
    }))
    .filter(({ date, sessions }) => sessions.length || date === part.day)
  const left = agenda.days
    .flatMap(({ sessions }) => sessions)
    .filter((session) => !here.has(session) && holds(everBelonged(agenda, session)))
  const said = withSlugs(agenda, part)
  const query = new URLSearchParams(said)
  const name = [agenda.event.slug, ...Object.values(said)].join('-')
  return {
    ...agenda,
    part: forEachPartName((name) => part[name] ?? null),
    days,
    ...referredIn(
      agenda,
      days.flatMap(({ sessions }) => sessions),
      part,
    ),
    removed: [
      ...left.map((session) => leaving(agenda, session)),
      ...agenda.removed.filter((each) => holds(removedFrom(each))),
    ],
    formats: agenda.formats.map((each) => ({
      ...each,
      fileName: isOneOf(formatNames, each.format)
        ? fileNameOf(each.format, name, agenda.language)
        : each.fileName,
      href: `${each.href}${each.href.includes('?') ? '&' : '?'}${query}`,
    })),
  }
}
