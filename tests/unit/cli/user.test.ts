import { expect, it, test } from 'vitest'
import { rolesOf } from '#src/cli/commands/user.ts'
import { checkPassword } from '#src/cli/password.ts'

const email = 'a@example.org'

test.each([
  [{ email, admin: true as const }, ['admin']],
  [{ email, editor: true as const, translator: ['fr' as const] }, ['editor', 'translator']],
])('%j makes %j', (options, roles) => {
  expect(rolesOf(options)).toEqual(roles)
})

it('makes no account that may do nothing', () => {
  expect(() => rolesOf({ email })).toThrow(/--admin, --editor, or --translator/)
})

it('refuses a password that is too short', () => {
  expect(() => checkPassword('elevenchars')).toThrow(/at least 12/)
  expect(checkPassword('twelve chars')).toBe('twelve chars')
})
