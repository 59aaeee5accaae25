import { crossCheck } from './env/crossCheck.ts'
import { EnvError } from './env/EnvError.ts'
import type { EnvProblem } from './env/EnvError.ts'
import { rawEnvSchema, secretNames, variableNames } from './env/schema.ts'
import { readSecretFiles } from './env/secretFiles.ts'
import type { EnvSource } from './env/secretFiles.ts'
import { settle } from './env/settle.ts'
import type { Env } from './env/settle.ts'

export type { Env, EnvSource }

/**
 * Reads Dragoman's variables from `source` (design, section 7). Relative paths count from `cwd`.
 * Throws `EnvError` with every problem at once; the value of a secret never stands in it.
 */
export function parseEnv(source: EnvSource, { cwd }: { cwd: string }): Env {
  const { values, problems } = readSecretFiles(source, { cwd })
  const parsed = rawEnvSchema.safeParse(values)
  const issues = parsed.success ? [] : parsed.error.issues
  const found = issues.map((issue) => ({ name: String(issue.path[0]), sentence: issue.message }))
  const all = inOrder(onePerVariable([...problems, ...found, ...crossCheck(values)]))
  if (!parsed.success || all.length > 0) throw new EnvError(all)
  return settle(parsed.data, { cwd })
}

const variableOf = ({ name }: EnvProblem): string => name.replace(/_FILE$/, '')

// A secret whose file could not be read is also "not set": the file is what the person must mend.
function onePerVariable(problems: EnvProblem[]): EnvProblem[] {
  return problems.filter(
    (problem, index) =>
      problems.findIndex((other) => variableOf(other) === variableOf(problem)) === index,
  )
}

function inOrder(problems: EnvProblem[]): EnvProblem[] {
  const place = (problem: EnvProblem): number => variableNames.indexOf(variableOf(problem))
  return problems.toSorted((a, b) => place(a) - place(b))
}

const buildPlaceholders: EnvSource = {
  PAYLOAD_SECRET: 'placeholder-while-next-builds-never-used-to-sign',
}

let remembered: { key: string; env: Env } | undefined

/**
 * The environment of this process, parsed once (again only if a variable changed, as tests do).
 * While `next build` runs nothing is validated and placeholders are given: a build must neither
 * need secrets nor bake them in. Throws `EnvError`.
 */
export function loadEnv(): Env {
  const isBuild = process.env['NEXT_PHASE'] === 'phase-production-build'
  const source = isBuild ? buildPlaceholders : process.env
  const names = [...variableNames, ...secretNames.map((name) => `${name}_FILE`)]
  const key = JSON.stringify([isBuild, process.cwd(), ...names.map((name) => source[name] ?? '')])
  if (remembered?.key !== key) remembered = { key, env: parseEnv(source, { cwd: process.cwd() }) }
  return remembered.env
}
