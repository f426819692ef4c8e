import type { Payload, PayloadRequest, Where } from 'payload'
import type { Mention } from '../../core/comments/index.js'
import type { Id } from '../../core/types.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { optionsOf } from '../optionsOf.js'

/** A comment as it is stored. */
export type CommentRow = {
  id: Id
  key: string
  event: string
  session: string
  text: string
  mentions?: Mention[] | null
  named?: string | null
  author?: string | null
  authorName?: string | null
  madeAt: number
  open?: boolean | null
  resolvedBy?: string | null
  resolvedByName?: string | null
  resolvedAt?: number | null
}

export const commentsIn = (payload: Payload): SlugOf<CommentRow> => optionsOf(payload).commentSlug

/** The ids of who is named, in a form in which one of them is found. */
export const namedIn = (mentions: readonly Mention[]): string | null =>
  mentions.length ? `:${[...new Set(mentions.map(({ user }) => user))].join(':')}:` : null

export const names = (user: unknown): Where => ({ named: { contains: `:${String(user)}:` } })

/** Comments, the oldest first; `only` some of their fields, or all of them. */
export async function findComments(
  payload: Payload,
  where: Where,
  {
    req,
    only,
    limit = 0,
    sort = 'madeAt',
  }: {
    req?: PayloadRequest
    only?: (keyof CommentRow)[]
    limit?: number
    sort?: string
  } = {},
): Promise<CommentRow[]> {
  const { docs } = await databaseOf(payload).find({
    collection: commentsIn(payload),
    where,
    sort,
    limit,
    pagination: false,
    ...(only ? { select: Object.fromEntries(only.map((name) => [name, true as const])) } : {}),
    req,
  })
  return docs
}
