import { SaxesParser } from 'saxes'

/** Why `text` is not a well-formed piece of XML, or null when it is. */
export function wellFormedProblem(text: string): string | null {
  const parser = new SaxesParser({ fragment: true, position: false })
  let problem: string | null = null
  parser.on('error', (error) => {
    problem ??= error.message
  })
  parser.write(text).close()
  return problem
}
