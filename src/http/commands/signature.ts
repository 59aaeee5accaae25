import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where the command line reaches the server that holds the data folder. */
export const COMMANDS = '/_dragoman/commands'

/** A command is taken only so soon after it was signed, in milliseconds. */
export const SIGNED_FOR = 60_000

type Signed = {
  /** `PAYLOAD_SECRET`: who has it may open the database anyway. */
  secret: string
  /** When it was signed, in milliseconds since 1970. */
  at: number
  body: string
}

/** The signature of a command, over its time and its body, with a key of its own. */
function signCommand({ secret, at, body }: Signed): string {
  const key = createHmac('sha256', secret).update('dragoman/command').digest()
  return createHmac('sha256', key)
    .update(`${String(at)}\n${body}`)
    .digest('base64url')
}

/** The header that carries it. */
export const commandAuthorization = (signed: Signed): string =>
  `Dragoman ${String(signed.at)}.${signCommand(signed)}`

/**
 * Reads and checks that header, in constant time.
 * @returns the signature, by which a repeated command is known; null when it is not to be taken
 */
export function readCommandAuthorization(args: {
  header: string | undefined
  secret: string
  body: string
  now: number
}): string | null {
  const { header = '', secret, body, now } = args
  const [, time, given] = /^Dragoman (\d{1,15})\.([\w-]{43})$/.exec(header) ?? []
  if (time === undefined || given === undefined) return null
  const at = Number(time)
  if (Math.abs(now - at) > SIGNED_FOR) return null
  const expected = signCommand({ secret, at, body })
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) ? given : null
}
