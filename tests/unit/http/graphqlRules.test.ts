import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { depthRule } from '#src/http/graphql/depthRule.ts'
import { signInRule } from '#src/http/graphql/signInRule.ts'

const schema = buildSchema(`
  type Node { id: ID, next: Node }
  type Query { node: Node }
  type Mutation { loginUser(email: String): ID, updatePage(id: ID): Node, resetPasswordUser: ID }
`)

const problems = (query: string, rule: ReturnType<typeof depthRule>) =>
  validate(schema, parse(query), [rule]).map(({ message }) => message)

describe('depth', () => {
  const rule = depthRule(3)

  test.each([
    '{ node { id } }',
    '{ node { next { id } } }',
    '{ ...A } fragment A on Query { node { next { id } } }',
  ])('%s is answered', (query) => {
    expect(problems(query, rule)).toEqual([])
  })

  test.each([
    '{ node { next { next { id } } } }',
    '{ node { ... on Node { next { next { id } } } } }',
    '{ node { ...N } } fragment N on Node { next { ...M } } fragment M on Node { next { id } }',
  ])('%s is too deep', (query) => {
    expect(problems(query, rule)).toEqual([expect.stringContaining('4 levels deep; at most 3')])
  })

  it('ends on fragments that spread themselves', () => {
    const loop = '{ node { ...N } } fragment N on Node { next { ...N } }'
    expect(problems(loop, rule)).toEqual([])
  })
})

describe('signing in', () => {
  it('is refused for every alias', () => {
    const query = 'mutation { a: loginUser(email: "a") b: loginUser(email: "b") }'
    expect(problems(query, signInRule)).toHaveLength(2)
  })

  it('is refused for its neighbours', () => {
    expect(problems('mutation { resetPasswordUser }', signInRule)).toHaveLength(1)
  })

  it('leaves other mutations alone', () => {
    expect(problems('mutation { updatePage(id: 1) { id } }', signInRule)).toEqual([])
  })
})
