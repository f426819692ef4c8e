import { type Access, type CollectionConfig, type FieldBase, NotFound } from 'payload'
import { refuse } from '../../src/errors.js'
import type { ResolvedOptions } from '../../src/options.js'
import { actorOf, type Asking } from '../../src/store/actor.js'

const isAdmin: Access = ({ req }) => actorOf(req)?.role === 'admin'

/** Admins see and change every account, everybody else their own. */
const ownOrAdmin: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return actor.role === 'admin' || { id: { equals: actor.id } }
}

export const userAccess = (_options: ResolvedOptions): CollectionConfig['access'] => ({
  admin: ({ req }) => actorOf(req) !== undefined,
  create: isAdmin,
  read: ownOrAdmin,
  update: ownOrAdmin,
  delete: isAdmin,
})

const adminOnly = ({ req }: { req: Asking }) => actorOf(req)?.role === 'admin'

/** Only admins say what somebody may do. */
export const roleField: FieldBase['access'] = { create: adminOnly, update: adminOnly }

type Endpoints = Exclude<NonNullable<CollectionConfig['endpoints']>, false>

/**
 * Payload lets whoever comes first register as the first user. Here that account is made when the
 * app starts, so this is closed.
 */
export const userEndpoints: Endpoints = [
  {
    path: '/first-register',
    method: 'post',
    handler: (req) => {
      throw refuse(req, 'firstUserClosed')
    },
  },
  {
    // Nobody is locked out here, and Payload's endpoint for that would write into columns that do
    // not exist.
    path: '/unlock',
    method: 'post',
    handler: (req) => {
      throw new NotFound(req.t)
    },
  },
  {
    // No e-mail address has to be verified here, and Payload's endpoint for that would fail on a
    // column that does not exist.
    path: '/verify/:id',
    method: 'post',
    handler: (req) => {
      throw new NotFound(req.t)
    },
  },
]
