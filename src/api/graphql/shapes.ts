import { CompiledAgendaSchema, Page } from '../../core/compile/index.js'
import { ReleasePageSchema } from '../../core/release/index.js'

/** As much of JSON Schema as the schema of the agenda uses. */
export type Shape = {
  type?: string
  title?: string
  description?: string
  anyOf?: Shape[]
  items?: Shape
  properties?: Record<string, Shape>
  patternProperties?: Record<string, Shape>
  required?: string[]
}

export const agendaShape = CompiledAgendaSchema as Shape
export const pageShape = Page as Shape
export const releasePageShape = ReleasePageSchema as Shape

const objectsIn = (shape: Shape): Shape[] => [
  ...(shape.title ? [shape] : []),
  ...[shape.anyOf, shape.items, shape.properties, shape.patternProperties].flatMap((inner) =>
    inner
      ? (inner === shape.items
          ? [inner as Shape]
          : Object.values(inner as Record<string, Shape>)
        ).flatMap(objectsIn)
      : [],
  ),
]

/** Every object of the agenda, by its title. */
export const shapes: ReadonlyMap<string, Shape> = new Map(
  [agendaShape, pageShape, releasePageShape]
    .flatMap(objectsIn)
    .map((shape) => [shape.title as string, shape]),
)

export const typeName = (title: string): string => (title === 'Agenda' ? title : `Agenda${title}`)
