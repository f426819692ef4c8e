/** @jsxImportSource preact */
import { languageOfWords } from '../../i18n/languageOfWords.js'
import type { View } from '../view.js'
import { shortDate } from '../wording.js'

type Props = { view: View; q: string; label: string; day?: string }

/** A form that searches this page; nothing where pages are files. */
export function Search({ view, q, label, day }: Props) {
  const { agenda, language, site, texts } = view
  if (site.still) return null
  return (
    <form class="search" role="search">
      <label>
        {view.word(label)}
        <input type="search" name="q" value={q} maxLength={200} />
      </label>
      {day !== undefined && agenda.days.length > 1 && (
        <label>
          {view.word(texts.fields.day)}
          <select name="day">
            <option value="" lang={languageOfWords(texts.pages.anyDay, language)}>
              {texts.pages.anyDay}
            </option>
            {agenda.days.map(({ date }) => (
              <option value={date} selected={date === day}>
                {shortDate(date, language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="button">
        {view.word(texts.pages.search)}
      </button>
    </form>
  )
}
