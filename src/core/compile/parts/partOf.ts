import type { CompiledAgenda, CompiledSession, RemovedSession } from '../schema/agenda.js'
import { forEachPartName, type Part, partNames } from '../schema/part.js'
import { type FormatName, fileNameOf } from '../formats.js'
import { type Belonging, belongsTo, everBelonged, removedFrom } from './belonging.js'
import { toRemoved } from '../removedSessions.js'
import { withSlugs } from './entryOf.js'
import { referredIn } from './referred.js'

/**
 * A line that is in this part no more but goes on elsewhere, as calendars of the part must strike
 * it out: with its title.
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
 * A part of an agenda, as an agenda: its lines, what they refer to, and in `removed` all that was
 * in the part and is no more, whether it was taken away or goes on elsewhere. Every format of it is
 * made as of a whole one. Days without a line of the part are left out, but for one that was asked
 * for. What goes on on that day since an earlier one is of it too, and stands where it began. Where
 * several hold at once, `removed` may name a line that was in each of them, though never in all at
 * the same time.
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
      // What releases of before hold does not say what goes on.
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
      fileName: fileNameOf(each.format as FormatName, name, agenda.language),
      href: `${each.href}${each.href.includes('?') ? '&' : '?'}${query}`,
    })),
  }
}
