import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { isBlank, type Written, wrongCodes } from '../../core/codedText/index.js'
import { handOut } from '../../core/translation/exchange.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { optionsOf } from '../../store/optionsOf.js'
import { loadTexts } from '../../store/translation/loadTexts.js'
import { toExchangeText } from '../../store/translation/toTranslation.js'
import { refuse } from '../../errors.js'
import { forTranslators, requestedLanguage } from './request.js'
import { assertKnownFields } from '../refuseFields.js'
import { refuseExchange } from './refuseExchange.js'
import { fromCells, toCells } from './toEntry.js'

/** A translation that a machine proposes, by paragraphs (see `Paragraphs`); it is not stored. */
export type Suggestion = { id: string; paragraphs: string[] }

const most = 100

const Body = Type.Object({
  from: Type.String(),
  ids: Type.Array(Type.String({ maxLength: 500 }), { minItems: 1, maxItems: most }),
})

async function bodyOf(req: PayloadRequest): Promise<{ from: string; ids: string[] }> {
  await addDataAndFileToRequest(req)
  if (!Value.Check(Body, req.data)) throw refuseExchange(req, 'badSuggestions', { most })
  assertKnownFields(req, Body, req.data)
  const { from, ids } = req.data
  const site = languagesOf(req.payload).map(({ code }) => code)
  if (!site.includes(from))
    throw refuse(req, 'badParameter', {
      vars: { name: 'from', value: from, values: site.join(', ') },
      data: { from: site },
    })
  return { from, ids: [...new Set(ids)] }
}

/** Asks the app's own function for translations, and checks that its answer has the right form. */
async function translated(
  req: PayloadRequest,
  cells: string[],
  from: string,
  to: string,
): Promise<string[]> {
  const { translate } = optionsOf(req.payload)
  if (!translate) throw refuseExchange(req, 'noSuggestions')
  if (!cells.length) return []
  try {
    const answer: unknown = await translate(cells, from, to)
    if (
      Array.isArray(answer) &&
      answer.length === cells.length &&
      answer.every((each) => typeof each === 'string')
    )
      return answer
    req.payload.logger.error(
      `agendaPlugin: translate was given ${cells.length} texts and did not return as many.`,
    )
  } catch (err) {
    req.payload.logger.error({ err, msg: 'agendaPlugin: translate failed.' })
  }
  throw refuseExchange(req, 'suggestionsFailed')
}

/** Whether a proposed text has words where the source has some, and the same formats. */
const fits = (source: Written, proposed: Written) =>
  source.blocks.every((block, index) => {
    const other = proposed.blocks[index] ?? []
    return isBlank([block]) === isBlank([other]) && !wrongCodes(block, other).length
  })

/**
 * Answers with what a machine proposes for some texts. A text whose formats came back wrong gets no
 * suggestion.
 */
export const suggestions = forTranslators(async (req, asked) => {
  const to = requestedLanguage(req, asked)
  if (!optionsOf(req.payload).translate) throw refuseExchange(req, 'noSuggestions')
  const { from, ids } = await bodyOf(req)
  const found = await loadTexts(req.payload, asked.event, asked.user)
  if (!found) return undefined
  const known = new Map(found.texts.map((text) => [text.address, text]))
  const sources = ids.flatMap((id) => {
    const text = known.get(id)
    const each = text && toExchangeText(text, to, found.setting)
    return each?.from === from ? [{ id, source: handOut(each).source }] : []
  })
  // Paragraphs without words, such as a rule between two, are not sent to the machine.
  const paragraphs = sources.flatMap(({ id, source }) =>
    toCells(source).map((cell, index) => ({
      id,
      cell,
      asked: !isBlank([source.blocks[index] ?? []]),
    })),
  )
  const answers = await translated(
    req,
    paragraphs.flatMap((each) => (each.asked ? [each.cell] : [])),
    from,
    to,
  )
  let next = 0
  const proposed = new Map<string, string[]>()
  for (const { id, cell, asked: wasAsked } of paragraphs)
    proposed.set(id, [...(proposed.get(id) ?? []), wasAsked ? answers[next++]! : cell])
  return {
    suggestions: sources.flatMap(({ id, source }): Suggestion[] => {
      const own = proposed.get(id)
      return own && fits(source, fromCells(source.rich, own)) ? [{ id, paragraphs: own }] : []
    }),
  }
})
