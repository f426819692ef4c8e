import * as graphql from 'graphql'
import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { targetOf } from '../../src/api/graphql/references.js'
import { type Shape, shapes } from '../../src/api/graphql/shapes.js'
import { withAgendaQueries } from '../../src/api/graphql/withAgendaQueries.js'
import { agendaPlugin } from '../../src/plugin.js'

const withCollection = (slug: string, graphQL?: object | false) => () =>
  agendaPlugin()({ collections: [{ slug, graphQL, fields: [] }] } as unknown as Config)

describe('names in GraphQL', () => {
  it.each([
    ['agenda', 'Agenda'],
    ['agendas', 'Agenda'],
    ['agenda-places', 'AgendaPlace'],
    ['agenda-fallback', 'AgendaFallback'],
  ])('refuses a collection called %s at the start', (slug, name) => {
    expect(withCollection(slug)).toThrow(
      `"${slug}" would be "${name}" in GraphQL, which is the agenda plugin's own.`,
    )
  })

  it('refuses its own collections under such a name, and globals', () => {
    expect(() => agendaPlugin({ slugs: { events: 'agendas' } })({} as Config)).toThrow(
      '"agendas" would be "Agenda" in GraphQL',
    )
    expect(() =>
      agendaPlugin()({ globals: [{ slug: 'agenda', fields: [] }] } as unknown as Config),
    ).toThrow('"agenda" would be "Agenda" in GraphQL')
  })

  it('takes such a collection under another name, or without GraphQL', () => {
    expect(
      withCollection('agendas', { singularName: 'Diary', pluralName: 'Diaries' }),
    ).not.toThrow()
    expect(withCollection('agendas', false)).not.toThrow()
    expect(withCollection('posts', { singularName: 'Agenda' })).toThrow(
      '"posts" would be "Agenda" in GraphQL',
    )
  })

  it('keeps the queries that a config has already', () => {
    const { queries } = withAgendaQueries({ queries: () => ({ Own: {} }) })
    const made = queries!(graphql, { config: { localization: false }, types: {} } as never)
    expect(Object.keys(made)).toEqual(['Agenda', 'AgendaReleases', 'Agendas', 'Own'])
  })
})

describe('references', () => {
  const isKey = ({ description, items, anyOf = [] }: Shape): boolean =>
    /^Key of an entry/.test(description ?? '') ||
    [items, ...anyOf].some((inner) => inner !== undefined && isKey(inner))

  it('every key in the schema is followed in GraphQL, and nothing else', () => {
    const keys = [...shapes].flatMap(([title, { properties = {} }]) =>
      Object.entries(properties).flatMap(([name, shape]) =>
        isKey(shape) ? [`${title}.${name}`] : [],
      ),
    )
    const followed = [...shapes].flatMap(([title, { properties = {} }]) =>
      Object.keys(properties).flatMap((name) =>
        targetOf(title, name) ? [`${title}.${name}`] : [],
      ),
    )
    expect(keys).toContain('Assignment.person')
    expect(followed).toEqual(keys)
  })
})
