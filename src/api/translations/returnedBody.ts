import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { checkRichText } from '../../core/richText.js'
import type { ReturnedText } from '../../core/translation/exchange.js'
import { refuse } from '../../errors.js'
import { assertKnownFields } from '../refuseFields.js'
import { fromCells } from './toEntry.js'

const cells = Type.Array(Type.String({ maxLength: 100_000 }), { maxItems: 5000 })

const Body = Type.Object({
  /** The source language; the event's first one where it is absent. */
  from: Type.Optional(Type.String()),
  texts: Type.Array(
    Type.Object({
      id: Type.String({ maxLength: 500 }),
      rich: Type.Optional(Type.Boolean()),
      source: cells,
      target: cells,
      /** A formatted text with a layout of its own, in place of the paragraphs of the source. */
      laidOut: Type.Optional(
        Type.Object({
          root: Type.Object({ children: Type.Array(Type.Record(Type.String(), Type.Unknown())) }),
        }),
      ),
      sent: Type.String({ maxLength: 100 }),
      confirmed: Type.Optional(Type.Boolean()),
      removed: Type.Optional(Type.Boolean()),
      kept: Type.Optional(Type.Boolean()),
    }),
    { minItems: 1, maxItems: 1000 },
  ),
})

/**
 * Translations that the panel and other programs send back; 400 where the body is something else.
 */
export async function returnedBody(
  req: PayloadRequest,
): Promise<{ from?: string; texts: ReturnedText[] }> {
  await addDataAndFileToRequest(req)
  if (!Value.Check(Body, req.data)) throw refuse(req, 'badTranslations')
  assertKnownFields(req, Body, req.data)
  for (const text of req.data.texts) assertKnownFields(req, Body.properties.texts.items, text)
  const { from, texts } = req.data
  // Endless nesting is refused before anything is read of it.
  if (texts.some(({ laidOut }) => laidOut && checkRichText(laidOut, { has: () => true })))
    throw refuse(req, 'badTranslations')
  return {
    from,
    texts: texts.map(({ rich = false, source, target, ...text }): ReturnedText => ({
      ...text,
      source: fromCells(rich, source),
      target: fromCells(rich, target),
    })),
  }
}
