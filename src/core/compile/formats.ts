import { keysOf } from '../keysOf.js'
import type { CompiledFormat } from './schema/agenda.js'
import type { CompileSettings } from './settings.js'

/**
 * The formats besides JSON. For each: what follows the agenda's address, its media type, and how
 * the name of a saved file ends.
 */
export const formats = {
  calendar: { path: 'calendar.ics', mediaType: 'text/calendar', ending: '.ics' },
  jsonld: { path: 'event.jsonld', mediaType: 'application/ld+json', ending: '.jsonld' },
  'schedule.xml': {
    path: 'schedule.xml',
    mediaType: 'application/vnd.c3voc.schedule+xml',
    ending: '.schedule.xml',
  },
  'schedule.json': {
    path: 'schedule.json',
    mediaType: 'application/json',
    ending: '.schedule.json',
  },
  csv: { path: 'agenda.csv', mediaType: 'text/csv', ending: '.csv' },
}

export type FormatName = keyof typeof formats
export const formatNames = keysOf(formats)

/** The name under which a format is saved: `sfax-2019-fr.ics`. */
export const fileNameOf = (format: FormatName, name: string, language: string): string =>
  `${name}-${language}${formats[format].ending}`

export const formatsOf = (slug: string, { language, href }: CompileSettings): CompiledFormat[] =>
  formatNames.map((format) => ({
    format,
    mediaType: formats[format].mediaType,
    fileName: fileNameOf(format, slug, language),
    href: href(formats[format].path),
  }))
