import { sliceOf } from '../core/compile/index.js'

/** Which page of a list an address asks for: the first one where it says nothing that is one. */
export const pageAsked = (value: string | null): number =>
  value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1

const perPage = 100

/** One page of what was found; the last one where it has not as many as are asked for. */
export function pageOfFound<T>(found: readonly T[], asked: string | null) {
  const page = pageAsked(asked)
  const { totalPages } = sliceOf(found, { limit: perPage, page })
  return sliceOf(found, { limit: perPage, page: Math.min(page, totalPages) })
}
