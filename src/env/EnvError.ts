/** One thing wrong with the environment: the variable, what is wrong, what to write instead. */
export type EnvProblem = { name: string; sentence: string }

/**
 * Thrown when the environment cannot be used. Carries every problem at once, so that one start
 * is enough to learn them all. Never holds the value of a secret.
 */
export class EnvError extends Error {
  readonly code = 'bad-environment'
  readonly problems: readonly EnvProblem[]

  constructor(problems: readonly EnvProblem[]) {
    const lines = problems.map(({ name, sentence }) => `  ${name}: ${sentence}`)
    super(`Dragoman cannot start: the environment needs attention.\n${lines.join('\n')}`)
    this.name = 'EnvError'
    this.problems = problems
  }
}
