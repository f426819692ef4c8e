import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { idOf, withId } from '../../core/ids.js'
import { bestMatches, compareNames } from '../../core/names/index.js'
import type { Id } from '../../core/types.js'
import { isId } from '../input/ids.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import { notMerged } from './loadPair.js'
import type { MergeKey } from '../collectionKeys.js'

/**
 * Another entry that may be the same: its name, what tells it from others, and whether its name is
 * as good as equal.
 */
export type Alike = { id: Id; name: string; detail: string; likely: boolean }

const most = 20

const textsIn = (value: unknown): string[] =>
  (typeof value === 'string' ? [value] : Object.values(fieldsIn(value))).filter(
    (text): text is string => typeof text === 'string' && text !== '',
  )
const namesOf = ({ name, acronym }: Doc): string[] => [...textsIn(name), ...textsIn(acronym)]

/**
 * The entries that may be the same as one, the likeliest first; with a text, those that the text
 * can mean.
 */
export async function findAlike(
  req: PayloadRequest,
  key: MergeKey,
  id: Id,
  query: string,
): Promise<Alike[]> {
  const collection = slugOf(req.payload, key)
  if (!isId(req.payload, collection, id)) throw notMerged('gone')
  const docs = await rawDocuments(
    req.payload,
    collection,
    {},
    {
      view: 'published',
      req,
      only: ['name', 'acronym', 'jobTitle', 'organisation', 'type', 'kind', 'address'],
      sort: 'id',
    },
  )
  const own = withId(docs, id)
  if (!own) throw notMerged('gone')
  const [mine, language] = [namesOf(own), req.locale ?? undefined]
  const others = docs
    .filter((doc) => doc !== own)
    .map((doc) => {
      const [name = `#${String(doc.id)}`, ...also] = [
        textIn(doc.name, language),
        ...namesOf(doc),
      ].filter((each) => each !== undefined)
      return {
        doc,
        name,
        also,
        likely: namesOf(doc).some((each) =>
          mine.some((one) => compareNames(one, each) !== undefined),
        ),
      }
    })
  const words = mine.flatMap((name) => bestMatches(name, others))
  const found = query.trim()
    ? bestMatches(query, others)
    : [...others.filter(({ likely }) => likely), ...words]
  const organisations = await namesOfOrganisations(
    req,
    found.slice(0, most).map(({ doc }) => doc),
  )
  return [...new Set(found)].slice(0, most).map(({ doc, name, likely }) => {
    const parts = [
      textIn(doc.jobTitle, language),
      organisations.get(String(idOf(doc.organisation))),
      textIn(doc.acronym, language),
      textIn(doc.address, language),
    ]
    return { id: doc.id, name, detail: parts.filter(Boolean).join(', '), likely }
  })
}

async function namesOfOrganisations(
  req: PayloadRequest,
  docs: readonly Doc[],
): Promise<Map<string, string>> {
  const ids = docs.flatMap(({ organisation }) => idOf(organisation) ?? [])
  const found = ids.length
    ? await rawDocuments(
        req.payload,
        slugOf(req.payload, 'organisations'),
        { id: { in: ids } },
        { view: 'published', req, only: ['name'] },
      )
    : []
  return new Map(
    found.map(({ id, name }) => [String(id), textIn(name, req.locale ?? undefined) ?? '']),
  )
}
