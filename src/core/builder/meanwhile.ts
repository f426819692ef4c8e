import type { Edit } from './edits.js'

/** How often each document of an agenda was saved, by the id of the line; `event` is the event's own. */
type Revisions = Readonly<Record<string, number>>

/** Lines (and `event`) that were saved or taken out since these revisions, and lines that are new. */
export type ChangedSince = { lines: string[]; added: string[] }

export function changedSince(known: Revisions, now: Revisions): ChangedSince {
  return {
    lines: Object.keys(known).filter((id) => now[id] !== known[id]),
    added: Object.keys(now).filter((id) => !Object.hasOwn(known, id)),
  }
}

/** The lines (and `event`) that edits change; a line that is new is nobody else's. */
const touchedBy = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) => {
    switch (edit.type) {
      case 'set':
      case 'remove':
        return [String(edit.id)]
      case 'setEvent':
        return ['event']
      default:
        return []
    }
  })

/** Whether some edits change what was changed meanwhile: then somebody has to decide. */
export function touches(edits: readonly Edit[], { lines }: Pick<ChangedSince, 'lines'>): boolean {
  const changed = new Set(lines)
  return touchedBy(edits).some((id) => changed.has(id))
}
