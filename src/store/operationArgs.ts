import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import type { Doc } from './toAgenda.js'

/**
 * What hooks look at in the arguments of Payload's operations. Each operation has some of these;
 * what it does not have is undefined.
 */
export type OperationArgs = {
  req?: Partial<PayloadRequest>
  id?: Id
  where?: Where
  data?: Doc
  draft?: boolean
  duplicateFromID?: Id
  overrideAccess?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
  limit?: number
  page?: number
  depth?: number
  sort?: string | string[]
  pagination?: boolean
  joins?: Parameters<Payload['find']>[0]['joins']
  /** Of a query that Payload makes itself while it reads a document. */
  currentDepth?: number
}
