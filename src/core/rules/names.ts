import type { Agenda, Id } from '../types.js'

const nameIn = (
  names: Record<string, string> | undefined,
  id: Id | undefined,
): string | undefined =>
  names && id !== undefined && Object.hasOwn(names, String(id)) ? names[String(id)] : undefined

export const personName = (agenda: Agenda, id: Id | undefined) => nameIn(agenda.people, id)
export const organisationName = (agenda: Agenda, id: Id | undefined) =>
  nameIn(agenda.organisations, id)
export const placeName = (agenda: Agenda, id: Id | undefined) => nameIn(agenda.places, id)
