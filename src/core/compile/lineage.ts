import type { CompiledSession } from './schema/agenda.js'

/**
 * What stands above a title: “Session III”, or the kind alone for a line without a number. Undefined
 * where the title says it already.
 */
export function lineage({
  kind,
  numberedKind,
  pause,
}: Pick<CompiledSession, 'kind' | 'numberedKind' | 'pause'>): string | undefined {
  if (numberedKind) return numberedKind
  return pause || kind.code === 'session' || kind.code === 'other' ? undefined : kind.label
}
