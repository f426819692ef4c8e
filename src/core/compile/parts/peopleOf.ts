import type { CompiledSession } from '../schema/agenda.js'

/** Ids of those who have a role in a session, each once. */
export const peopleOf = ({ roles }: Pick<CompiledSession, 'roles'>): string[] => [
  ...new Set(roles.flatMap(({ assignments }) => assignments.flatMap(({ person }) => person ?? []))),
]
