import type { FieldDeclaration } from '../model/index.js'
import type { CompiledAgenda } from './schema/agenda.js'

/** The name of what a field refers to, as its agenda says it; null where there is nothing. */
export const referenceName = (
  agenda: Pick<CompiledAgenda, 'organisations' | 'places' | 'tracks'>,
  field: FieldDeclaration,
  id: string | null,
): string | null => ('to' in field && id !== null ? (agenda[field.to][id]?.name ?? null) : null)
