import type { PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Stored } from '../../store/gateway/database.js'
import { wordsIn } from '../../core/translation/index.js'
import type { MergeLine, Side } from '../../core/merging/mergeEntries.js'
import type { Id } from '../../core/types.js'
import { apiPath } from '../../store/addresses.js'
import type { EntryField } from '../../store/merging/mergeFields.js'
import type { MergeKey } from '../../store/collectionKeys.js'
import type { MergePreview } from '../../store/merging/previewMerge.js'
import { slugOf } from '../../store/optionsOf.js'
import { rawDocuments } from '../../store/rawDocuments.js'
import { idOf } from '../../core/ids.js'
import { type Doc, textIn } from '../../store/toAgenda.js'
import { fieldLabel, inWords } from '../translations/fieldLabel.js'

/** A value in words; `image` is its address where it is a picture. */
type Shown = { text: string; image?: string }

/**
 * A field of two entries, in one language where it has several: the values of both, and which of
 * them stays.
 */
export type ShownLine = {
  address: string
  label: string
  language?: string
  keep: Shown
  remove: Shown
  state: MergeLine['state']
  stays: Side
}

/** What a merge would do, for the editor who decides on it. */
export type ShownMerge = {
  keep: { id: Id; name: string; updatedAt: string }
  remove: { id: Id; name: string; updatedAt: string }
  lines: ShownLine[]
  uses: {
    events: MergePreview['events']
    others: { label: string; count: number }[]
    total: number
  }
  joined: MergePreview['joined']
  conflicts: MergePreview['conflicts']
}

const nameOf = ({ name, title, filename, alt }: Doc, language?: string) =>
  textIn(name ?? title, language) ??
  (typeof filename === 'string' ? filename : textIn(alt, language))

/** The titles of the documents to which the lines refer, by collection and id. */
async function titlesOf(
  req: PayloadRequest,
  lines: readonly MergeLine[],
  fields: Map<string, EntryField>,
): Promise<(collection: string, id: Id) => Shown> {
  const asked = new Map<string, Set<Id>>()
  for (const { field: name, keep, remove } of lines.map((line) => ({
    ...line,
    keep: line.kept,
    remove: line.removed,
  }))) {
    const field = fields.get(name)?.field
    const to = field && 'relationTo' in field ? field.relationTo : undefined
    if (typeof to !== 'string') continue
    const ids = [keep, remove].flat().flatMap((value) => idOf(value) ?? [])
    asked.set(to, new Set([...(asked.get(to) ?? []), ...ids]))
  }
  const found = new Map<string, Shown>()
  for (const [collection, ids] of asked) {
    const { upload } = req.payload.collections[collection]?.config ?? {}
    for (const doc of await rawDocuments(
      req.payload,
      collection,
      { id: { in: [...ids] } },
      { view: 'published', req, trashed: true },
    )) {
      const image =
        upload && /^image\//.test(String(doc.mimeType))
          ? {
              image: apiPath(
                req.payload.config,
                `/${collection}/file/${encodeURIComponent(String(doc.filename))}`,
              ),
            }
          : {}
      found.set(`${collection}:${String(doc.id)}`, {
        text: nameOf(doc, req.locale ?? undefined) ?? `#${String(doc.id)}`,
        ...image,
      })
    }
  }
  return (collection, id) => found.get(`${collection}:${id}`) ?? { text: `#${id}` }
}

function inText(
  req: PayloadRequest,
  { field }: Pick<EntryField, 'field'>,
  value: unknown,
  titleOf: (collection: string, id: Id) => Shown,
): Shown {
  if (value === undefined || value === null) return { text: '' }
  if (Array.isArray(value))
    return {
      text: value.map((each) => inText(req, { field }, each, titleOf).text).join('\n'),
    }
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
  ) {
    const id = idOf(value)
    return id === undefined ? { text: '' } : titleOf(field.relationTo, id)
  }
  if (field.type === 'select' || field.type === 'radio') {
    const option = field.options.find((each) => typeof each !== 'string' && each.value === value)
    return {
      text: (option && typeof option !== 'string' && inWords(option.label, req)) || String(value),
    }
  }
  if (typeof value !== 'object') return { text: String(value) }
  if ('root' in value) return { text: wordsIn(value) }
  const parts = Object.entries(fieldsIn(value)).flatMap(([key, inner]) =>
    key === 'id' || inner === null || inner === ''
      ? []
      : [
          textIn(inner, req.locale ?? undefined) ??
            (typeof inner === 'object' ? '' : String(inner)),
        ],
  )
  return { text: parts.filter(Boolean).join(' · ') }
}

/**
 * What an editor is shown of a merge, in their language. Fields that they may not read are merged
 * all the same, and not shown.
 */
export async function toMergePreview(
  req: PayloadRequest,
  key: MergeKey,
  { entries, comparison, events, others, joined, conflicts }: MergePreview,
): Promise<ShownMerge> {
  const collection = slugOf(req.payload, key)
  const fields = new Map(comparison.fields.map((field) => [field.name, field]))
  const lines = comparison.lines.filter(({ field }) => fields.get(field)?.readable)
  const titleOf = await titlesOf(req, lines, fields)
  const shown = lines.map(
    ({ address, field, language, kept, removed, state, stays }): ShownLine => ({
      address,
      label: fieldLabel(req, collection, field),
      ...(language ? { language } : {}),
      state,
      stays,
      keep: inText(req, fields.get(field)!, kept, titleOf),
      remove: inText(req, fields.get(field)!, removed, titleOf),
    }),
  )
  const head = (doc: Stored) => ({
    id: doc.id,
    name: nameOf(doc, req.locale ?? undefined) ?? '',
    updatedAt: String(doc.updatedAt),
  })
  const labelled = others.map(({ collection: slug, count }) => {
    const label = req.payload.collections[slug]?.config.labels.plural
    return { label: (label && inWords(label, req)) ?? slug, count }
  })
  const total =
    events.reduce((sum, { published, drafts }) => sum + published + drafts, 0) +
    others.reduce((sum, { count }) => sum + count, 0)
  return {
    keep: head(entries.keep),
    remove: head(entries.remove),
    lines: shown,
    uses: { events, others: labelled, total },
    joined,
    conflicts,
  }
}
