import * as graphql from 'graphql'
import { describe, expect, it } from 'vitest'
import { agendaShape } from '../../src/api/graphql/shapes.js'
import { typesOf } from '../../src/api/graphql/typesOf.js'
import { compileAgenda } from '../../src/core/compile/index.js'
import { agendaOf } from '../core/notation.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'

/** Fields that agendas got after the first releases were made. */
const later = [
  'formerDays',
  'formerPlaces',
  'formerTracks',
  'calendar',
  'part',
  'uid',
  'slug',
  'code',
  'removedEntries',
]

const withoutLater = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutLater)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !later.includes(name))
            .map(([name, inner]) => [name, withoutLater(inner)]),
        )
      : value

describe('a release of an older schema', () => {
  it('answers GraphQL with nothing where it lacks what came later, and with no error', () => {
    const now = compileAgenda(
      sourceOf(agendaOf('Hall 09:00-10:00 Panel: Ana speaker #cities')),
      settingsIn(),
    )
    const old = withoutLater(now) as typeof now
    const schema = new graphql.GraphQLSchema({
      query: new graphql.GraphQLObjectType({
        name: 'Query',
        fields: {
          Agenda: {
            type: typesOf(graphql)(agendaShape),
            resolve: () => ({ value: old, agenda: old }),
          },
        },
      }),
    })
    const source = `{ Agenda {
      part { day } event { uid } removedEntries { code }
      days { sessions { title formerDays formerPlaces formerTracks slug place { name slug calendar } track { calendar } } }
    } }`
    const { data, errors } = graphql.graphqlSync({ schema, source })
    expect(errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      Agenda: {
        part: null,
        event: { uid: '' },
        removedEntries: [],
        days: [
          {
            sessions: [
              {
                title: 'Panel',
                formerDays: [],
                formerPlaces: [],
                formerTracks: [],
                slug: '',
                place: { name: 'Hall', slug: '', calendar: '' },
                track: { calendar: '' },
              },
            ],
          },
        ],
      },
    })
  })
})
