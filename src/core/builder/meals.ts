import type { Agenda, Id } from '../types.js'

/** Lines of a day that rather stay where they are when others move: meals are served at their time. */
export const pinnedMeals = ({ sessions }: Agenda, day: string | undefined): Id[] =>
  sessions.flatMap(({ id, kind, day: on }) =>
    kind === 'meal' && on === day && id !== undefined ? [id] : [],
  )
