/** Writes one line of an answer to standard output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Writes an answer as JSON, for scripts. */
export const printJson = (value: unknown): void => {
  print(JSON.stringify(value, null, 2))
}
