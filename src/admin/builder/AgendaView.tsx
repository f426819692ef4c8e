import type { DocumentViewServerProps } from 'payload'
import { mayEditAgenda } from '../../store/builder/mayEditAgenda.js'
import { readBuilder } from '../../store/builder/readBuilder.js'
import { optionsOf, slugOf } from '../../store/optionsOf.js'
import { BuilderScreen } from '../client.js'
import { schemaPathOf } from './line/schemaPathOf.js'
import { translate } from '../../translate.js'
import '../agenda.css'
import './builder.css'
import './timetable/timetable.css'
import './presence.css'
import './comments/comments.css'
import './colours.css'
import './line/line.css'
import './people/people.css'
import './people/peopleView.css'

/** The Agenda tab of an event: its whole agenda, edited in place. */
export async function AgendaView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const say = (key: string) => translate(req.i18n)(`agenda:${key}`)
  const allowed = docID !== undefined && mayEditAgenda(req, String(docID))
  const initial = allowed ? await readBuilder(req, docID) : null
  if (!initial || docID === undefined)
    return (
      <p className="agenda-builder agenda-builder__nothing">
        {say(allowed ? 'errors:eventGone' : 'builder:notYours')}
      </p>
    )
  const sessions = slugOf(req.payload, 'sessions')
  const fields = req.payload.collections[sessions]?.config.fields ?? []
  const { kinds, roles, levels, limits } = optionsOf(req.payload).rulebook
  return (
    <BuilderScreen
      event={docID}
      initial={JSON.stringify(initial)}
      key={req.locale}
      locale={req.locale ?? ''}
      rulebook={{ kinds, roles, levels, limits }}
      events={slugOf(req.payload, 'events')}
      sessions={sessions}
      descriptionAt={schemaPathOf('description', { fields, path: sessions })}
      media={slugOf(req.payload, 'media')}
    />
  )
}
