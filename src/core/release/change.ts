import type { CompiledAgenda } from '../compile/index.js'
import type { Change } from './schema.js'

/** What a change is of. */
export type Subject = Pick<Change, 'id' | 'title' | 'what'> & Partial<Pick<Change, 'number'>>

/** A change of something; what is not said of it is null. */
export const changeOf = (
  subject: Subject,
  change: Change['change'],
  more: Partial<Pick<Change, 'field' | 'from' | 'role' | 'to'>> = {},
): Change => ({
  number: null,
  ...subject,
  change,
  field: null,
  role: null,
  from: null,
  to: null,
  ...more,
})

/** That readers can see an agenda no more, or again. */
export const eventChange = (
  { event }: Pick<CompiledAgenda, 'event'>,
  change: 'added' | 'removed',
): Change => changeOf({ what: 'event', id: event.id, title: event.title }, change)
