import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSkipDirective,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionNode,
} from 'graphql'

/** What a field comes to in the answer, made of the value that its resolver gives. */
export type Plan = (value: unknown) => unknown

/** Of one question: its fragments by name, and its variables as the schema reads them. */
export type Asked = {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
}

/** Only a whole executor can answer this, or say what is wrong with it. */
export class Unplanned extends Error {}

type Fields = Map<string, FieldNode[]>

const nothing = (value: unknown) => value === undefined || value === null

const isLeftOut = (node: SelectionNode, { variables }: Asked): boolean =>
  !!node.directives?.length &&
  (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false)

/** The fields that are asked of one object, by their names in the answer, fragments written out. */
function collect(
  selections: readonly SelectionNode[],
  type: GraphQLObjectType,
  asked: Asked,
  fields: Fields = new Map(),
): Fields {
  for (const node of selections) {
    if (isLeftOut(node, asked)) continue
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value
      // As the name of a property it would be none.
      if (key === '__proto__') throw new Unplanned()
      fields.set(key, [...(fields.get(key) ?? []), node])
      continue
    }
    const part = node.kind === 'FragmentSpread' ? asked.fragments.get(node.name.value) : node
    if (part && (!part.typeCondition || part.typeCondition.name.value === type.name))
      collect(part.selectionSet.selections, type, asked, fields)
  }
  return fields
}

/** A value out of the agenda as it is: no promise, no arguments, no more to ask of it. */
function planField(type: GraphQLObjectType, nodes: FieldNode[], asked: Asked): Plan {
  const name = nodes[0]!.name.value
  if (name === '__typename') return () => type.name
  const field = type.getFields()[name]
  // As a function of which no more is known: those of the agenda's types take the value alone.
  const read: unknown = field?.resolve
  if (!field || typeof read !== 'function' || field.args.length) throw new Unplanned()
  const complete = planOf(field.type, nodes, asked)
  return (value) => complete(read(value))
}

function planObject(type: GraphQLObjectType, nodes: FieldNode[], asked: Asked): Plan {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  const plans = [...collect(selections, type, asked)].map(
    ([key, each]) => [key, planField(type, each, asked)] as const,
  )
  return (value) => {
    const made: Record<string, unknown> = {}
    for (const [key, plan] of plans) made[key] = plan(value)
    return made
  }
}

const orNull =
  (plan: Plan): Plan =>
  (value) =>
    nothing(value) ? null : plan(value)

/**
 * How a field of the agenda's types is answered. Their resolvers only read, at once and without
 * arguments, so that a value is walked through once by functions made beforehand: a general executor
 * decides anew for each field of each line what there is to do.
 *
 * @param nodes where the field is asked for: more than once under one name in the answer
 * Throws `Unplanned`, as the plan itself does, for what is not that simple, and for what would be an
 * error; a document has to be valid for the schema.
 */
export function planOf(type: GraphQLOutputType, nodes: FieldNode[], asked: Asked): Plan {
  if (isNonNullType(type)) {
    const inner = planOf(type.ofType, nodes, asked)
    return (value) => {
      const made = inner(value)
      if (nothing(made)) throw new Unplanned()
      return made
    }
  }
  if (isListType(type)) {
    const inner = planOf(type.ofType, nodes, asked)
    return orNull((value) => {
      if (!Array.isArray(value)) throw new Unplanned()
      return value.map(inner)
    })
  }
  if (isObjectType(type)) return orNull(planObject(type, nodes, asked))
  if ('serialize' in type) return orNull((value) => type.serialize(value))
  throw new Unplanned()
}
