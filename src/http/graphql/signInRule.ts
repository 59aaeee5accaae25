import { GraphQLError } from 'graphql'
import type { ASTVisitor, ValidationRule } from 'graphql'

const accountMutation = /^(login|forgotPassword|resetPassword|unlock|verifyEmail|refreshToken)/

/**
 * Keeps signing in out of GraphQL: one request could try a thousand passwords under aliases, past
 * the limits that stand before the REST routes.
 */
export const signInRule: ValidationRule = (context): ASTVisitor => ({
  Field(node) {
    const isMutation = context.getParentType() === context.getSchema().getMutationType()
    if (!isMutation || !accountMutation.test(node.name.value)) return
    const sentence =
      'Signing in is not offered by GraphQL. Use POST /api/users/login and its neighbours.'
    context.reportError(new GraphQLError(sentence, { nodes: [node] }))
  },
})
