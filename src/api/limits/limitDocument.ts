import { GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql'

/** Root fields (aliases included) and levels of one document; the panel itself asks for none of this. */
const limits = { roots: 5, levels: 10, rows: 500 }

function levelsOf(set: SelectionSetNode | undefined, above = 0): number {
  if (!set || above > limits.levels) return above
  return Math.max(
    ...set.selections.map((node) => ('selectionSet' in node ? levelsOf(node.selectionSet, above + 1) : above + 1)),
  )
}

/** Refuses documents that repeat a query under many aliases, nest too deeply or ask for more rows than a page. */
export const limitDocument: ValidationRule = (context) => {
  const refuse = (message: string) => context.reportError(new GraphQLError(message))
  return {
    OperationDefinition: ({ selectionSet }) => {
      if (selectionSet.selections.length > limits.roots) refuse(`A query may have at most ${limits.roots} root fields.`)
      if (levelsOf(selectionSet) > limits.levels) refuse(`A query may be at most ${limits.levels} levels deep.`)
    },
    FragmentDefinition: ({ selectionSet }) => {
      if (levelsOf(selectionSet) > limits.levels) refuse(`A fragment may be at most ${limits.levels} levels deep.`)
    },
    Argument: ({ name, value }) => {
      if (name.value !== 'limit' || value.kind !== 'IntValue') return
      const rows = Number(value.value)
      if (rows < 1 || rows > limits.rows) refuse(`limit is a number from 1 to ${limits.rows}.`)
    },
  }
}
