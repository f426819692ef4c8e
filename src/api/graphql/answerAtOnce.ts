import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { knownPart } from '../agenda/requestedPart.js'
import { faultOfQuestion } from '../limits/checkQuestion.js'
import { partIn } from './agendaArguments.js'
import { agendasRequested, keep, keyOf, type Question, type Source } from './answers.js'
import { type Asked, planOf, Unplanned } from './plan.js'
import { isPlain } from '../../core/isPlain.js'

/** What Payload checks and answers questions with, once the first one has been asked. */
type Made = {
  schema: GraphQLSchema
  validationRules: (args: { variableValues?: unknown }) => ValidationRule[]
}

/** Payload keeps it here, one for a process. */
function madeByPayload(): Made | undefined {
  const kept: { graphql?: Made | null } | undefined = Reflect.get(globalThis, '_payload_graphql')
  return kept?.graphql ?? undefined
}

type Valid = { operation: OperationDefinitionNode; fragments: Asked['fragments'] }

/** Questions that are known to be valid, so that they are not checked anew after a publication. */
const most = 500
const known = new WeakMap<GraphQLSchema, LRUCache<string, Valid>>()

const isValid = (
  { schema, validationRules }: Made,
  document: DocumentNode,
  { variables }: Question,
) =>
  validate(schema, document, [
    ...specifiedRules,
    ...validationRules({ variableValues: variables ?? {} }),
  ]).length === 0

/**
 * A question that asks for agendas and nothing else, after all that Payload checks; undefined for
 * every other one.
 */
function validated(made: Made, question: Question): Valid | undefined {
  const checked = known.get(made.schema) ?? new LRUCache<string, Valid>({ max: most })
  known.set(made.schema, checked)
  const before = checked.get(keyOf(question))
  if (before) return before
  if (faultOfQuestion(JSON.stringify(question))) return undefined
  const document = parse(question.query)
  if (!agendasRequested(document) || !isValid(made, document, question)) return undefined
  const fragments = new Map<string, FragmentDefinitionNode>()
  let operation: OperationDefinitionNode | undefined
  for (const each of document.definitions)
    if (each.kind === 'FragmentDefinition') fragments.set(each.name.value, each)
    else if (each.kind === 'OperationDefinition') operation = each
  const { operationName } = question
  if (!operation || (operationName ?? operation.name?.value) !== operation.name?.value)
    return undefined
  const valid = { operation, fragments }
  checked.set(keyOf(question), valid)
  return valid
}

/** The fields at the root by their names in the answer. */
function rootsOf({ selectionSet }: OperationDefinitionNode): Map<string, FieldNode[]> {
  const roots = new Map<string, FieldNode[]>()
  for (const node of selectionSet.selections) {
    if (node.kind !== 'Field') throw new Unplanned()
    const key = node.alias?.value ?? node.name.value
    roots.set(key, [...(roots.get(key) ?? []), node])
  }
  return roots
}

async function answer(
  payload: Payload,
  made: Made,
  question: Question,
): Promise<Buffer | undefined> {
  const variables = question.variables ?? {}
  if (!isPlain(variables)) return undefined
  const valid = validated(made, question)
  const field = made.schema.getQueryType()?.getFields().Agenda
  const { localization } = payload.config
  // An app may have a query of its own by this name.
  if (!valid || !field?.extensions.compiled) return undefined
  const { operation, fragments } = valid
  const { coerced } = getVariableValues(made.schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return undefined
  const data: Record<string, unknown> = {}
  const sources: Source[] = []
  for (const [key, nodes] of rootsOf(operation)) {
    const { event, locale, release, ...args } = getArgumentValues(field, nodes[0]!, coerced)
    const slug = String(event)
    const first = localization ? localization.defaultLocale : 'en'
    const language = typeof locale === 'string' ? locale : first
    const served =
      release === undefined || release === null
        ? await readAgenda(payload, slug, language)
        : undefined
    const agenda = served && !served.stale ? knownPart(served.agenda, partIn(args)) : undefined
    if (!served || !agenda) return undefined
    data[key] = planOf(field.type, nodes, { fragments, variables: coerced })({
      value: agenda,
      agenda,
    })
    sources.push({ slug, language, etag: served.etag })
  }
  const body = Buffer.from(JSON.stringify({ data }))
  keep(payload, question, { body, sources })
  return body
}

/**
 * The answer to a question that asks for published agendas and nothing else, made at once from what
 * is compiled. It is what Payload would answer: its own schema and rules say whether the question is
 * valid. Undefined for everything else, errors and what is refused too: Payload answers that.
 */
export async function answerAtOnce(
  payload: Payload,
  question: Question,
): Promise<Buffer | undefined> {
  const made = madeByPayload()
  if (!made) return undefined
  try {
    return await answer(payload, made, question)
  } catch {
    return undefined
  }
}
