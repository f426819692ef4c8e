import Type from 'typebox'

const ids = Type.Optional(
  Type.Array(Type.Union([Type.String({ maxLength: 64 }), Type.Number()]), { maxItems: 5000 }),
)

/**
 * The body of a request to publish: what the editor looked at, which advice was read, and which of
 * the waiting changes are meant.
 */
export const PublicationRequestSchema = Type.Object({
  revisions: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
  acceptAdvice: Type.Optional(Type.Boolean()),
  accepted: Type.Optional(Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 5000 })),
  holdBack: Type.Optional(Type.Array(Type.String({ maxLength: 35 }), { maxItems: 100 })),
  leaveOut: ids,
  only: ids,
  withdraw: ids,
})
