import type { Payload } from 'payload'
import { renderCard } from '../../card/renderCard.js'
import type { Sharp } from '../../card/sharp.js'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { type Sendable, type ServedAgenda, toSendable } from '../../store/compiled/sendable.js'
import type { AgendaReply } from './replyWith.js'

const drawn = new WeakMap<CompiledAgenda, Promise<Sendable>>()

/**
 * The picture of an agenda, drawn once however many ask for it and kept as long as the agenda is;
 * undefined where the config has no sharp to draw it with.
 */
async function cardOf({ config }: Payload, agenda: CompiledAgenda): Promise<Sendable | undefined> {
  // As a function of which no more is known: Payload's type of it has no `text`.
  const given: unknown = config.sharp
  if (typeof given !== 'function') return undefined
  const sharp: Sharp = (input) => given(input)
  const known = drawn.get(agenda) ?? renderCard(agenda, sharp).then(toSendable)
  drawn.set(agenda, known)
  // A picture that failed is tried again next time.
  known.catch(() => drawn.delete(agenda))
  return known
}

/** That picture as it is sent. */
export async function replyWithCard(
  payload: Payload,
  { agenda, stale }: ServedAgenda,
): Promise<AgendaReply | undefined> {
  const sendable = await cardOf(payload, agenda)
  return (
    sendable && {
      sendable,
      etag: sendable.etag,
      mediaType: 'image/png',
      fileName: `${agenda.event.slug}-${agenda.language}.png`,
      stale,
    }
  )
}
