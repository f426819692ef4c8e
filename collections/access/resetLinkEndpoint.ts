import { type CollectionConfig, Forbidden, NotFound } from 'payload'
import { actorOf } from '../../src/store/actor.js'
import { idFrom, isId } from '../../src/store/input/ids.js'
import { makeResetLink } from '../../src/store/users/resetLink.js'

type Endpoint = Exclude<NonNullable<CollectionConfig['endpoints']>, false>[number]

/**
 * Gives an admin a link for somebody who has forgotten their password, to be handed over: an admin
 * may set passwords anyway.
 */
export const resetLinkEndpoint = (collection: string): Endpoint => ({
  path: '/:id/reset-link',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req)?.role !== 'admin') throw new Forbidden(req.t)
    const given = String(req.routeParams?.id)
    const made = isId(req.payload, collection, given)
      ? await makeResetLink(req, collection, idFrom(req.payload, given))
      : undefined
    if (!made) throw new NotFound(req.t)
    return Response.json(made)
  },
})
