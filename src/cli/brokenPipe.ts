/** What a shell says of a command that SIGPIPE ended: 128 and the signal's number. */
export const BROKEN_PIPE_EXIT = 141

/** Whether a write failed because nobody reads any longer, as with `dragoman memory export - | head`. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'

/**
 * Ends the process without a word when the reader of its standard output has gone: that is no fault.
 * What the command has under way is let go first, so that the terminal's cursor comes back.
 */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error
    process.exitCode = BROKEN_PIPE_EXIT
    setImmediate(() => process.exit())
  })
}
