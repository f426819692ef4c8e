import type { CompiledAgenda } from '../core/compile/index.js'
import type { Head } from './document.js'
import type { Here } from './view.js'
import { dateRange } from './wording.js'

/** A text of at most so many characters, cut between words. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`

/**
 * Where search engines find a page of an agenda, in the languages in which something of it is
 * written. In another one it is a copy of that in the first of them.
 */
export function foundAt(
  { language, written }: Here,
  pathIn: (language: string) => string,
): Pick<Head, 'canonical' | 'isCopy' | 'languages'> {
  const [first = language] = written
  const isCopy = first !== language && !written.includes(language)
  return {
    canonical: pathIn(isCopy ? first : language),
    isCopy,
    languages: written.map((code) => ({ code, path: pathIn(code) })),
  }
}

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
