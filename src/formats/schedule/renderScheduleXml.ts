import { create } from 'xmlbuilder2'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { oneLine } from '../plain.js'
import { formatAddress, pageOf } from '../sessions.js'
import { generator, timeSlot, tracksOf } from './parts.js'
import { type ScheduledDay, type ScheduledEvent, toSchedule } from './toSchedule.js'

/**
 * The library leaves a typed `&lt;` alone, as if it were markup already; so each `&` is escaped
 * first.
 */
const typed = (text: string) => text.replaceAll('&', '&amp;')

type Element = ReturnType<typeof create>

function add(
  parent: Element,
  name: string,
  text: string | number | undefined,
  attributes: Record<string, string | number | undefined> = {},
): Element {
  const child = parent.ele(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) child.att(key, typed(String(value)))
  return text === undefined ? child : child.txt(typed(String(text)))
}

function addEvent(parent: Element, event: ScheduledEvent): void {
  const element = add(parent, 'event', undefined, { id: event.id, guid: event.guid })
  const { date, start, duration, room, slug, title, subtitle, track, type, abstract, description } =
    event
  for (const [name, text] of Object.entries({
    date,
    start,
    duration,
    room,
    slug,
    title,
    subtitle,
    track,
    type,
    abstract,
    description,
  }))
    add(element, name, text)
  if (event.language) add(element, 'language', event.language)
  if (event.url) add(element, 'url', event.url)
  const persons = add(element, 'persons', undefined)
  for (const { name, guid } of event.persons) add(persons, 'person', name, { guid })
  const links = add(element, 'links', undefined)
  for (const link of event.links) add(links, 'link', link.title, { href: link.url })
  const attachments = add(element, 'attachments', undefined)
  for (const attachment of event.attachments)
    add(attachments, 'attachment', attachment.title, { href: attachment.url })
}

function addDay(parent: Element, { index, date, start, end, rooms }: ScheduledDay): void {
  const day = add(parent, 'day', undefined, { index, date, start, end })
  for (const [{ name, guid }, events] of rooms) {
    const room = add(day, 'room', undefined, { name, guid })
    for (const event of events) addEvent(room, event)
  }
}

/**
 * The agenda as schedule.xml (frab, c3voc). Lines without a clock time are left out: the format has
 * no way to say “in the afternoon”. It knows no roles either: they stand in the description. A
 * cancelled session says so in its title.
 */
export function renderScheduleXml(agenda: CompiledAgenda): string {
  const { acronym, start, end, days } = toSchedule(agenda)
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('schedule')
  add(root, 'generator', undefined, generator)
  const [url, home] = [formatAddress(agenda, 'schedule.xml'), pageOf(agenda)]
  if (url) add(root, 'url', url)
  add(root, 'version', agenda.updatedAt)
  const conference = add(root, 'conference', undefined)
  const { slug, title, timeZone } = agenda.event
  const parts = {
    acronym,
    title: oneLine(title) || slug,
    start,
    end,
    days: days.length,
    timeslot_duration: timeSlot,
    time_zone_name: timeZone,
  }
  for (const [name, text] of Object.entries(parts)) add(conference, name, text)
  if (home) add(conference, 'url', home)
  for (const track of tracksOf(agenda)) add(conference, 'track', track.name, track)
  for (const day of days) addDay(root, day)
  return root.end({ prettyPrint: true })
}
