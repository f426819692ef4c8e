import type { CompiledAgenda } from '../compile/index.js'
import type { SeenChange } from './schema.js'

/** The thing of which something changed. */
export type Subject = Pick<SeenChange, 'id' | 'title' | 'what'> &
  Partial<Pick<SeenChange, 'number'>>

/** Makes a change; whatever is not given is null in it. */
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

/** The change that readers can no longer see an agenda, or see it again. */
export const eventChange = (
  { event }: Pick<CompiledAgenda, 'event'>,
  change: 'added' | 'removed',
): SeenChange => changeOf({ what: 'event', id: event.id, title: event.title }, change)
