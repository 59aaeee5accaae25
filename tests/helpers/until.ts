import { setTimeout as wait } from 'node:timers/promises'

const ASK_AGAIN = 50

/**
 * Waits until a state is there, asking again and again; never sleeps for a guessed time.
 * @throws Error naming what was waited for, after `patience` milliseconds
 */
export async function until(
  what: string,
  isThere: () => boolean | Promise<boolean>,
  patience = 60_000,
): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (await isThere()) return
    await wait(ASK_AGAIN)
  }
  throw new Error(`Waited ${String(patience / 1000)} s in vain until ${what}.`)
}
