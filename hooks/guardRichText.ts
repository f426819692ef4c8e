import type { FieldHook } from 'payload'
import { fieldsIn, isPlain, rowsIn } from '../src/core/isPlain.js'
import { checkRichText } from '../src/core/richText.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

/** Types of parts that every editor knows, whatever its features. */
const always = ['root', 'paragraph', 'text', 'linebreak', 'tab']

/** The type of the parts that a class makes, or the one that is used in its place. */
function typeOf(node: unknown): unknown {
  const used = isPlain(node) && 'with' in node ? node.with : node
  return typeof used === 'function' && 'getType' in used && typeof used.getType === 'function'
    ? used.getType()
    : undefined
}

function typesOf(editor: unknown): Set<unknown> {
  const { features } = fieldsIn(fieldsIn(editor).editorConfig)
  return new Set([...always, ...rowsIn(fieldsIn(features).nodes).map(({ node }) => typeOf(node))])
}

/**
 * Checks every formatted text on its way in: the editor itself looks at neither links nor nesting,
 * and Payload does not validate drafts.
 */
export const guardRichText: FieldHook = ({ value, field, collection, path, req }) => {
  if (value === undefined || value === null) return value
  const fault = checkRichText(value, typesOf('editor' in field && field.editor))
  if (!fault) return value
  throw faultsError(req, collection?.slug ?? '', [
    {
      path: path.join('.'),
      message: translate(req)(`agenda:errors:${fault.fault}`, { ...fault.params }),
    },
  ])
}
