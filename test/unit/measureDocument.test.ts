import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { faultOfQuestion, syntaxFaultOf } from '../../src/api/limits/checkQuestion.js'
import { measureDocument } from '../../src/api/limits/measureDocument.js'
import { nestsTooDeep } from '../../src/api/limits/nestsTooDeep.js'

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ')
const measured = (text: string) => measureDocument(parse(text, { noLocation: true }))

describe('what a document asks for', () => {
  it('is measured once, however often one field is repeated: no test that took its square would end', () => {
    expect(measured(`{ ${many(45_000, (at) => `a${at}: __typename`)} }`)).toMatchObject({
      fields: 45_000,
      repeats: 45_000,
    })
    expect(measured(`{ ${many(60_000, () => 'a:b')} }`).fields).toBe(1e9)
  })

  it('is over all limits where fragments stand in each other without end, or bring many names to many places', () => {
    expect(
      measured(
        `{ ...F0 } ${many(20_000, (at) => `fragment F${at} on Query { ...F${at + 1} }`)} fragment F20000 on Query { a }`,
      ).levels,
    ).toBe(1e9)
    expect(
      measured(
        `{ ${many(20_000, () => '...A')} } fragment A on Query { ${many(20_000, (at) => `f${at}`)} }`,
      ).fields,
    ).toBe(1e9)
  })

  it('counts what fragments bring where they are spread, and what is compiled as one', () => {
    expect(measured('{ ...A ...A } fragment A on Query { a { b } c }')).toEqual({
      fields: 6,
      levels: 2,
      sets: 2,
      repeats: 2,
    })
    expect(
      measured('{ Agenda { days { sessions { title } } } __schema { types { name } } }'),
    ).toEqual({ fields: 7, levels: 4, sets: 2, repeats: 1 })
  })
})

describe('a question', () => {
  const fault = (query: string) => faultOfQuestion(JSON.stringify({ query }))?.status

  it.each<[string, number | undefined, string]>([
    ['that is one', undefined, '{ Places { totalDocs } }'],
    ['with a sign that is none', undefined, '{ Places { ° } }'],
    ['with too many words', 400, `{ ${many(9000, () => 'a')} }`],
    ['with too many levels', 400, '{'.repeat(101)],
    ['that is too long', 413, `{ a } #${'x'.repeat(64_000)}`],
  ])('%s: %s', (_, status, query) => expect(fault(query)).toBe(status))
})

describe('a question that no schema could answer', () => {
  const noOperation =
    'The query has no operation, or several and no operationName that is one of them.'
  it.each<[string | undefined, string, string?]>([
    [undefined, '{ Places { totalDocs } }'],
    [undefined, 'query a { x } query b { y }', 'b'],
    [undefined, 'mutation { x }'],
    ['Syntax Error: Expected Name, found <EOF>. (line 1, column 9)', '{ Places'],
    ['Syntax Error: Unexpected character: U+00B0. (line 2, column 3)', '{\n  ° }'],
    ['Syntax Error: Unexpected <EOF>. (line 1, column 1)', ''],
    [noOperation, 'query a { x } query b { y }'],
    [noOperation, 'query a { x } query b { y }', 'c'],
    [noOperation, 'fragment a on Query { x }'],
    ['There are no subscriptions.', 'subscription { x }'],
  ])('%s: %j %s', (message, query, operationName) =>
    expect(syntaxFaultOf(JSON.stringify({ query, operationName }))).toEqual(
      message && { code: 'badQuery', status: 400, message },
    ),
  )

  it('is left to whoever reads the body where there is no query in it', () =>
    expect([syntaxFaultOf('{}'), syntaxFaultOf('no JSON')]).toEqual([undefined, undefined]))
})

it.each<[boolean, string]>([
  [false, '{"a":[1,{"b":"[[["}]}'],
  [false, `"${'['.repeat(1000)}"`],
  [false, `"\\"${'['.repeat(1000)}"`],
  [true, '['.repeat(201)],
  [false, `[${'[],'.repeat(5000)}[]]`],
])('JSON nests too deep: %s', (deep, json) => expect(nestsTooDeep(json)).toBe(deep))
