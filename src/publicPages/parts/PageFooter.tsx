/** @jsxImportSource preact */
import type { CompiledAgenda } from '../../core/compile/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import { listOf } from '../../core/phrases.js'
import { dateRange } from '../wording.js'
import type { View } from '../view.js'

/** All languages to which some text of the agenda fell back. */
function fallbackLanguages(agenda: CompiledAgenda): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'fallback')
        for (const language of Object.values(fieldsIn(inner))) found.add(String(language))
      else if (key !== 'lexical') visit(inner)
    }
  }
  visit(agenda)
  return [...found].sort()
}

const technical: Record<string, string> = {
  jsonld: 'JSON-LD (schema.org)',
  'schedule.json': 'schedule.json',
  'schedule.xml': 'schedule.xml',
}

export function PageFooter({ view }: { view: View }) {
  const { agenda, language, nameOf, preview, texts, word } = view
  const { calendarFile, csv, fellBackLegend, formats, updated } = texts.pages
  const labels: Record<string, string> = { ...technical, calendar: calendarFile, csv }
  const fellBack = fallbackLanguages(agenda)
  const json = agenda.languages.find(({ code }) => code === language)
  const listed = agenda.formats.flatMap(({ format, href }) =>
    labels[format] ? [{ label: labels[format], href }] : [],
  )
  return (
    <footer class="page-footer">
      {fellBack.length > 0 && (
        <p class="legend">
          {word(fellBackLegend, {
            languages: listOf(
              fellBack.map((code) => `${code} = ${nameOf(code)}`),
              language,
            ),
          })}
        </p>
      )}
      {!preview && (
        <nav class="formats" aria-labelledby="formats">
          <h2 id="formats">{word(formats)}</h2>
          <ul>
            {[
              ...listed,
              ...(json
                ? [
                    { label: 'JSON', href: json.href },
                    { label: texts.releases.feed, href: json.href.replace('?', '/releases.atom?') },
                  ]
                : []),
            ].map(({ label, href }) => (
              <li>
                <a href={href}>{word(label)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="updated">
        {word(updated, { date: dateRange(agenda.updatedAt, agenda.updatedAt, language) })}
      </p>
    </footer>
  )
}
