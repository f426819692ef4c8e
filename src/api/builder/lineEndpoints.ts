import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { readLine } from '../../store/builder/readLine.js'
import { readLineVersions } from '../../store/builder/readLineVersions.js'
import { idFrom } from '../../store/input/ids.js'
import { forEditors, send } from './forEditors.js'

/** What is asked of one line of an agenda: 404 where the event has no such line. */
const ofLine = <T>(
  read: (req: PayloadRequest, event: Id, session: Id) => Promise<T | undefined>,
): PayloadHandler =>
  forEditors(async (req, event) => {
    const asked = String(req.routeParams?.session ?? '')
    const found = await read(req, event, idFrom(req.payload, asked))
    if (found === undefined) throw refuse(req, 'notFound')
    return send(req, found)
  })

/** One line as the Agenda tab shows it beside the table, and how it was before. */
export const lineEndpoints: Endpoint[] = [
  {
    path: '/agenda-builder/:event/lines/:session',
    method: 'get',
    handler: ofLine(readLine),
  },
  {
    path: '/agenda-builder/:event/lines/:session/versions',
    method: 'get',
    handler: ofLine(async (req, event, session) => {
      const versions = await readLineVersions(req, event, session)
      return versions && { versions }
    }),
  },
]
