import type { CompiledAgenda } from '../schema/agenda.js'
import { type Part, type PartName, partNames } from '../schema/part.js'
import { type Belonging, belongedTo, removedFrom } from './belonging.js'

/**
 * One choice that an agenda offers under a name: the value to ask for, what people call it, and its
 * slug, which can be asked for as well. `language` is that of the name, where it fell back.
 */
type Choice = { value: string; name: string; slug?: string; language?: string }

/** A part that an agenda neither has nor ever had, with the choices that it offers instead. */
export type UnknownPart = { name: PartName; value: string; choices: Choice[] }

type Fallen = { fallback?: Record<string, string> }
type Entry = Fallen & { id: string; slug: string; name: string | null }

const inOther = ({ fallback }: Fallen, field: 'name' | 'title') =>
  fallback?.[field] ? { language: fallback[field] } : {}

const entries = (all: Record<string, Entry>): Choice[] =>
  Object.values(all).map((entry) => ({
    value: entry.id,
    name: entry.name ?? '',
    slug: entry.slug,
    ...inOther(entry, 'name'),
  }))

const choicesIn: Record<PartName, (agenda: CompiledAgenda) => Choice[]> = {
  day: ({ days }) => days.map(({ date, name }) => ({ value: date, name })),
  place: ({ places }) => entries(places),
  track: ({ tracks }) => entries(tracks),
  person: ({ people }) => entries(people),
  session: ({ days }) =>
    days.flatMap(({ sessions }) =>
      sessions.map((session) => ({
        value: session.id,
        name: session.title,
        slug: session.slug,
        ...inOther(session, 'title'),
      })),
    ),
}

const formerIn = ({ days, removed }: CompiledAgenda): Belonging[] => [
  ...days.flatMap(({ sessions }) => sessions.map(belongedTo)),
  ...removed.map(removedFrom),
]

/**
 * The first of what is asked for that the agenda does not have and never had; undefined where all
 * of it can be answered. What an agenda had is answered for ever: somebody may have subscribed to
 * it.
 */
export function unknownIn(agenda: CompiledAgenda, part: Part): UnknownPart | undefined {
  for (const name of partNames) {
    const value = part[name]
    if (value === undefined) continue
    const choices = choicesIn[name](agenda)
    if (choices.some((each) => each.value === value)) continue
    if (formerIn(agenda).some((former) => former[name].includes(value))) continue
    return { name, value, choices }
  }
  return undefined
}
