import type { PayloadRequest } from 'payload'
import type { Newcomer } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { asked } from './update.js'

/** Makes a person, an organisation, a place or a track of this event of this name, as who asks and in their language. */
export const makeNewcomer = (req: PayloadRequest, event: Id, { kind, name }: Newcomer) =>
  req.payload.create({
    collection: slugOf(req.payload, kind), data: { name, ...(kind === 'tracks' ? { event } : {}) }, overrideAccess: false, ...asked(req), draft: false,
  } as never) as unknown as Promise<{ id: Id }>
