import type { Payload } from 'payload'
import { CompiledAgendaSchema } from '../../core/compile/index.js'
import { codesOf } from '../../store/compiled/languages.js'
import { type Sendable, toSendable } from '../../store/compiled/sendable.js'
import { printedSchema } from '../graphql/printedSchema.js'

/** What programs read of the agenda's shape, by the names of the files. */
export const schemas = {
  'schema.json': {
    mediaType: 'application/schema+json; charset=utf-8',
    write: () => JSON.stringify(CompiledAgendaSchema, null, 2),
  },
  'schema.graphql': {
    mediaType: 'application/graphql; charset=utf-8',
    write: (payload: Payload) => printedSchema(codesOf(payload)),
  },
}

export type SchemaName = keyof typeof schemas

export const isSchema = (name: string): name is SchemaName => Object.hasOwn(schemas, name)

const written = new WeakMap<object, Partial<Record<SchemaName, Sendable>>>()

/** A schema as it is sent; written once, since an app's languages do not change while it runs. */
export function schemaOf(payload: Payload, name: SchemaName): Sendable {
  const made = written.get(payload.config) ?? {}
  written.set(payload.config, made)
  return (made[name] ??= toSendable(schemas[name].write(payload)))
}
