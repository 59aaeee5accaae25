import { constants } from 'node:os'
import type { Logger } from './logger.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/** The whole way down may take this long; whoever sends the signal kills after five seconds or more. */
const patienceMs = 4_700

/**
 * On the first SIGTERM or SIGINT runs `stop` and exits: 0 when it went well, 1 when it failed or took
 * too long. On the second exits at once. An error nobody caught is logged and ends the process with 1,
 * because what it left behind is unknown.
 */
export function exitOnSignals({ stop, logger }: { stop: () => Promise<void>; logger: Logger }): {
  isStopping: () => boolean
} {
  let isStopping = false
  const onSignal = (signal: (typeof signals)[number]): void => {
    if (isStopping) process.exit(128 + constants.signals[signal])
    isStopping = true
    logger.info({ signal, msg: 'Stopping: finishing what is in flight.' })
    setTimeout(() => {
      logger.error({ msg: `Stopping took longer than ${patienceMs} ms and was broken off.` })
      process.exit(1)
    }, patienceMs).unref()
    stop().then(
      () => {
        logger.info({ msg: 'Stopped.' })
        process.exit(0)
      },
      (err: unknown) => {
        logger.error({ err, msg: 'Stopping failed.' })
        process.exit(1)
      },
    )
  }
  for (const signal of signals) process.on(signal, onSignal)
  return { isStopping: () => isStopping }
}

/** Makes an error nobody caught visible and final. */
export function exitOnUncaught(logger: Logger): void {
  const die = (err: unknown): void => {
    logger.fatal({ err, msg: 'An error nobody caught: the process ends.' })
    process.exit(1)
  }
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
}
