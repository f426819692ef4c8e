import { keysOf } from '../core/keysOf.js'
import { type CompiledAgenda, fileNameOf, type FormatName, formats } from '../core/compile/index.js'
import { renderCalendar } from './calendar/index.js'
import { renderCsv } from './csv.js'
import { renderJsonLd } from './jsonld/index.js'
import { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

export { renderCalendar } from './calendar/index.js'
export { renderCsv } from './csv.js'
export {
  jsonLdScript,
  eventJsonLd,
  renderJsonLd,
  personJsonLd,
  sessionJsonLd,
} from './jsonld/index.js'
export { webAddress } from './plain.js'
export { cardAddress } from './sessions.js'
export { renderScheduleJson, renderScheduleXml } from './schedule/index.js'

/** An agenda, or a part of one (`partOf`), in a format. */
type Render<T> = (agenda: CompiledAgenda) => T

/** How a format is rendered: as bytes, with the charset where they are text. */
type Renderer = { charset?: 'utf-8'; render: Render<Uint8Array> }

const utf8 = new TextEncoder()

const asText = (render: Render<string>): Renderer => ({
  charset: 'utf-8',
  render: (agenda) => utf8.encode(render(agenda)),
})

const renderers: Record<FormatName, Renderer> = {
  calendar: asText((agenda) => renderCalendar(agenda)),
  jsonld: asText((agenda) => JSON.stringify(renderJsonLd(agenda))),
  'schedule.xml': asText(renderScheduleXml),
  'schedule.json': asText(renderScheduleJson),
  csv: asText(renderCsv),
}

export type AgendaFormat = {
  format: FormatName
  /** What follows the agenda's address, such as `calendar.ics`. */
  path: string
  /** As it is sent: with the charset, where it is text. */
  mediaType: string
  fileName: (agenda: CompiledAgenda) => string
  render: Render<Uint8Array>
}

/**
 * Every format by the path under which it is served; their names, paths and media types are those
 * of the agenda's own list.
 */
export const agendaFormats: ReadonlyMap<string, AgendaFormat> = new Map(
  keysOf(formats).map((format) => {
    const { path, mediaType } = formats[format]
    const { charset, render } = renderers[format]
    return [
      path,
      {
        format,
        path,
        mediaType: charset ? `${mediaType}; charset=${charset}` : mediaType,
        fileName: (agenda) =>
          agenda.formats.find((each) => each.format === format)?.fileName ??
          fileNameOf(format, agenda.event.slug, agenda.language),
        render,
      },
    ]
  }),
)
