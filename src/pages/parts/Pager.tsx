/** @jsxImportSource preact */
import type { Here } from '../view.js'

type Props = {
  /** The parameter that says which page. */
  name: string
  label: string
  page: { page: number; totalPages: number }
  here: Here
  /** What else the address asks for. */
  query?: Record<string, string>
}

/** The way to the pages before and after this one; nothing where there is but one. */
export function Pager({ name, label, page: { page, totalPages }, here, query = {} }: Props) {
  if (totalPages <= 1 || here.site.still) return null
  const at = (number: number) => `?${new URLSearchParams({ ...query, [name]: String(number) })}`
  return (
    <nav class="pager" aria-label={label}>
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {here.texts.pages.newer}
        </a>
      )}
      {page < totalPages && (
        <a rel="next" href={at(page + 1)}>
          {here.texts.pages.older}
        </a>
      )}
    </nav>
  )
}
