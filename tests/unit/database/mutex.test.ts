import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createMutex } from '#src/database/mutex.ts'

const tooLong = (): Error => new Error('waited too long')

describe('a mutex', () => {
  it('lets one in at a time, in the order of asking, whatever each one does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), async (steps) => {
        const mutex = createMutex({ timeoutMs: 10_000, onTimeout: tooLong })
        const order: number[] = []
        let inside = 0
        await Promise.all(
          steps.map(async (turns, index) => {
            const release = await mutex.acquire()
            inside += 1
            expect(inside).toBe(1)
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
            inside -= 1
            order.push(index)
            release()
          }),
        )
        expect(order).toEqual(steps.map((_, index) => index))
      }),
    )
  })

  it('refuses who waited too long, and serves those behind them', async () => {
    vi.useFakeTimers()
    try {
      const mutex = createMutex({ timeoutMs: 100, onTimeout: tooLong })
      const release = await mutex.acquire()
      const impatient = expect(mutex.acquire()).rejects.toThrow('waited too long')
      await vi.advanceTimersByTimeAsync(60)
      const patient = mutex.acquire()
      await vi.advanceTimersByTimeAsync(60)
      await impatient
      release()
      await expect(patient).resolves.toBeTypeOf('function')
    } finally {
      vi.useRealTimers()
    }
  })

  it('does not let two in when one gives back twice', async () => {
    const mutex = createMutex({ timeoutMs: 20, onTimeout: tooLong })
    const release = await mutex.acquire()
    release()
    release()
    await mutex.acquire()
    await expect(mutex.acquire()).rejects.toThrow('waited too long')
  })
})
