import { sliceOf } from '../core/compile/index.js'

/** The page of a list that an address asks for; the first one where it names none. */
export const pageAsked = (value: string | null): number =>
  value !== null && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1

const perPage = 100

/** One page of what was found; the last page where there are fewer than are asked for. */
export function pageOfFound<T>(found: readonly T[], asked: string | null) {
  const page = pageAsked(asked)
  const { totalPages } = sliceOf(found, { limit: perPage, page })
  return sliceOf(found, { limit: perPage, page: Math.min(page, totalPages) })
}
