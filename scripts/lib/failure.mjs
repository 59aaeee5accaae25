/** Something the person at the keyboard can put right: `message` is one sentence that says how. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {{ code: string, exitCode?: number, cause?: unknown }} options
   */
  constructor(message, { code, exitCode = 1, cause }) {
    super(message, { cause })
    this.name = 'Failure'
    this.code = code
    this.exitCode = exitCode
  }
}

/**
 * Runs a command's body: a Failure becomes its one sentence, anything else (a defect) its trace.
 * @param {() => Promise<number>} body gives the exit code
 */
export async function runToExitCode(body) {
  try {
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error)
    process.exitCode = error instanceof Failure ? error.exitCode : 1
  }
}
