import type { PayloadRequest } from 'payload'
import { type CompiledAgenda, partMeanings, partNames } from '../../core/compile/index.js'
import { listAgendas, type AgendaQuery } from '../../store/compiled/listAgendas.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { type PublicEvent, publicEvent } from '../../store/compiled/publicEvent.js'
import { formerlyAt } from '../../store/formerSlugs.js'
import { readRelease } from '../../store/releases/readReleases.js'
import { assertOut } from '../agenda/heldBack.js'
import { partFor } from '../agenda/requestedPart.js'
import { missingRelease } from '../releases/requestedRelease.js'
import { releasePage } from '../releases/releasePage.js'
import { type AgendaArguments, partIn } from './agendaArguments.js'
import { noteAgenda } from './answers.js'
import { rootCost } from './costs.js'
import type { GraphQL, Queries } from './graphql.js'
import { agendaShape, pageShape, releasePageShape } from './shapes.js'
import { type Node, typesOf } from './typesOf.js'

type Context = { req: PayloadRequest }
/** The parts of Payload's own argument that are used: they are also given without any Payload. */
type Site = {
  config: { localization?: { defaultLocale: string } | false }
  types: { localeInputType?: GraphQLInput }
}
type GraphQLInput = Parameters<Queries>[1]['types']['localeInputType']
type Releases = { event: string; locale?: string; limit?: number; page?: number }
type Many = {
  where?: { when?: AgendaQuery['when']; language?: string }
  locale?: string
  limit?: number
  page?: number
}

const pageSize = 20

const within = (value: number | undefined, otherwise: number, most: number) =>
  Math.min(most, Math.max(1, value ?? otherwise))

/**
 * The event that a query names, by its slug or by an earlier one, if its agenda is out in the
 * language of the query.
 */
async function eventOf(
  req: PayloadRequest,
  slug: string,
  language: string,
): Promise<PublicEvent | undefined> {
  const event = (await publicEvent(req.payload, slug)) ?? (await formerlyAt(req.payload, slug))
  if (event) assertOut(req, event, language)
  return event
}

async function latestAgenda(
  req: PayloadRequest,
  slug: string,
  language: string,
): Promise<CompiledAgenda | undefined> {
  const found = await readAgenda(req.payload, slug, language)
  if (found) {
    noteAgenda(req, slug, language, found)
    return found.agenda
  }
  const event = await eventOf(req, slug, language)
  // This read is not noted: another event may take the old slug, and the remembered answer would
  // still be that of this one.
  return event && (await readAgenda(req.payload, event.slug, language))?.agenda
}

async function oldAgenda(
  req: PayloadRequest,
  slug: string,
  release: number,
  language: string,
): Promise<CompiledAgenda | undefined> {
  const event = await eventOf(req, slug, language)
  if (!event) return undefined
  const found = await readRelease(req.payload, event.id, release, language)
  if (!found) throw await missingRelease(req, event.id, [release], language)
  return found.agenda
}

/**
 * The queries `Agenda` and `Agendas`: what the public may read, as one typed tree in one language.
 */
export const agendaQueries = (graphql: GraphQL, { config, types }: Site) => {
  const {
    GraphQLEnumType,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLNonNull,
    GraphQLString,
  } = graphql
  const objectType = typesOf(graphql)
  const language = types.localeInputType ?? GraphQLString
  const locale = {
    type: language,
    description: 'The language to read in; the site’s default when left out.',
  }
  const first = config.localization ? config.localization.defaultLocale : 'en'
  const ofEvent = { type: new GraphQLNonNull(GraphQLString), description: 'Slug of the event.' }
  const pages = {
    limit: { type: GraphQLInt, defaultValue: pageSize, description: 'How many a page, 1 to 100.' },
    page: { type: GraphQLInt, defaultValue: 1, description: 'From 1.' },
  }
  const where = new GraphQLInputObjectType({
    name: 'AgendaWhere',
    fields: {
      when: {
        type: new GraphQLEnumType({
          name: 'AgendaWhen',
          values: {
            upcoming: {
              description: 'The last day is today or later, at the venue; the soonest first.',
            },
            past: { description: 'The last day is over, at the venue; the latest first.' },
          },
        }),
      },
      language: {
        type: language,
        description: 'Only events that promise their agenda in this language.',
      },
    },
  })
  return {
    Agenda: {
      type: objectType(agendaShape),
      description:
        'The published agenda of one event, or a part of it; null where there is none by this slug for the public. An error where it is held back in this language, or where it has no such part or release.',
      args: {
        event: ofEvent,
        locale,
        release: {
          type: GraphQLInt,
          description: 'The agenda as this release served it; the latest when left out.',
        },
        ...Object.fromEntries(
          partNames.map((name) => [
            name,
            { type: name === 'day' ? GraphQLString : GraphQLID, description: partMeanings[name] },
          ]),
        ),
      },
      extensions: { complexity: rootCost, compiled: true },
      resolve: async (
        _: unknown,
        { event, locale, release, ...args }: AgendaArguments,
        { req }: Context,
      ): Promise<Node | null> => {
        const whole =
          release === undefined || release === null
            ? await latestAgenda(req, event, locale ?? first)
            : await oldAgenda(req, event, release, locale ?? first)
        if (!whole) return null
        const agenda = await partFor(req, whole, partIn(args))
        return { value: agenda, agenda }
      },
    },
    AgendaReleases: {
      type: objectType(releasePageShape),
      description:
        'The releases of an agenda, the latest first; null where there is no agenda by this slug for the public.',
      args: { event: ofEvent, locale, ...pages },
      extensions: { complexity: rootCost },
      resolve: async (
        _: unknown,
        { event: slug, locale, limit, page }: Releases,
        { req }: Context,
      ): Promise<Node | null> => {
        const event = await eventOf(req, slug, locale ?? first)
        return event === undefined
          ? null
          : {
              value: await releasePage(
                req.payload,
                { slug: event.slug, event },
                {
                  language: locale ?? first,
                  limit: within(limit, pageSize, 100),
                  page: within(page, 1, 1_000_000),
                },
              ),
            }
      },
    },
    Agendas: {
      type: new GraphQLNonNull(objectType(pageShape)),
      description:
        'The published events, a page at a time; the latest first unless `where.when` says otherwise.',
      args: {
        where: { type: where },
        locale,
        ...pages,
      },
      extensions: { complexity: rootCost },
      resolve: async (
        _: unknown,
        { where, locale, limit, page }: Many,
        { req }: Context,
      ): Promise<Node> => ({
        value: await listAgendas(req.payload, {
          language: locale ?? first,
          when: where?.when,
          inLanguage: where?.language,
          limit: limit ?? pageSize,
          page: page ?? 1,
        }),
      }),
    },
  }
}
