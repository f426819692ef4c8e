import type { CompiledAgenda } from '../compile/index.js'

/** Somebody in a role: their name is one text of the directory, however often it stands in the agenda. */
const isNamedElsewhere = (part: { person?: unknown; organisation?: unknown; state?: unknown }) => part.state !== undefined && Boolean(part.person ?? part.organisation)

/** How many texts of an agenda are not in its language and are shown in another one. */
export function countFallbacks(agenda: CompiledAgenda): number {
  const count = (value: unknown): number => {
    if (!value || typeof value !== 'object') return 0
    const { fallback = {}, ...parts } = value as { fallback?: Record<string, string> }
    const own = Object.keys(fallback).filter((field) => field !== 'name' || !isNamedElsewhere(value))
    return Object.values(parts).reduce<number>((sum, part) => sum + count(part), own.length)
  }
  return count(agenda)
}
