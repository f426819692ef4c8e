import type { Refused } from '../../api/builder/answering.js'
import type { PublicationEntry, TeamRelease } from '../../api/builder/publicationEndpoints.js'
import type { Saved } from '../../api/builder/builderEndpoints.js'
import type { Edit } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'

/** Why a save was refused: in words, and of which line and fields; where someone else was first, what both wrote. */
export type Refusal = {
  message: string
  at?: string
  fields?: { path: string; message: string }[]
  clash?: { fields: string[]; theirs: Record<string, unknown> }
}

type Answer<T> = Promise<T | { refusal: Refusal }>

export type PublicationDoor = {
  look: () => Answer<PublicationEntry>
  publish: (wish: { revisions: Record<string, number>; note?: string; acceptAdvice: boolean }) => Answer<{ number: number }>
  releases: (page: number) => Answer<{ docs: TeamRelease[]; totalDocs: number }>
  compare: (from: number, to: number) => Answer<{ changes: string[] }>
}

export type Door = {
  publication: PublicationDoor
  read: () => Promise<BuilderAgenda | { refusal: Refusal }>
  save: (edits: { edits: Edit[]; revisions: Record<string, number> }) => Promise<Saved | { refusal: Refusal }>
  createPerson: (name: string) => Promise<{ id: Id; name: string } | { refusal: Refusal }>
}

function toRefusal({ errors = [] }: Partial<Refused>, otherwise: string): Refusal {
  const [first] = errors
  const { at, fields, theirs } = (first?.data ?? {}) as { at?: string; fields?: unknown; theirs?: Record<string, unknown> }
  const message = first?.message ?? otherwise
  if (theirs && Array.isArray(fields)) return { message, at, clash: { fields: fields as string[], theirs } }
  return { message, at, fields: Array.isArray(fields) ? (fields as { path: string; message: string }[]) : undefined }
}

/** The builder's way to the server, in one language; `otherwise` is what to say when nothing came back. */
export function doorTo({ api, event, locale, people, otherwise }: { api: string; event: Id; locale: string; people: string; otherwise: string }): Door {
  const ask = async <T>(path: string, body?: object, query = ''): Promise<T | { refusal: Refusal }> => {
    try {
      const response = await fetch(`${api}${path}?locale=${locale}&depth=0${query}`, {
        credentials: 'include',
        ...(body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
      })
      const answer = (await response.json()) as unknown
      return response.ok ? (answer as T) : { refusal: toRefusal(answer as Partial<Refused>, otherwise) }
    } catch {
      // No answer at all, or one that is not the app's: nothing is lost, the editor can try again.
      return { refusal: { message: otherwise } }
    }
  }
  const at = `/agenda-builder/${event}`
  return {
    publication: {
      look: () => ask(`${at}/publication`),
      publish: (wish) => ask(`${at}/publication`, wish),
      releases: (page) => ask(`${at}/releases`, undefined, `&page=${page}`),
      compare: (from, to) => ask(`${at}/changes`, undefined, `&from=${from}&to=${to}`),
    },
    read: () => ask<BuilderAgenda>(at),
    save: (edits) => ask<Saved>(at, edits),
    createPerson: async (name) => {
      const made = await ask<{ doc: { id: Id } }>(`/${people}`, { name })
      return 'refusal' in made ? made : { id: made.doc.id, name }
    },
  }
}
