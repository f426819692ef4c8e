import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { apiAddress } from '../../store/addresses.js'
import { idFrom, isId } from '../../store/input/ids.js'
import { assertMayMove } from '../../store/merging/loadPair.js'
import { slugOf } from '../../store/optionsOf.js'
import { endWaysIn, followWayIn, wayInToken } from '../../store/wayIn.js'
import { answersAlone } from '../agenda/respond.js'
import { answerRefusals } from '../answerRefusals.js'
import { send } from '../builder/forEditors.js'

/** How many days a link is valid where its maker does not say, and at most. */
const days = { otherwise: 30, most: 400 }

const aDay = 86_400

const inSeconds = () => Math.floor(Date.now() / 1000)

function daysIn(req: PayloadRequest): number {
  const asked = fieldsIn(req.data).days ?? days.otherwise
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= 1 && asked <= days.most)
    return asked
  throw refuse(req, 'badParameter', {
    vars: { name: 'days', value: String(asked).slice(0, 20), values: `1–${days.most}` },
  })
}

/** The place that an address names; undefined where that is none of our ids. */
function placeIn({ payload, routeParams }: PayloadRequest): Id | undefined {
  const id = String(routeParams?.id ?? '')
  return isId(payload, slugOf(payload, 'places'), id) ? idFrom(payload, id) : undefined
}

const make = answerRefusals(async (req) => {
  assertMayMove(req, [])
  const { payload } = req
  await addDataAndFileToRequest(req)
  const until = inSeconds() + daysIn(req) * aDay
  const place = placeIn(req)
  const token = place === undefined ? undefined : await wayInToken(payload, place, until)
  if (!token) throw refuse(req, 'wayInEnded')
  return send(req, {
    url: apiAddress(payload.config, `/agenda-way-in/${token}`),
    until: new Date(until * 1000).toISOString(),
  })
})

const end = answerRefusals(async (req) => {
  assertMayMove(req, [])
  const place = placeIn(req)
  if (place === undefined || !(await endWaysIn(req.payload, place))) throw refuse(req, 'wayInEnded')
  return send(req, { ended: true })
})

const follow = answerRefusals(async (req) => {
  const token = String(req.routeParams?.token ?? '')
  const address = await followWayIn(req.payload, token, inSeconds())
  if (!address) throw refuse(req, 'wayInEnded')
  answersAlone(req)
  return new Response(null, {
    status: 302,
    headers: {
      Location: address,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
})

/** Links that lead into an online place whose address only the team knows: made, followed, ended. */
export const wayInEndpoints: Endpoint[] = [
  { path: '/agenda-places/:id/way-in', method: 'post', handler: make },
  { path: '/agenda-places/:id/way-in', method: 'delete', handler: end },
  { path: '/agenda-way-in/:token', method: 'get', handler: follow },
]
