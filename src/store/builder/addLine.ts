import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { isPlain, rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { isId } from '../input/ids.js'
import { documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import { rowTexts } from './rowsToSave.js'
import { asked, update } from './update.js'

/**
 * What is known of texts in all languages, by the text as it is shown in the language of the
 * request.
 */
export type KnownTexts = Map<string, Doc>

/**
 * The texts of the line of which a new one is a copy, even if that line is in the trash. Empty for
 * a line that is no copy.
 */
export async function knownTexts(
  req: PayloadRequest,
  event: Id,
  original: unknown,
): Promise<KnownTexts> {
  const sessions = slugOf(req.payload, 'sessions')
  if (!isId(req.payload, sessions, original)) return new Map()
  const docs = await rawDocuments(
    req.payload,
    sessions,
    { and: [{ event: { equals: event } }, { id: { equals: original } }] },
    { view: 'draft', req, trashed: true, only: ['title', 'assignments'] },
  )
  const values = docs.flatMap((doc) => [
    doc.title,
    ...rowsIn(doc.assignments).flatMap((row) => rowTexts.map((key) => row[key])),
  ])
  return new Map(
    values.flatMap((value): [string, Doc][] => {
      const shown = textIn(value, req.locale ?? undefined)
      return shown !== undefined && isPlain(value) ? [[shown, value]] : []
    }),
  )
}

type TextChange = (text: string) => unknown

const changed = (doc: Doc, keys: string[], change: TextChange): Doc =>
  Object.fromEntries(
    keys.flatMap((key): [string, unknown][] => {
      const text = doc[key]
      const value = typeof text === 'string' ? change(text) : undefined
      return value === undefined ? [] : [[key, value]]
    }),
  )

/** The texts of a line and its rows, each changed; texts that become undefined are left out. */
function textsOf(fields: Doc, change: TextChange): { title: Doc; rows: Doc[] } {
  return {
    title: changed(fields, ['title'], change),
    rows: rowsIn(fields.assignments).map((row) => changed(row, rowTexts, change)),
  }
}

/** The language that most of some texts have. */
function mostIn(values: Doc[]): string | undefined {
  const languages = values.flatMap((value) =>
    Object.keys(value).filter((language) => value[language]),
  )
  const count = (language: string) => languages.filter((each) => each === language).length
  return [...new Set(languages)].toSorted((a, b) => count(b) - count(a))[0]
}

/**
 * Adds a line. If it copies a line that is not translated, it shows texts of another language. Such
 * a line is created in that language and then gets its texts in the others as they are known:
 * otherwise a text would be stored as its own translation.
 */
export async function addLine(
  req: PayloadRequest,
  event: Id,
  fields: Doc,
  known: KnownTexts,
): Promise<{ id: Id }> {
  const sessions = slugOf(req.payload, 'sessions')
  const own = req.locale ?? ''
  // A copy of the request, since a save in another language changes the language of its request for
  // good.
  const aside = () => isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const wording = (text: string): Doc => known.get(text) ?? { [own]: text }
  const shown: string[] = []
  textsOf(fields, (text) => shown.push(text))
  const first = mostIn(shown.map(wording).filter((value) => !value[own])) ?? own
  const begun = textsOf(fields, (text) => wording(text)[first] ?? text)
  const data = {
    ...fields,
    ...begun.title,
    ...(fields.assignments
      ? {
          assignments: rowsIn(fields.assignments).map((row, index) => ({
            ...row,
            ...begun.rows[index],
          })),
        }
      : {}),
    event,
  }
  const made = await documentsOf(req.payload).create({
    collection: sessions,
    // A copy, since Payload changes the data of a save, and what was read of the other line is read
    // by others too.
    data: structuredClone(data),
    overrideAccess: false,
    ...asked(req),
    ...(first ? { locale: first, req: aside() } : {}),
  })
  if (first === own) return made
  const write = async (locale: string, change: TextChange) => {
    const { title, rows } = textsOf(fields, change)
    if (!Object.keys(title).length && rows.every((row) => !Object.keys(row).length)) return
    const assignments = rowsIn(made.assignments).map(({ id }, index) => ({ id, ...rows[index] }))
    await update(
      aside(),
      sessions,
      made.id,
      { ...title, ...(assignments.length ? { assignments } : {}) },
      { locale },
    )
  }
  const others = new Set(
    shown.flatMap((text) =>
      Object.keys(wording(text)).filter(
        (language) => language !== first && wording(text)[language],
      ),
    ),
  )
  for (const language of others)
    await write(language, (text) => wording(text)[language] ?? undefined)
  // A text that no language of the line has but the editor's stood in until now; it is emptied in
  // the first language.
  await write(first, (text) => (wording(text)[first] ? undefined : null))
  return made
}
