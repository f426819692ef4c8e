/** @jsxImportSource preact */
import { Landmark } from './Landmark.js'
import type { Here } from '../view.js'

type Props = {
  /** The name of the parameter with the page. */
  name: string
  label: string
  page: { page: number; totalPages: number }
  here: Here
  /** The other parameters of the address. */
  query?: Record<string, string>
}

/** Links to the pages before and after this one; nothing where there is only one. */
export function Pager({ name, label, page: { page, totalPages }, here, query = {} }: Props) {
  if (totalPages <= 1 || here.site.still) return null
  const at = (number: number) => `?${new URLSearchParams({ ...query, [name]: String(number) })}`
  return (
    <Landmark here={here} class="pager" id={`${name}-pages`} name={label}>
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {here.word(here.texts.pages.newer)}
        </a>
      )}
      {page < totalPages && (
        <a rel="next" href={at(page + 1)}>
          {here.word(here.texts.pages.older)}
        </a>
      )}
    </Landmark>
  )
}
