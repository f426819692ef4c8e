import { type Part, partNames } from '../../core/compile/index.js'

/** What the query `Agenda` is asked with. */
export type AgendaArguments = { event: string; locale?: string; release?: number } & Part

/**
 * The arguments by which a part of an agenda is asked for; null is none, as everywhere in GraphQL.
 */
export const partIn = (args: Readonly<Record<string, unknown>>): Part =>
  Object.fromEntries(
    partNames.flatMap((name) => {
      const asked = args[name]
      return typeof asked === 'string' ? [[name, asked]] : []
    }),
  )
