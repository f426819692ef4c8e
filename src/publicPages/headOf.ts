import type { CompiledAgenda } from '../core/compile/index.js'
import { dateRange } from './wording.js'

/** A text of at most so many characters, cut between words. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`

/** “Title – 25–26 June 2019 · Sfax”. */
export function eventTitle({ event, language }: CompiledAgenda): string {
  const when = [dateRange(event.startDate, event.endDate, language), event.city]
  return [event.title, when.filter(Boolean).join(' · ')].filter(Boolean).join(' – ')
}

/** What an event is about, on one line. */
export const eventDescription = (agenda: CompiledAgenda): string =>
  agenda.event.theme ?? agenda.event.introduction?.text.replace(/\s+/g, ' ') ?? eventTitle(agenda)

/** The address of the feed of an agenda's changes. */
export const feedOf = ({ language, languages }: CompiledAgenda): string | undefined =>
  languages.find(({ code }) => code === language)?.href.replace('?', '/releases.atom?')
