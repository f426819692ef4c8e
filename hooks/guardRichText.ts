import type { FieldHook } from 'payload'
import { checkRichText } from '../src/core/richText.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

type Editor = {
  editorConfig?: {
    features?: { nodes?: { node: NodeClass | { with?: NodeClass; replace?: NodeClass } }[] }
  }
}
type NodeClass = { getType?: () => string }

/** Types of parts that every editor knows, whatever its features. */
const always = ['root', 'paragraph', 'text', 'linebreak', 'tab']

function typesOf({ editorConfig }: Editor): Set<string> {
  const nodes = (editorConfig?.features?.nodes ?? []).map(({ node }) =>
    'with' in node ? node.with : (node as NodeClass),
  )
  return new Set([...always, ...nodes.flatMap((node) => node?.getType?.() ?? [])])
}

/**
 * Checks every formatted text on its way in: the editor itself looks at neither links nor nesting,
 * and Payload does not validate drafts.
 */
export const guardRichText: FieldHook = ({ value, field, collection, path, req }) => {
  if (value === undefined || value === null) return value
  const fault = checkRichText(value, typesOf((field as { editor?: Editor }).editor ?? {}))
  if (!fault) return value
  throw faultsError(req, collection?.slug ?? '', [
    {
      path: path.join('.'),
      message: translate(req)(
        `agenda:errors:${fault.fault}`,
        fault.params as Record<string, unknown>,
      ),
    },
  ])
}
