import { type CompiledAgenda, fileNameOf, type FormatName, formats } from '../core/compile/index.js'
import { type CalendarQuery, renderCalendar } from './calendar/index.js'
import { renderCsv } from './csv.js'
import { renderJsonLd } from './jsonld/index.js'
import { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

export { type CalendarQuery, renderCalendar } from './calendar/index.js'
export { renderCsv } from './csv.js'
export { jsonLdScript, renderJsonLd } from './jsonld/index.js'
export { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

/** An agenda in a format; undefined when the day or the person that is asked for is not in it (an answer of 404). */
type Render<T> = (agenda: CompiledAgenda, query: CalendarQuery) => T | undefined

/** How a format is made: as bytes, and in which charset where they are text. */
type Renderer = { charset?: 'utf-8'; render: Render<Uint8Array> }

const utf8 = new TextEncoder()

const asText = (render: Render<string>): Renderer => ({
  charset: 'utf-8',
  render: (agenda, query) => {
    const text = render(agenda, query)
    return text === undefined ? undefined : utf8.encode(text)
  },
})

const renderers: Record<FormatName, Renderer> = {
  calendar: asText(renderCalendar),
  jsonld: asText((agenda) => JSON.stringify(renderJsonLd(agenda))),
  'schedule.xml': asText(renderScheduleXml),
  'schedule.json': asText(renderScheduleJson),
  csv: asText(renderCsv),
}

export type AgendaFormat = {
  format: FormatName
  /** What follows the agenda's address: `calendar.ics`. */
  path: string
  /** With the charset where it is text, as it is sent. */
  mediaType: string
  fileName: (agenda: CompiledAgenda, query?: CalendarQuery) => string
  render: Render<Uint8Array>
}

/** Every format by the path under which it is served; their names, paths and media types are those of the agenda's own list. */
export const agendaFormats: ReadonlyMap<string, AgendaFormat> = new Map(
  (Object.keys(formats) as FormatName[]).map((format) => {
    const { path, mediaType } = formats[format]
    const { charset, render } = renderers[format]
    return [
      path,
      {
        format,
        path,
        mediaType: charset ? `${mediaType}; charset=${charset}` : mediaType,
        fileName: ({ event, language }, { day, person } = {}) =>
          fileNameOf(format, [event.slug, day, person].filter(Boolean).join('-'), language),
        render,
      },
    ]
  }),
)
