import type { CompiledAgenda } from '../schema/agenda.js'

/**
 * What people call this part of an agenda: the names of its day, place, track, person or session.
 * Empty for a whole agenda.
 */
export function namesOfPart({ days, part, people, places, tracks }: CompiledAgenda): string[] {
  if (!part) return []
  const entry = (all: Record<string, { name: string | null }>, id: string | null) =>
    id !== null && Object.hasOwn(all, id) ? all[id]?.name : undefined
  const day = days.find(({ date }) => date === part.day)?.name ?? part.day
  const [session] = part.session === null ? [] : days.flatMap(({ sessions }) => sessions)
  return [
    day,
    entry(places, part.place),
    entry(tracks, part.track),
    entry(people, part.person),
    session?.title,
  ].flatMap((name) => name || [])
}
