import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { type Edit, mostEdits } from '../../core/builder/index.js'
import { BroughtSchema } from './broughtBody.js'

const id = Type.Union([Type.String({ maxLength: 64 }), Type.Number()])
const rows = Type.Optional(Type.Union([Type.Null(), Type.Array(Type.Object({}))]))
/**
 * Rows are checked here, since they are taken apart before Payload sees them. Other values are left
 * for Payload to check.
 */
const fields = Type.Intersect([
  Type.Record(Type.String(), Type.Unknown()),
  Type.Object({ assignments: rows, days: rows }),
])

/**
 * What is remembered of a document is checked, since the screens of other editors compare newer
 * ones with it.
 */
const EventFields = Type.Object({
  brought: Type.Optional(Type.Union([Type.Null(), Type.Array(BroughtSchema, { maxItems: 20 })])),
})

const EditSchema = Type.Union([
  Type.Object({ type: Type.Literal('set'), id, fields }),
  Type.Object({
    type: Type.Literal('add'),
    session: Type.Intersect([fields, Type.Object({ id })]),
  }),
  Type.Object({ type: Type.Literal('remove'), id }),
  Type.Object({ type: Type.Literal('setEvent'), fields: Type.Intersect([fields, EventFields]) }),
])

export const EditsSchema = Type.Object({
  // What the fields of an edit hold is for Payload and the rules to check.
  edits: Type.Unsafe<Edit[]>(Type.Array(EditSchema, { maxItems: mostEdits })),
  revisions: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  once: Type.Optional(Type.String({ minLength: 8, maxLength: 64 })),
})

/** Whether a body is a list of edits. What they say is for Payload and the rules to check. */
export const isEdits = (body: unknown): body is Static<typeof EditsSchema> =>
  Value.Check(EditsSchema, body)
