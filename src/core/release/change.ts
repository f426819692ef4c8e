import type { CompiledAgenda } from '../compile/index.js'
import type { SeenChange } from './schema.js'

/** What a change is of. */
export type Subject = Pick<SeenChange, 'id' | 'title' | 'what'> &
  Partial<Pick<SeenChange, 'number'>>

/** A change of something; what is not said of it is null. */
export const changeOf = (
  subject: Subject,
  change: SeenChange['change'],
  more: Partial<Pick<SeenChange, 'field' | 'from' | 'role' | 'to'>> = {},
): SeenChange => ({
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
): SeenChange => changeOf({ what: 'event', id: event.id, title: event.title }, change)
