import type { CompiledAgenda } from '../core/compile/index.js'
import { fieldsIn } from '../core/isPlain.js'
import { fieldsOf, type Model, models } from '../core/model/index.js'
import type { Site } from './site.js'

const texts = { types: ['text', 'longText', 'lines', 'richText'] } as const
const namesOfTexts = (model: Model) => fieldsOf(model, texts).map(([name, { as }]) => as ?? name)
const ofEvents = namesOfTexts(models.events)
const ofSessions = namesOfTexts(models.sessions)

type Compiled = { fallback?: Record<string, string> }

const hasOwn = (entry: Compiled, names: readonly string[]): boolean =>
  names.some((name) => Boolean(fieldsIn(entry)[name]) && !entry.fallback?.[name])

/**
 * Whether anything of an agenda is written in its language: a text of the event or of one of its
 * sessions.
 */
export const isWritten = ({ days, event }: CompiledAgenda): boolean =>
  hasOwn(event, ofEvents) ||
  days.some(({ sessions }) => sessions.some((session) => hasOwn(session, ofSessions)))

const known = new WeakMap<CompiledAgenda, Promise<string[]>>()

async function among(
  languages: readonly { code: string }[],
  site: Site,
  agenda: CompiledAgenda,
): Promise<string[]> {
  const found = await Promise.all(
    languages.map(async ({ code }) => {
      const inIt =
        code === agenda.language ? agenda : (await site.agendaOf(agenda.event.slug, code))?.agenda
      return inIt && isWritten(inIt) ? [code] : []
    }),
  )
  return found.flat()
}

async function ask(site: Site, agenda: CompiledAgenda): Promise<string[]> {
  const found = await among(agenda.languages, site, agenda)
  if (found.length) return found
  // An event that promises no language is out in whichever is asked for.
  const elsewhere = await among(site.languages, site, agenda)
  return elsewhere.length ? elsewhere : agenda.languages.map(({ code }) => code)
}

/**
 * The languages in which an agenda is out and something of it is written, in the site's order: all
 * others are copies of these to a search engine. Asked once of each agenda.
 */
export function writtenIn(site: Site, agenda: CompiledAgenda): Promise<string[]> {
  const before = known.get(agenda)
  if (before) return before
  const asked = ask(site, agenda).catch((error: unknown) => {
    known.delete(agenda)
    throw error
  })
  known.set(agenda, asked)
  return asked
}
