import type { Payload } from 'payload'
import { renderCard } from '../../card/renderCard.js'
import type { Sharp } from '../../card/sharp.js'
import type { CompiledAgenda } from '../../core/compile/index.js'

const drawn = new WeakMap<CompiledAgenda, Promise<Buffer>>()

/**
 * The picture of an agenda, drawn once however many ask for it and kept as long as the agenda is;
 * undefined where the config has no sharp to draw it with.
 */
export async function cardOf(
  { config }: Payload,
  agenda: CompiledAgenda,
): Promise<Buffer | undefined> {
  // Payload's type of it has no `text`.
  const sharp = config.sharp as unknown as Sharp | undefined
  if (!sharp) return undefined
  const known = drawn.get(agenda) ?? renderCard(agenda, sharp)
  drawn.set(agenda, known)
  // A picture that failed is tried again next time.
  known.catch(() => drawn.delete(agenda))
  return known
}
