import type { TextDocument } from '../../core/import/document.js'

/** The key that makes up more than half of the total; undefined where there is none. */
export const mostOf = (counts: Map<string, number>): string | undefined => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].find(([, count]) => count * 2 > all)?.[0]
}

/** Drops repeated texts: first, even and other pages may have the same header. */
export const onlyOnce = (apart: TextDocument['apart']): TextDocument['apart'] => {
  const seen = new Set<string>()
  return apart.filter((each) => {
    const key = JSON.stringify(each)
    return !seen.has(key) && seen.add(key)
  })
}
