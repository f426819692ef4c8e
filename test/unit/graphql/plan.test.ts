import fc from 'fast-check'
import * as graphql from 'graphql'
import { describe, expect, it } from 'vitest'
import { agendaQueries } from '../../../src/api/graphql/agendaQueries.js'
import type { Queries } from '../../../src/api/graphql/graphql.js'
import { planOf, Unplanned } from '../../../src/api/graphql/plan.js'
import { sfax } from '../../formats/agendas.js'
import { wholeAgenda, drawnAgenda } from '../../setup/agendaQuery.js'

const localeInputType = new graphql.GraphQLEnumType({
  name: 'LocaleInputType',
  values: { en: {}, fr: {}, ar: {} },
})
const context = { config: {}, types: { localeInputType } } as unknown as Parameters<Queries>[1]
const fields = agendaQueries(graphql, context)
const Query = new graphql.GraphQLObjectType({ name: 'Query', fields: fields as never })
const schema = new graphql.GraphQLSchema({ query: Query })
const root = Query.getFields().Agenda!
const agenda = sfax('ar')
const source = { value: agenda, agenda }
root.resolve = () => source

type Asked = { query: string; variables?: Record<string, unknown> }

/** What GraphQL’s own executor says, and what the plan comes to. */
function both({ query, variables = {} }: Asked): [unknown, unknown] {
  const document = graphql.parse(query)
  expect(graphql.validate(schema, document)).toEqual([])
  const its = graphql.executeSync({ schema, document, variableValues: variables })
  const [operation] = document.definitions as graphql.OperationDefinitionNode[]
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  )
  const nodes = operation!.selectionSet.selections as graphql.FieldNode[]
  const mine = planOf(root.type, nodes, { fragments, variables })(source)
  expect(its.errors).toBeUndefined()
  return [JSON.stringify(mine), JSON.stringify(its.data!.Agenda)]
}

const inner = (type: graphql.GraphQLOutputType) => graphql.getNamedType(type)

/** Any selection of a type’s fields: under other names, left out, in fragments, twice. */
const anySelection = (type: graphql.GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const names = Object.values(type.getFields()).filter(
    (field) => depth > 0 || graphql.isLeafType(inner(field.type)),
  )
  if (!names.length) return fc.constant('__typename')
  const field = fc.constantFrom(...names).chain((each) => {
    const below = inner(each.type)
    return fc
      .tuple(
        fc.constantFrom('', '', `a${each.name}: `),
        fc.constantFrom('', '', '@skip(if: $yes)', '@include(if: $yes)', '@include(if: $no)'),
        graphql.isObjectType(below)
          ? anySelection(below, depth - 1).map((set) => `{ ${set} }`)
          : fc.constant(''),
      )
      .map(([alias, directive, set]) => `${alias}${each.name} ${directive} ${set}`)
  })
  const part = fc.oneof(
    { weight: 6, arbitrary: field },
    { weight: 1, arbitrary: fc.constant('__typename') },
    { weight: 1, arbitrary: field.map((each) => `... on ${type.name} { ${each} }`) },
    { weight: 1, arbitrary: field.map((each) => `... @include(if: $no) { ${each} }`) },
  )
  return fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((parts) => `__typename ${parts.join(' ')}`)
}

describe('plan', () => {
  it.each([
    ['everything', wholeAgenda],
    ['what a page draws', drawnAgenda],
  ])('answers %s as GraphQL’s executor does', (_, query) => {
    const [mine, its] = both({ query, variables: { event: 'sfax-2019' } })
    expect(mine).toBe(its)
  })

  it('answers any selection as GraphQL’s executor does', () => {
    const variables = { yes: true, no: false }
    fc.assert(
      fc.property(anySelection(inner(root.type) as graphql.GraphQLObjectType, 3), (set) => {
        const head = 'query($yes: Boolean!, $no: Boolean!)'
        const query = `${head} { Agenda(event: "x") { ${set} ... @skip(if: $yes) { language @include(if: $no) } } }`
        const [mine, its] = both({ query, variables })
        expect(mine).toBe(its)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['a value that must be there and is not', { ...agenda, days: [null] }, '{ days { name } }'],
    ['a value that its type refuses', { ...agenda, schemaVersion: {} }, '{ schemaVersion }'],
    ['a name that no property can have', agenda, '{ __proto__: language }'],
  ])('leaves %s to an executor', (_, value, set) => {
    const document = graphql.parse(`{ Agenda(event: "x") ${set} }`)
    const [operation] = document.definitions as graphql.OperationDefinitionNode[]
    const nodes = operation!.selectionSet.selections as graphql.FieldNode[]
    const answer = () =>
      planOf(root.type, nodes, { fragments: new Map(), variables: {} })({ value, agenda })
    expect(answer).toThrow()
  })

  it('leaves fields with arguments to an executor', () => {
    const node = graphql.parse('{ q { Agenda(event: "x") { language } } }')
    const [operation] = node.definitions as graphql.OperationDefinitionNode[]
    const nodes = operation!.selectionSet.selections as graphql.FieldNode[]
    expect(() => planOf(Query, nodes, { fragments: new Map(), variables: {} })).toThrow(Unplanned)
  })
})
