import type { CompiledAgenda } from '../compile/index.js'

/** How many texts of an agenda are not in its language and are shown in another one. */
export function countFallbacks(agenda: CompiledAgenda): number {
  const count = (value: unknown): number => {
    if (!value || typeof value !== 'object') return 0
    return Object.entries(value).reduce((sum, [key, part]) => sum + (key === 'fallback' ? Object.keys(part as object).length : count(part)), 0)
  }
  return count(agenda)
}
