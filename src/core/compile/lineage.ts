import type { CompiledSession } from './schema/agenda.js'

/**
 * “Session III”; the kind alone for what has no number; nothing where the title says it already.
 */
export function lineage({
  kind,
  numberedKind,
  pause,
}: Pick<CompiledSession, 'kind' | 'numberedKind' | 'pause'>): string | undefined {
  if (numberedKind) return numberedKind
  return pause || kind.code === 'session' || kind.code === 'other' ? undefined : kind.label
}
