import type { PayloadRequest } from 'payload'
import type { Newcomer } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { asked } from './update.js'

/** Makes a person, an organisation or a place of this name, as who asks and in their language. */
export const makeNewcomer = (req: PayloadRequest, { kind, name }: Newcomer) =>
  req.payload.create({
    collection: slugOf(req.payload, kind), data: { name }, overrideAccess: false, ...asked(req), draft: false,
  } as never) as unknown as Promise<{ id: Id }>
