import type { GraphQLObjectType, GraphQLScalarType } from 'graphql'
import type { GraphQL } from './graphql.js'
import { type Shape, typeName } from './shapes.js'

/**
 * The types without fields in an agenda: scalars, and the marks of texts that fell back (a map in
 * JSON).
 */
export function leaves({
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLString,
}: GraphQL) {
  const json = new GraphQLScalarType({ name: typeName('JSON'), description: 'Any JSON value.' })
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const fallback: GraphQLObjectType = new GraphQLObjectType<[field: string, language: string]>({
    name: typeName('Fallback'),
    description: 'A text that is in another language than the one asked for.',
    fields: {
      field: {
        ...text,
        description: 'Name of the field, beside this list, that holds the text.',
        resolve: ([field]) => field,
      },
      language: {
        ...text,
        description: 'Code of the language that the text is in.',
        resolve: ([, language]) => language,
      },
    },
  })
  const scalars: Record<string, GraphQLScalarType | undefined> = {
    string: GraphQLString,
    integer: GraphQLInt,
    number: GraphQLFloat,
    boolean: GraphQLBoolean,
  }
  const scalar = ({ type = '' }: Shape, name: string): GraphQLScalarType =>
    name === 'id' ? GraphQLID : (scalars[type] ?? json)
  return { fallback, scalar }
}
