import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as typesPlugin from '@graphql-codegen/typescript'
import { configToSchema } from '@payloadcms/graphql'
import type * as GraphQL from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appConfig } from '../../src/appConfig.js'
import { printedSchema } from '../../src/api/graphql/printedSchema.js'
import { drawnAgenda } from '../setup/agendaQuery.js'
import { typeFaults } from '../setup/typeFaults.js'

// The copy that Payload and the generator use; an import would get another one here.
const {
  buildClientSchema,
  buildSchema,
  introspectionFromSchema,
  parse,
  printSchema,
  printType,
  validate,
} = createRequire(import.meta.url)('graphql') as typeof GraphQL

const list = `query Upcoming($locale: LocaleInputType) {
  Agendas(where: { when: upcoming, language: fr }, locale: $locale, limit: 5) { docs { slug title city country { label } } totalDocs }
}`

/** How a front end would use the types; what each comment refuses must not compile. */
const usage = `
import type { Agenda as WholeAgenda, AgendaPerson } from './schema.js'
import type { DrawnAgendaQuery, DrawnAgendaQueryVariables, UpcomingQuery } from './client.js'

export const variables: DrawnAgendaQueryVariables = { event: 'sfax-2019', locale: 'fr' }
// @ts-expect-error the event must be named
export const nameless: DrawnAgendaQueryVariables = { locale: 'fr' }
// @ts-expect-error no such language
export const strange: DrawnAgendaQueryVariables = { event: 'sfax-2019', locale: 'xx' }

export function draw({ Agenda }: DrawnAgendaQuery): string[] {
  // @ts-expect-error an unknown event has no agenda
  Agenda.days
  return (Agenda?.days ?? []).flatMap(({ name, sessions }) =>
    sessions.flatMap(({ title, starts, place, roles }) => [
      name, title, starts ?? '', place?.within?.name ?? '',
      ...roles.flatMap(({ role, assignments }) => assignments.map((each) => role.label + each.name + (each.person?.organisation?.acronym ?? ''))),
    ]))
}

export function minutes({ Agenda }: DrawnAgendaQuery): number {
  const [session] = Agenda?.days[0]?.sessions ?? []
  // @ts-expect-error a length may be unknown
  const length: number = session?.minutes
  // @ts-expect-error nobody's address is in an agenda
  Agenda?.people[0]?.email
  return length
}

export const names = (agenda: WholeAgenda): string[] => agenda.people.map(({ name, sessions }: AgendaPerson) => name + sessions.length)
// @ts-expect-error nobody's telephone is in an agenda
export const phone = (person: AgendaPerson) => person.phone

export const titles = ({ Agendas }: UpcomingQuery): string[] => Agendas.docs.map(({ title }) => title)
`

describe('a client generated with graphql-codegen', () => {
  const folder = mkdtempSync(path.resolve('node_modules/.agenda-client-'))
  let schema: GraphQLSchema
  const documents: DocumentNode[] = [parse(drawnAgenda), parse(list)]
  beforeAll(async () => {
    const built = configToSchema(await appConfig({ secret: 'a secret for the tests only' })).schema
    // What a client sees is what introspection tells.
    schema = buildClientSchema(introspectionFromSchema(built))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has queries that the schema takes, as have those who copy from docs/api.md', () => {
    const examples = [
      ...readFileSync('docs/api.md', 'utf8').matchAll(/```graphql\n([^]*?)```/g),
    ].map(([, example]) => parse(example!))
    expect(examples.length).toBeGreaterThan(0)
    expect(
      [...documents, ...examples]
        .flatMap((document) => validate(schema, document))
        .map(({ message }) => message),
    ).toEqual([])
  })

  it('finds in schema.graphql what the app has, and none of its documents', () => {
    const told = buildSchema(printedSchema(['en', 'fr', 'ar']))
    const types = Object.values(told.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    for (const type of types.filter(({ name }) => name !== 'Query'))
      expect(printType(type)).toBe(printType(schema.getType(type.name)!))
    const queries = told.getQueryType()!.getFields()
    expect(Object.keys(queries)).toEqual(['Agenda', 'AgendaReleases', 'Agendas'])
    const own = schema.getQueryType()!.getFields()
    for (const [name, { type, args }] of Object.entries(queries))
      expect([
        name,
        String(type),
        args.map((each) => `${each.name}: ${String(each.type)}`),
      ]).toEqual([
        name,
        String(own[name]!.type),
        own[name]!.args.map((each) => `${each.name}: ${String(each.type)}`),
      ])
  })

  it('compiles, and refuses what an agenda does not have', async () => {
    const generate = async (filename: string, plugin: string) =>
      writeFileSync(
        path.join(folder, filename),
        await codegen({
          filename,
          schema: parse(printSchema(schema)),
          documents: documents.map((document, index) => ({
            document,
            location: `${index}.graphql`,
          })),
          config: { scalars: { AgendaJSON: 'unknown' }, useTypeImports: true },
          plugins: [{ [plugin]: {} }],
          pluginMap: { types: typesPlugin, operations: operationsPlugin },
        }),
      )
    await generate('schema.ts', 'types')
    await generate('client.ts', 'operations')
    writeFileSync(path.join(folder, 'usage.ts'), usage)
    expect(typeFaults(folder, ['schema.ts', 'client.ts', 'usage.ts'])).toEqual([])
    // The same without the marks: each line that must not compile is found, so the check can fail.
    writeFileSync(path.join(folder, 'usage.ts'), usage.replaceAll('// @ts-expect-error', '//'))
    expect(typeFaults(folder, ['usage.ts'])).toHaveLength(6)
  }, 240_000)
})
