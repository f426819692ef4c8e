import type { Payload } from 'payload'
import type { CompiledEvent } from '../../core/compile/index.js'

export type AgendaQuery = {
  language: string
  /** `upcoming`: the last day is today or later, at the venue; the soonest first. `past`: the others, the latest first. */
  when?: 'past' | 'upcoming'
  /** Only events that promise this language. */
  inLanguage?: string
  limit: number
  page: number
}

export type AgendaSummary = Pick<CompiledEvent, 'city' | 'endDate' | 'id' | 'slug' | 'startDate' | 'status' | 'theme' | 'timeZone' | 'title'> & {
  languages: string[]
  /** Where the whole agenda is. */
  href: string
}

export type AgendaPage = { docs: AgendaSummary[]; totalDocs: number; page: number; totalPages: number; limit: number }

/** The published events, a page at a time. */
export async function listAgendas(_payload: Payload, _query: AgendaQuery): Promise<AgendaPage> {
  throw new Error('Not there yet.')
}
