import type { PayloadRequest } from 'payload'
import { withId } from '../../core/ids.js'
import { compareViolations } from '../../core/builder/index.js'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { checksIn } from '../checks.js'
import { checkInTurns } from '../runInTurns.js'
import { loadAgenda } from '../loadAgenda.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { placesOfUse } from '../placesOfUse.js'
import type { View } from '../rawDocuments.js'
import { textIn } from '../toAgenda.js'
import { moved, type Pair } from './findMoves.js'
import type { Entries } from './loadPair.js'
import type { MergeKey } from '../collectionKeys.js'
import { translate } from '../../translate.js'

/** A violation that the rules would find in an agenda after a merge, and do not find now. */
export type Conflict = {
  event: { id: Id; title: string }
  text: string
  sessions: { id: Id; title: string }[]
}

/**
 * Conflicts in what readers would see (`public`) stand in the way of a merge; those in `drafts` are
 * to be solved before the next publication.
 */
export type Conflicts = { public: Conflict[]; drafts: Conflict[] }

const agendaKeys = { people: 'people', organisations: 'organisations', places: 'places' } as const

function movedAgenda(
  req: PayloadRequest,
  agenda: Agenda,
  key: MergeKey,
  pair: Pair,
  name: string,
): Agenda {
  const sessions = slugOf(req.payload, 'sessions')
  const paths = placesOfUse(req.payload, key).flatMap(({ collection, path }) =>
    collection === sessions ? [path] : [],
  )
  return {
    ...agenda,
    sessions: agenda.sessions.map((session) => moved(session, paths, pair)),
    [agendaKeys[key]]: { ...agenda[agendaKeys[key]], [String(pair.keep)]: name },
  }
}

async function causedIn(
  req: PayloadRequest,
  { event, places }: { event: Id; places: Id[] },
  view: View,
  move: (agenda: Agenda) => Agenda,
): Promise<{ agenda: Agenda; caused: Violation[] } | undefined> {
  const agenda = await loadAgenda(req.payload, event, {
    view,
    language: req.locale ?? undefined,
    req,
    places,
  })
  if (!agenda) return undefined
  const { rulebook } = optionsOf(req.payload)
  const after = move(agenda)
  const { caused } = compareViolations(
    await checkInTurns(agenda, rulebook),
    await checkInTurns(after, rulebook),
  )
  return { agenda: after, caused: caused.filter(({ level }) => level !== 'advice') }
}

const keyOf = ({ event, text }: Conflict) => `${event.id} ${text}`

/** The conflicts that arise in these events when one entry takes the place of another. */
export async function findConflicts(
  req: PayloadRequest,
  key: MergeKey,
  pair: Pair,
  { keep }: Entries,
  events: readonly Id[],
): Promise<Conflicts> {
  const language = req.locale ?? undefined
  const name = textIn(keep.name, language) ?? ''
  const t = translate(req)
  const places = key === 'places' ? [pair.keep] : []
  const found: Record<View, Conflict[]> = { published: [], draft: [] }
  for (const event of events) {
    for (const view of ['published', 'draft'] as const) {
      const result = await causedIn(req, { event, places }, view, (agenda) =>
        movedAgenda(req, agenda, key, pair, name),
      )
      if (!result) continue
      const { agenda, caused } = result
      for (const violation of caused) {
        const [check] = checksIn({
          agenda,
          violations: [violation],
          language: req.i18n.language,
          t,
          rulebook: optionsOf(req.payload).rulebook,
        })
        const sessions = violation.at.flatMap(({ session }) =>
          session === null
            ? []
            : [{ id: session, title: withId(agenda.sessions, session)?.title ?? '' }],
        )
        // An impossible violation in a draft stands in the way too: no save would accept that draft
        // any more.
        found[violation.level === 'impossible' ? 'published' : view].push({
          event: { id: event, title: agenda.event.title ?? '' },
          text: check?.text ?? violation.rule,
          sessions,
        })
      }
    }
  }
  const shown = new Set(found.published.map(keyOf))
  return { public: found.published, drafts: found.draft.filter((each) => !shown.has(keyOf(each))) }
}
