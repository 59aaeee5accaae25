import { GraphQLError } from 'graphql'
import type { ASTVisitor, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql'

type Walk = { context: ValidationContext; open: ReadonlySet<string> }

/** Levels of fields below a selection; fragments count where they are spread, cycles not at all. */
function depthOf(selections: SelectionSetNode | undefined, walk: Walk): number {
  if (!selections) return 0
  const depths = selections.selections.map((node): number => {
    if (node.kind === 'Field') return 1 + depthOf(node.selectionSet, walk)
    if (node.kind === 'InlineFragment') return depthOf(node.selectionSet, walk)
    const name = node.name.value
    const fragment = walk.open.has(name) ? undefined : walk.context.getFragment(name)
    return depthOf(fragment?.selectionSet, { ...walk, open: new Set([...walk.open, name]) })
  })
  return Math.max(0, ...depths)
}

/** Refuses operations nested deeper than `maximum` fields: each level may be another query. */
export const depthRule =
  (maximum: number): ValidationRule =>
  (context): ASTVisitor => ({
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, { context, open: new Set() })
      if (depth <= maximum) return
      const sentence = `This query is ${depth} levels deep; at most ${maximum} are answered. Ask in two queries.`
      context.reportError(new GraphQLError(sentence, { nodes: [node] }))
    },
  })
