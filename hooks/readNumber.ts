import type { FieldHook } from 'payload'
import { romanNumeral } from '../src/core/numbering.js'
import type { ResolvedOptions } from '../src/options.js'
import { numbersOf } from '../src/store/numbers.js'
import { idOf } from '../src/store/toAgenda.js'

/** The number of a session is derived from its place in the agenda whenever it is read; it is stored nowhere. */
export const readNumber =
  ({ rulebook }: ResolvedOptions): FieldHook =>
  async ({ data, draft, req }) => {
    const event = idOf(data?.event)
    if (!data?.id || event === undefined || !rulebook.kinds[data.kind]?.numbered) return null
    const numbers = await numbersOf(req, event, data._status === 'published' && !draft ? 'published' : 'draft')
    return numbers.get(String(data.id)) ?? null
  }

/** The number as agendas print it: I, II, III. */
export const readNumberLabel =
  (options: ResolvedOptions): FieldHook =>
  async (args) => {
    const number = await readNumber(options)(args)
    return typeof number === 'number' ? romanNumeral(number) : null
  }
