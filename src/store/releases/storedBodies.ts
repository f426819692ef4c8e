import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { applyDelta, type Delta, deltaOf } from '../../core/release/index.js'
import type { Id } from '../../core/types.js'
import { optionsOf } from '../optionsOf.js'
import { compress, decompress } from '../compressText.js'
import { fromJson, type JsonOf } from '../json.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { perAdapter } from '../gateway/perAdapter.js'

/** The text that a release served in a language, and the agenda that it is. */
export type Body = { key: string; text: JsonOf<CompiledAgenda>; agenda: CompiledAgenda }

type Row = { id: Id; key: string; event: string; base?: string | null; packed: string }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).bodySlug

export const bodyKey = (event: Id, text: string): string =>
  `${event}:${createHash('sha256').update(text).digest('base64url')}`

/**
 * How many bytes of unpacked texts a process keeps. A text never changes under its key, so what is
 * kept stays right.
 */
const maxBytes = 48 * 1024 * 1024

const memoryOf = perAdapter(
  () =>
    new LRUCache<string, Body>({
      maxSize: maxBytes,
      sizeCalculation: ({ text }) => text.length * 3,
    }),
)

const findRow = async (payload: Payload, key: string, req?: PayloadRequest): Promise<Row | null> =>
  databaseOf(payload).findOne({
    collection: collectionOf(payload),
    where: { key: { equals: key } },
    req,
  })

async function textOf(
  payload: Payload,
  { base, packed }: Row,
  req?: PayloadRequest,
): Promise<string | undefined> {
  const own = await decompress(packed)
  if (!base) return own
  const whole = await loadBody(payload, base, req)
  return whole && applyDelta(whole.text, fromJson<Delta>(own))
}

/** The text that is stored under a key; undefined where there is none. */
export async function loadBody(
  payload: Payload,
  key: string,
  req?: PayloadRequest,
): Promise<Body | undefined> {
  const memory = memoryOf(payload)
  const known = memory.get(key)
  if (known) return known
  const row = await findRow(payload, key, req)
  const text = row ? await textOf(payload, row, req) : undefined
  if (text === undefined) return undefined
  const body: Body = { key, text, agenda: fromJson(text) }
  memory.set(key, body)
  return body
}

/**
 * Whether a text is stored as a difference from another one: only if that saves much. So a text
 * that drifted far from its base is stored whole again.
 */
const worthIt = (told: string, whole: string) => told.length * 4 < whole.length

/**
 * The row for a text: whole, or as a difference from the text before it (`like`), or from the whole
 * text on which that one is based.
 */
async function rowFor(
  payload: Payload,
  event: Id,
  { key, text }: Body,
  like: string | undefined,
  req?: PayloadRequest,
): Promise<Omit<Row, 'id'>> {
  const before = like === undefined ? null : await findRow(payload, like, req)
  const whole = before?.base ? await findRow(payload, before.base, req) : before
  const base = whole && (await loadBody(payload, whole.key, req))
  if (base && whole) {
    const told = await compress(JSON.stringify(deltaOf(base.text, text)))
    if (worthIt(told, whole.packed))
      return { key, event: String(event), base: whole.key, packed: told }
  }
  return { key, event: String(event), base: null, packed: await compress(text) }
}

/** Notes how a row that is about to be stored can be taken back. */
export type Drop = (key: string) => Promise<void>

/** Stores a text, once however often it is served. `like` is the key of a similar text. */
export async function saveBody(
  payload: Payload,
  event: Id,
  body: Body,
  { like, req, drop }: { like?: string; req?: PayloadRequest; drop: Drop },
): Promise<void> {
  if (!(await findRow(payload, body.key, req))) {
    const data = await rowFor(payload, event, body, like, req)
    await drop(body.key)
    await databaseOf(payload).create({ collection: collectionOf(payload), data, req })
  }
  memoryOf(payload).set(body.key, body)
}

export const bodyCollection = collectionOf
