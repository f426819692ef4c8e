import { type Edit, textsBetween } from '../../core/builder/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import { sameId, withId } from '../../core/ids.js'
import type { Agenda, Id, SessionTexts } from '../../core/types.js'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'

/** The stored agenda and the edited one. */
type Sides = { base: BuilderAgenda; agenda: Agenda }

const withTextsAt = (agenda: Agenda, id: Id, texts: SessionTexts): Agenda => ({
  ...agenda,
  sessions: agenda.sessions.map((each) => (sameId(each.id, id) ? { ...each, texts } : each)),
})

/** Adds the stored texts of a line to both sides; edits made to them before stay. */
export function told({ base, agenda }: Sides, id: Id, texts: SessionTexts) {
  const own = textsBetween(
    withId(base.agenda.sessions, id)?.texts,
    withId(agenda.sessions, id)?.texts ?? {},
  )
  return {
    base: { ...base, agenda: withTextsAt(base.agenda, id, texts) },
    agenda: withTextsAt(agenda, id, { ...texts, ...own }),
  }
}

/**
 * The texts as they are after a save, where nobody else has written the same line in the same
 * moment.
 */
export function withSentTexts(
  saved: BuilderAgenda,
  sent: Agenda,
  before: BuilderAgenda,
): BuilderAgenda {
  const known = new Map(
    sent.sessions.flatMap(({ id, texts }) =>
      texts && (before.revisions[String(id)] ?? 0) + 1 >= (saved.revisions[String(id)] ?? 0)
        ? [[String(id), texts] as const]
        : [],
    ),
  )
  if (!known.size) return saved
  return {
    ...saved,
    agenda: {
      ...saved.agenda,
      sessions: saved.agenda.sessions.map((each) => {
        const texts = known.get(String(each.id))
        return texts ? { ...each, texts } : each
      }),
    },
  }
}

/** Adds to both sides the stored texts that some edits change, so that undo can restore them. */
export function withTexts(
  { base, agenda }: Sides,
  edits: Edit[],
  stored: Readonly<Record<string, SessionTexts>>,
): Sides {
  const changed = new Map(
    edits.flatMap((edit) =>
      edit.type === 'set' && edit.fields.texts
        ? [[String(edit.id), Object.keys(edit.fields.texts)] as const]
        : [],
    ),
  )
  const known = (of: Agenda): Agenda => ({
    ...of,
    sessions: of.sessions.map((session) => {
      const keys = changed.get(String(session.id))
      return keys
        ? {
            ...session,
            texts: {
              ...Object.fromEntries(
                keys.map((key) => [key, fieldsIn(stored[String(session.id)])[key] ?? null]),
              ),
              ...session.texts,
            },
          }
        : session
    }),
  })
  return { base: { ...base, agenda: known(base.agenda) }, agenda: known(agenda) }
}
