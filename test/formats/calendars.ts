import ICAL from 'ical.js'
import { type CompiledAgenda, type Part, partOf } from '../../src/core/compile/index.js'
import { renderCalendar } from '../../src/formats/index.js'

/** What ical.js reads in a VEVENT. Instants in ISO, dates as dates. */
export type ReadEvent = {
  uid: string
  sequence: number
  status: string
  start: string
  end: string | null
  summary: string
  language: string
  text: (property: string) => string | null
  all: (property: string) => string[]
}

const moment = (component: ICAL.Component, name: string): string | null => {
  const time = component.getFirstPropertyValue(name) as ICAL.Time | null
  if (!time) return null
  return time.isDate ? time.toString() : time.toJSDate().toISOString()
}

function readEvent(component: ICAL.Component): ReadEvent {
  const text = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null
  return {
    uid: text('uid') ?? '',
    sequence: Number(text('sequence')),
    status: text('status') ?? '',
    start: moment(component, 'dtstart') ?? '',
    end: moment(component, 'dtend'),
    summary: text('summary') ?? '',
    language: component.getFirstProperty('summary')?.getFirstParameter('language') ?? '',
    text,
    all: (name) =>
      component.getAllProperties(name).flatMap((property) => property.getValues().map(String)),
  }
}

/** A calendar as ical.js reads it. */
export function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    text: (property: string) => calendar.getFirstPropertyValue(property)?.toString() ?? null,
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
    properties: calendar.getAllProperties().map(({ name }) => name),
  }
}

export const render = (agenda: CompiledAgenda, part: Part = {}): string =>
  renderCalendar(partOf(agenda, part))

export const readAgenda = (agenda: CompiledAgenda, part: Part = {}) => read(render(agenda, part))
