import type { FieldHook } from 'payload'
import { numberLabel } from '../src/core/ordinals.js'
import { labelOf } from '../src/core/vocabulary.js'
import type { ResolvedOptions } from '../src/options.js'
import { operationOf } from '../src/store/transaction/index.js'
import { numberOf, numbersOf } from '../src/store/sessionNumbers.js'
import { idOf } from '../src/core/ids.js'

/**
 * Derives the number of a session from its place in the agenda whenever it is read; it is stored
 * nowhere. While many sessions are saved as one act it is left out: some of those before it are not
 * written yet, and nobody sees what such a save returns.
 */
export const readNumber =
  ({ rulebook }: ResolvedOptions): FieldHook =>
  async ({ data, draft, findMany, req }) => {
    const event = idOf(data?.event)
    const { id, sortKey } = data ?? {}
    if (
      !id ||
      event === undefined ||
      data?.teamOnly === true ||
      !rulebook.kinds[data?.kind]?.numbered
    )
      return null
    if ((await operationOf(req.payload, req))?.workingSet) return null
    const view = data?._status === 'published' && !draft ? 'published' : 'draft'
    if (!findMany && typeof sortKey === 'string')
      return (await numberOf(req, event, { id, sortKey }, view)) ?? null
    return (await numbersOf(req, event, view)).get(String(id)) ?? null
  }

/**
 * The number as agendas print it in the language of the request: I, II, III; الأولى, الثانية,
 * الثالثة.
 */
export const readNumberLabel =
  (options: ResolvedOptions): FieldHook =>
  async (args) => {
    const number = await readNumber(options)(args)
    if (typeof number !== 'number') return null
    const { localization } = args.req.payload.config
    const asked = args.req.locale
    const language =
      asked && asked !== 'all' ? asked : localization ? localization.defaultLocale : 'en'
    return numberLabel(number, language, labelOf(options.rulebook.kinds, args.data?.kind, language))
  }
