import { afterEach, expect, it, vi } from 'vitest'
import { loadEnv } from '#src/env.ts'

const secret = 'an-honest-secret-of-more-than-32-characters'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('is parsed once', () => {
  vi.stubEnv('PAYLOAD_SECRET', secret)
  expect(loadEnv()).toBe(loadEnv())
})

it('follows a variable that changed', () => {
  vi.stubEnv('PAYLOAD_SECRET', secret)
  vi.stubEnv('PORT', '4000')
  expect(loadEnv().port).toBe(4000)
  vi.stubEnv('PORT', '4001')
  expect(loadEnv().port).toBe(4001)
})

it('needs no secret while Next builds, and bakes none in', () => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  vi.stubEnv('PAYLOAD_SECRET', secret)
  vi.stubEnv('PORT', 'nonsense')
  expect(loadEnv().payloadSecret).not.toBe(secret)
  expect(loadEnv().port).toBe(3000)
})
