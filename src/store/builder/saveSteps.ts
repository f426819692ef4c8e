import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  broughtAs,
  type Edit,
  isTemporaryId,
  type Newcomer,
  newcomerId,
  newcomersIn,
  withMade,
} from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { rememberDocuments } from '../brought/storedDocuments.js'
import { isId } from '../input/ids.js'
import type { Note } from '../transaction/index.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import { addLine, knownTexts } from './addLine.js'
import { eventFields, sessionFields } from './editedFields.js'
import { madeBefore, makeNewcomer } from './makeNewcomer.js'
import { assignmentsToSave, daysOnTheWay, rowsToSave, titleToSave } from './rowsToSave.js'
import { textsToSave } from './textsToSave.js'
import { removeLine, restoreLine } from './trash.js'
import { update } from './update.js'

/**
 * The revisions from which the editor started (see `BuilderAgenda`), and what they did since.
 * `once` is the editor's own name for all of it: if it is sent again because no answer came, no
 * newcomer is made a second time.
 */
export type Edits = { edits: Edit[]; revisions: Record<string, number>; once?: string }

/**
 * One document to be written: the line at which it is (`event` for the event itself), and the
 * document that is there before, if any.
 */
export type Step = {
  at: string
  collection: CollectionSlug
  id?: Id
  write: (req: PayloadRequest, note: Note) => Promise<unknown>
}

const pick = (values: object, keys: string[]): Doc =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => keys.includes(key) && value !== undefined),
  )

/**
 * The steps that save some edits, in an order in which each is possible. `ids` is filled as new
 * lines and newcomers get theirs.
 */
export function saveSteps(
  payload: PayloadRequest['payload'],
  event: Id,
  { edits, revisions, once }: Edits,
): { steps: Step[]; ids: Record<string, Id> } {
  const [sessions, events] = [slugOf(payload, 'sessions'), slugOf(payload, 'events')]
  const ids: Record<string, Id> = {}

  const ofEvent = (data: (stored: Doc, req: PayloadRequest) => Doc): Step => ({
    at: 'event',
    collection: events,
    id: event,
    write: async (req) =>
      update(
        req,
        events,
        event,
        data((await rawDocument(payload, events, event, { view: 'draft', req })) ?? {}, req),
      ),
  })
  const ofSession = (id: Id, data: (stored: Doc, req: PayloadRequest) => Doc): Step => ({
    at: String(id),
    collection: sessions,
    id,
    write: async (req) =>
      update(
        req,
        sessions,
        id,
        data((await rawDocument(payload, sessions, id, { view: 'draft', req })) ?? {}, req),
      ),
  })
  const made = new Set<string>()
  /**
   * The newcomers that the line of an edit names: each is made once, before the first line that
   * names it.
   */
  const newcomers = (edit: Edit): Step[] => {
    if (edit.type !== 'set' && edit.type !== 'add') return []
    const unmade = newcomersIn([edit.type === 'set' ? edit.fields : edit.session]).filter(
      (each) => !made.has(newcomerId(each)),
    )
    return unmade.map((newcomer: Newcomer): Step => {
      made.add(newcomerId(newcomer))
      return {
        at: String(edit.type === 'set' ? edit.id : edit.session.id),
        collection: slugOf(payload, newcomer.kind),
        write: async (req, note) => {
          ids[newcomerId(newcomer)] =
            (await madeBefore(req, once, newcomer)) ??
            (await makeNewcomer(req, event, once, newcomer, note))
        },
      }
    })
  }
  const stepFor = (edit: Edit): Step[] => {
    if (edit.type === 'remove') {
      return [
        {
          at: String(edit.id),
          collection: sessions,
          id: edit.id,
          write: (req) => removeLine(req, edit.id),
        },
      ]
    }
    if (edit.type === 'set') {
      return [
        ofSession(edit.id, (stored, req) => {
          const fields = withMade(edit.fields, ids)
          const data = titleToSave(
            pick(fields, sessionFields),
            stored.title,
            req.locale ?? undefined,
          )
          const rows = fields.assignments
            ? {
                assignments: assignmentsToSave(
                  fields.assignments,
                  stored.assignments,
                  req.locale ?? undefined,
                ),
              }
            : {}
          return {
            ...data,
            ...rows,
            ...textsToSave(edit.fields.texts),
            revision: revisions[String(edit.id)],
          }
        }),
      ]
    }
    if (edit.type !== 'add') return []
    const before =
      isTemporaryId(edit.session.id) || !isId(payload, sessions, edit.session.id)
        ? undefined
        : edit.session.id
    const write = async (req: PayloadRequest) => {
      const fields = {
        ...pick(withMade(edit.session, ids), sessionFields),
        ...textsToSave(edit.session.texts),
      }
      const restored =
        before === undefined ? undefined : await restoreLine(req, event, before, fields)
      if (restored) return restored
      const known = await knownTexts(req, event, edit.session.copiedFrom)
      const made = await addLine(req, event, fields, known)
      ids[String(edit.session.id)] = made.id
      return made
    }
    return [{ at: String(edit.session.id), collection: sessions, id: before, write }]
  }

  const ofEventItself = edits.flatMap((edit) => (edit.type === 'setEvent' ? [edit.fields] : []))
  const own = ofEventItself
    .map((fields) => pick(fields, eventFields))
    .reduce<Doc>((all, each) => ({ ...all, ...each }), {})
  const days = ofEventItself.flatMap((fields) => (fields.days ? [fields.days] : [])).at(-1)
  const before = Object.keys(own).length
    ? [
        ofEvent((stored) => ({
          ...own,
          ...(days ? { days: daysOnTheWay(days, stored.days) } : {}),
          revision: revisions.event,
        })),
      ]
    : []
  const after = days
    ? [ofEvent((stored, req) => ({ days: rowsToSave(days, stored.days, req.locale ?? undefined) }))]
    : []
  const documents = ofEventItself.flatMap(({ brought }) => brought ?? [])
  // At the end, when the ids of new lines and newcomers are known.
  const remember = documents.length
    ? [
        {
          at: 'event',
          collection: optionsOf(payload).documentSlug,
          write: (req: PayloadRequest, note: Note) =>
            rememberDocuments(
              req,
              event,
              documents.map((each) => broughtAs(each, ids)),
              note,
            ),
        },
      ]
    : []
  return {
    steps: [
      ...before,
      ...edits.flatMap((edit) => [...newcomers(edit), ...stepFor(edit)]),
      ...after,
      ...remember,
    ],
    ids,
  }
}
