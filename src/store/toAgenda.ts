import { idOf } from '../core/ids.js'
import { isPlain } from '../core/isPlain.js'
import { filled } from './filled.js'
import type { AgendaEvent, AgendaSession, Assignment } from '../core/types.js'

/**
 * A document as the database gives it: localised texts are objects by language, or plain when
 * hoisted by a hook.
 */
export type Doc = Record<string, unknown>

/** A localised text in the first of the languages that has it. */
export function textIn(value: unknown, ...languages: (string | undefined)[]): string | undefined {
  if (typeof value === 'string') return value || undefined
  if (!isPlain(value)) return undefined
  for (const language of [...languages, ...Object.keys(value)]) {
    const found = language ? value[language] : undefined
    if (typeof found === 'string' && found) return found
  }
  return undefined
}

const rows = (value: unknown): Doc[] =>
  Array.isArray(value) ? value.filter((row) => row && typeof row === 'object') : []

export const toAgendaEvent = (doc: Doc, language?: string): AgendaEvent => ({
  id: idOf(doc.id),
  title: textIn(doc.title, language),
  timeZone: filled<string>(doc.timeZone) ?? 'UTC',
  startDate: filled(doc.startDate),
  endDate: filled(doc.endDate),
  days: rows(doc.days).map((day) => ({
    id: filled(day.id),
    date: String(day.date ?? ''),
    label: textIn(day.label, language),
  })),
  published: doc._status === 'published',
})

const toAssignment = (row: Doc, language?: string): Assignment => ({
  id: filled(row.id),
  role: String(row.role ?? ''),
  person: idOf(row.person),
  organisation: idOf(row.organisation),
  label: textIn(row.label, language),
  jobTitle: textIn(row.jobTitle, language),
  affiliation: textIn(row.affiliation, language),
  state: filled(row.state) ?? 'confirmed',
})

export const toAgendaSession = (
  doc: Doc,
  language?: string,
  promised: string[] = [],
): AgendaSession => {
  const byLanguage = isPlain(doc.title) ? doc.title : undefined
  return {
    id: idOf(doc.id),
    title: textIn(doc.title, language),
    kind: String(doc.kind ?? 'session'),
    day: filled(doc.day),
    timing: filled(doc.timing) ?? 'clock',
    starts: filled(doc.starts),
    ends: filled(doc.ends),
    endsNextDay: doc.endsNextDay === true,
    ...(doc.startsNextDay === true ? { startsNextDay: true } : {}),
    ...(typeof doc.endDay === 'string' && doc.endDay ? { endDay: doc.endDay } : {}),
    ...(doc.startsAfterChange === true ? { startsAfterChange: true } : {}),
    ...(doc.endsAfterChange === true ? { endsAfterChange: true } : {}),
    position: filled(doc.position),
    status: filled(doc.status) ?? 'confirmed',
    place: idOf(doc.place),
    track: idOf(doc.track),
    assignments: rows(doc.assignments).map((row) => toAssignment(row, language)),
    published: doc._status === 'published',
    ...(doc.teamOnly === true ? { teamOnly: true } : {}),
    missingLanguages: byLanguage ? promised.filter((code) => !byLanguage[code]) : [],
  }
}
