/** @jsxImportSource preact */
import type { View } from '../view.js'
import { shortDate } from '../wording.js'

type Props = { view: View; q: string; label: string; day?: string }

/** A form that asks this page for less; nothing where pages are files. */
export function Search({ view, q, label, day }: Props) {
  const { agenda, language, site, texts } = view
  if (site.still) return null
  return (
    <form class="search" role="search">
      <label>
        {label}
        <input type="search" name="q" value={q} maxLength={200} />
      </label>
      {day !== undefined && agenda.days.length > 1 && (
        <label>
          {texts.fields.day}
          <select name="day">
            <option value="">{texts.pages.anyDay}</option>
            {agenda.days.map(({ date }) => (
              <option value={date} selected={date === day}>
                {shortDate(date, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button">
        {texts.pages.search}
      </button>
    </form>
  )
}
