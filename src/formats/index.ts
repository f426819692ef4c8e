import { type CompiledAgenda, fileNameOf, type FormatName, formats } from '../core/compile/index.js'
import { type CalendarQuery, renderCalendar } from './calendar/index.js'
import { renderCsv } from './csv.js'
import { renderJsonLd } from './jsonld/index.js'
import { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

export { type CalendarQuery, renderCalendar } from './calendar/index.js'
export { renderCsv } from './csv.js'
export { jsonLdScript, renderJsonLd } from './jsonld/index.js'
export { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

/** An agenda as text; undefined when the day or the person that is asked for is not in it (an answer of 404). */
type Render = (agenda: CompiledAgenda, query: CalendarQuery) => string | undefined

const renderers: Record<FormatName, Render> = {
  calendar: renderCalendar,
  jsonld: (agenda) => JSON.stringify(renderJsonLd(agenda)),
  'schedule.xml': renderScheduleXml,
  'schedule.json': renderScheduleJson,
  csv: renderCsv,
}

export type AgendaFormat = {
  format: FormatName
  /** What follows the agenda's address: `calendar.ics`. */
  path: string
  /** With the charset, as it is sent. */
  mediaType: string
  fileName: (agenda: CompiledAgenda, query?: CalendarQuery) => string
  render: Render
}

/** Every format by the path under which it is served; their names, paths and media types are those of the agenda's own list. */
export const agendaFormats: ReadonlyMap<string, AgendaFormat> = new Map(
  (Object.keys(formats) as FormatName[]).map((format) => {
    const { path, mediaType } = formats[format]
    return [
      path,
      {
        format,
        path,
        mediaType: `${mediaType}; charset=utf-8`,
        fileName: ({ event, language }, { day, person } = {}) =>
          fileNameOf(format, [event.slug, day, person].filter(Boolean).join('-'), language),
        render: renderers[format],
      },
    ]
  }),
)
