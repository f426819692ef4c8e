import Type, { type Static, type TSchema } from 'typebox'
import type { Chosen, FieldDeclaration, FieldType, Model } from '../../model/index.js'
import {
  Coordinates,
  File,
  GuidingQuestion,
  Link,
  maybeReference,
  maybeText,
  nullable,
  reference,
  RichText,
  Term,
  text,
} from './parts.js'

const described = (readers: FieldDeclaration['readers']) =>
  readers === true ? {} : { description: readers }
const say = (readers: FieldDeclaration['readers']) => (readers === true ? '' : readers)

/**
 * The schema of a compiled field, by its type. A field is nullable unless its declaration says that
 * it must be there.
 */
const schemas = {
  address: ({ readers }) => maybeText(say(readers)),
  choice: ({ readers }) => Type.Union([Term, Type.Null()], described(readers)),
  colour: ({ readers }) => maybeText(say(readers)),
  country: () => nullable(Term),
  file: () => nullable(File),
  files: () => Type.Array(File),
  languages: () => Type.Array(Term),
  lines: ({ readers }) => maybeText(say(readers)),
  links: () => Type.Array(Link),
  longText: ({ readers }) => maybeText(say(readers)),
  number: ({ readers }) => nullable(Type.Integer(described(readers))),
  position: () => nullable(Coordinates),
  questions: () => Type.Array(GuidingQuestion),
  reference: (field) => ({
    ...maybeReference('to' in field ? field.to : ''),
    ...described(field.readers),
  }),
  references: (field) =>
    Type.Array(reference('to' in field ? field.to : ''), described(field.readers)),
  richText: () => nullable(RichText),
  text: ({ readers }) => maybeText(say(readers)),
} satisfies Record<FieldType, (field: FieldDeclaration) => TSchema>

/** What readers get of a field, by its type. */
export type CompiledValues = { [T in FieldType]: Static<Schemas[T]> }

type Schemas = { [T in FieldType]: ReturnType<(typeof schemas)[T]> }

type SchemaOf<F extends FieldDeclaration> = F extends Chosen
  ? typeof Term
  : F extends { required: true }
    ? ReturnType<typeof text>
    : Schemas[F['type']]

/** The name of a field in what is compiled. */
export type NameIn<K, F> = F extends { as: infer N extends string } ? N : K

export type SchemasOf<M extends Model> = {
  -readonly [K in keyof M as NameIn<K, M[K]>]: SchemaOf<M[K]>
}

const schemaOf = (field: FieldDeclaration): TSchema => {
  if (field.type === 'choice' && field.otherwise !== undefined) return Term
  if (field.type === 'text' && field.required) return text(say(field.readers))
  return schemas[field.type](field)
}

/**
 * The properties of a compiled object that come from a model, under the names that readers know.
 */
export const schemasOf = <M extends Model>(model: M) =>
  Object.fromEntries(
    Object.entries(model).map(([name, field]) => [field.as ?? name, schemaOf(field)]),
    // Each schema has its own type in `schemas`; a record that is made by a loop forgets them.
  ) as SchemasOf<M>
