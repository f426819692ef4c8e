import Type from 'typebox'

const ids = Type.Optional(
  Type.Array(Type.Union([Type.String({ maxLength: 64 }), Type.Number()]), { maxItems: 5000 }),
)

/**
 * What a request to publish says: what was looked at, what was read, and which of what waits is
 * meant.
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
