import { type FieldDeclaration, type ModelKey, models } from '../../src/core/model/index.js'

/** A field that readers see, and where it is declared. */
export type Where = { key: ModelKey; name: string; field: FieldDeclaration }

export const modelKeys = Object.keys(models) as ModelKey[]

/** Every field that readers see. */
export const every: Where[] = modelKeys.flatMap((key) =>
  Object.entries(models[key] as Record<string, FieldDeclaration>).map(([name, field]) => ({
    key,
    name,
    field,
  })),
)
