import Type, { type TSchema } from 'typebox'

const text = Type.String({ maxLength: 200_000 })
const guess = <T extends TSchema>(value: T) => Type.Object({ value })
const maybe = <T extends TSchema>(value: T) => Type.Optional(guess(value))

const Run = Type.Object({ text, href: Type.Optional(text) })
const List = Type.Object({
  level: Type.Integer({ minimum: 0, maximum: 40 }),
  mark: text,
  ordered: Type.Boolean(),
})
const Writing = Type.Array(Type.Object({ runs: Type.Array(Run), list: Type.Optional(List) }))

const Who = Type.Object({
  name: Type.Optional(text),
  label: Type.Optional(text),
  organisation: Type.Optional(text),
})
const Person = Type.Object({
  who: guess(Who),
  role: guess(text),
  jobTitle: maybe(text),
  affiliation: maybe(text),
  state: maybe(text),
})
const Time = Type.Object({
  timing: text,
  starts: Type.Optional(text),
  ends: Type.Optional(text),
  endsNextDay: Type.Optional(Type.Boolean()),
  startsNextDay: Type.Optional(Type.Boolean()),
  endDay: Type.Optional(text),
})

const Line = Type.Object({
  id: text,
  day: Type.Object({ value: Type.Optional(text) }),
  time: guess(Time),
  title: guess(text),
  kind: guess(text),
  number: maybe(text),
  status: maybe(text),
  note: maybe(text),
  place: maybe(text),
  track: maybe(text),
  people: Type.Array(Person),
  questions: Type.Array(guess(Writing)),
  objective: maybe(Writing),
  methodology: maybe(Writing),
  description: maybe(Writing),
})

const ids = Type.Record(Type.String(), Type.Union([Type.String({ maxLength: 600 }), Type.Number()]))

/**
 * What is remembered of a document, as far as comparisons rely on it (see
 * src/core/import/rememberDocument.ts).
 */
export const BroughtSchema = Type.Object({
  id: Type.String({ maxLength: 20 }),
  sessions: ids,
  parties: ids,
  document: Type.Object({
    language: Type.Optional(text),
    days: Type.Array(Type.Object({ id: text, date: maybe(text), label: maybe(text) }), {
      maxItems: 1000,
    }),
    lines: Type.Array(Line, { maxItems: 5000 }),
  }),
})
