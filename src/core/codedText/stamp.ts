/** FNV-1a (draft-eastlake-fnv) in 32 bits, from a given start. */
function fnv(text: string, start: number): number {
  let hash = start
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return hash >>> 0
}

/**
 * A short stamp of a text, by which a later change is seen. It is no secret; two texts are only
 * unlikely to share one by chance.
 */
export const stampOf = (text: string): string =>
  [0x811c9dc5, 0x050c5d1f].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('')
