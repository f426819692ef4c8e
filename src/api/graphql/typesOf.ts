import type {
  GraphQLFieldConfig,
  GraphQLNullableType,
  GraphQLObjectType,
  GraphQLOutputType,
} from 'graphql'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { complexityOf } from './costs.js'
import type { GraphQL } from './graphql.js'
import { find, type Target, targetOf, targets } from './references.js'
import { leaves } from './leaves.js'
import { type Shape, shapes, typeName } from './shapes.js'

/**
 * A compiled object on its way to the client, with the agenda in which its references are looked
 * up.
 */
export type Node = { value: Record<string, unknown>; agenda?: CompiledAgenda }

/** A shape in GraphQL: its type, and how a value of it is resolved. */
type Mapped = {
  type: GraphQLNullableType & GraphQLOutputType
  nullable?: boolean
  read: (value: unknown, agenda: Node['agenda']) => unknown
}

/** What the schema of the agenda has for certain. */
function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The schema of the agenda lacks a part.')
  return part
}

const isEmpty = (value: unknown) => value === null || value === undefined

/**
 * The GraphQL types of the shapes of an agenda. Nothing is copied or looked up before it is asked
 * for: each field reads its own value, and a reference is followed only when it is selected.
 */
export function typesOf(graphql: GraphQL): (shape: Shape) => GraphQLObjectType {
  const { GraphQLList, GraphQLNonNull, GraphQLObjectType } = graphql
  const leaf = leaves(graphql)
  const made = new Map<string, GraphQLObjectType>()

  const required = ({ type, nullable }: Mapped): GraphQLOutputType =>
    nullable ? type : new GraphQLNonNull(type)

  const listOf = (inner: Mapped, entries: (value: unknown) => unknown[]): Mapped => ({
    type: new GraphQLList(required(inner)),
    read: (value, agenda) => entries(value).map((each) => inner.read(each, agenda)),
  })

  function reference(target: Target): Mapped {
    return {
      type: objectType(there(shapes.get(targets[target]))),
      read: (id, agenda) => agenda && { value: find(agenda, target, String(id)), agenda },
    }
  }

  function mapped(shape: Shape, name: string, target?: Target): Mapped {
    if (shape.anyOf) {
      const inner = mapped(there(shape.anyOf.find(({ type }) => type !== 'null')), name, target)
      return {
        ...inner,
        nullable: true,
        read: (value, agenda) => (isEmpty(value) ? null : inner.read(value, agenda)),
      }
    }
    if (shape.items)
      return listOf(mapped(shape.items, name, target), (value) =>
        Array.isArray(value) ? value : [],
      )
    if (shape.properties)
      return { type: objectType(shape), read: (value, agenda) => ({ value, agenda }) }
    const [entry] = Object.values(shape.patternProperties ?? {})
    if (entry?.title) return listOf(mapped(entry, name), (value) => Object.values(value ?? {}))
    if (entry)
      return listOf({ type: leaf.fallback, read: (value) => value }, (value) =>
        Object.entries(value ?? {}),
      )
    if (target) return reference(target)
    // Releases of an older schema lack later fields: these are answered as empty.
    const none = shape.type === 'string' ? '' : undefined
    return { type: leaf.scalar(shape, name), read: (value) => value ?? none }
  }

  function fieldOf(title: string, name: string, shape: Shape): GraphQLFieldConfig<Node, unknown> {
    const target = targetOf(title, name)
    const field = mapped(shape, name, target)
    const plain = target ? undefined : shape.anyOf?.find((inner) => !inner.title)?.description
    return {
      type: required(field),
      description:
        shape.title || shape.patternProperties ? undefined : (shape.description ?? plain),
      extensions: { complexity: complexityOf(title, name) },
      resolve: ({ value, agenda }) => field.read(value[name], agenda),
    }
  }

  function objectType(shape: Shape): GraphQLObjectType {
    const title = there(shape.title)
    const known = made.get(title)
    if (known) return known
    const type = new GraphQLObjectType<Node>({
      name: typeName(title),
      description: shape.description,
      fields: () =>
        Object.fromEntries(
          Object.entries(shape.properties ?? {}).map(([name, inner]) => [
            name,
            fieldOf(title, name, inner),
          ]),
        ),
    })
    made.set(title, type)
    return type
  }

  return objectType
}
