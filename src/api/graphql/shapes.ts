import { CompiledAgendaSchema, Page } from '../../core/compile/index.js'
import { ReleasePageSchema } from '../../core/release/index.js'

/** As much of JSON Schema as the schema of the agenda uses. */
export type Shape = {
  /** What TypeBox marks every schema with: some of them say nothing else. */
  '~kind'?: string
  type?: string
  title?: string
  description?: string
  anyOf?: readonly Shape[]
  items?: Shape
  properties?: Record<string, Shape>
  patternProperties?: Record<string, Shape>
  required?: readonly string[]
}

export const agendaShape: Shape = CompiledAgendaSchema
export const pageShape: Shape = Page
export const releasePageShape: Shape = ReleasePageSchema

const objectsIn = (shape: Shape): Shape[] => [
  ...(shape.title ? [shape] : []),
  ...[
    ...(shape.anyOf ?? []),
    ...(shape.items ? [shape.items] : []),
    ...Object.values(shape.properties ?? {}),
    ...Object.values(shape.patternProperties ?? {}),
  ].flatMap(objectsIn),
]

/** Every object of the agenda, by its title. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  [agendaShape, pageShape, releasePageShape]
    .flatMap(objectsIn)
    .flatMap((shape) => (shape.title ? [[shape.title, shape] as const] : [])),
)

export const typeName = (title: string): string => (title === 'Agenda' ? title : `Agenda${title}`)
