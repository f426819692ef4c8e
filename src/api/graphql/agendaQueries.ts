import type { PayloadRequest } from 'payload'
import { listAgendas, type AgendaQuery } from '../../store/compiled/listAgendas.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { noteAgenda } from './answers.js'
import { rootCost } from './costs.js'
import type { Queries } from './graphql.js'
import { agendaShape, pageShape } from './shapes.js'
import { type Node, typesOf } from './typesOf.js'

type Context = { req: PayloadRequest }
type One = { event: string; locale?: string }
type Many = { where?: { when?: AgendaQuery['when']; language?: string }; locale?: string; limit?: number; page?: number }

const pageSize = 20

/** `Agenda` and `Agendas`: what the public may read, as one typed tree in one language. */
export const agendaQueries: Queries = (graphql, { config, types }) => {
  const { GraphQLEnumType, GraphQLInputObjectType, GraphQLInt, GraphQLNonNull, GraphQLString } = graphql
  const objectType = typesOf(graphql)
  const language = types.localeInputType ?? GraphQLString
  const locale = { type: language, description: 'The language to read in; the site’s default when left out.' }
  const first = config.localization ? config.localization.defaultLocale : 'en'
  const where = new GraphQLInputObjectType({
    name: 'AgendaWhere',
    fields: {
      when: {
        type: new GraphQLEnumType({
          name: 'AgendaWhen',
          values: {
            upcoming: { description: 'The last day is today or later, at the venue; the soonest first.' },
            past: { description: 'The last day is over, at the venue; the latest first.' },
          },
        }),
      },
      language: { type: language, description: 'Only events that promise their agenda in this language.' },
    },
  })
  return {
    Agenda: {
      type: objectType(agendaShape),
      description: 'The published agenda of one event; null where there is none by this slug for the public.',
      args: { event: { type: new GraphQLNonNull(GraphQLString), description: 'Slug of the event.' }, locale },
      extensions: { complexity: rootCost },
      resolve: async (_: unknown, { event, locale }: One, { req }: Context): Promise<Node | null> => {
        const found = await readAgenda(req.payload, event, locale ?? first)
        if (!found) return null
        noteAgenda(req, event, locale ?? first, found)
        return { value: found.agenda, agenda: found.agenda }
      },
    },
    Agendas: {
      type: new GraphQLNonNull(objectType(pageShape)),
      description: 'The published events, a page at a time; the latest first unless `where.when` says otherwise.',
      args: {
        where: { type: where },
        locale,
        limit: { type: GraphQLInt, defaultValue: pageSize, description: 'Events a page, 1 to 100.' },
        page: { type: GraphQLInt, defaultValue: 1, description: 'From 1.' },
      },
      extensions: { complexity: rootCost },
      resolve: async (_: unknown, { where, locale, limit, page }: Many, { req }: Context): Promise<Node> => ({
        value: await listAgendas(req.payload, {
          language: locale ?? first, when: where?.when, inLanguage: where?.language, limit: limit ?? pageSize, page: page ?? 1,
        }),
      }),
    },
  }
}
