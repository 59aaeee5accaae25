import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { EnvProblem } from './EnvError.ts'
import { secretNames, variableNames } from './schema.ts'

/** The environment as Node gives it. */
export type EnvSource = Readonly<Record<string, string | undefined>>

/** Variables that are set: an empty one counts as unset, as Compose and CI systems write them. */
function setVariables(source: EnvSource): Record<string, string> {
  const names = [...variableNames, ...secretNames.map((name) => `${name}_FILE`)]
  const entries = names.flatMap((name) => {
    const value = source[name]?.trim()
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(entries)
}

/**
 * Gives the variables Dragoman knows with every `NAME_FILE` replaced by what the file holds,
 * and a problem for each file that cannot be read, is empty, or stands beside `NAME` itself.
 */
export function readSecretFiles(
  source: EnvSource,
  { cwd }: { cwd: string },
): { values: Record<string, string>; problems: EnvProblem[] } {
  const values = setVariables(source)
  const problems: EnvProblem[] = []
  for (const name of secretNames) {
    const fileName = `${name}_FILE`
    const file = values[fileName]
    if (file === undefined) continue
    if (values[name] !== undefined) {
      problems.push({ name: fileName, sentence: `is set beside ${name}; keep only one of them` })
      continue
    }
    const content = readText(path.resolve(cwd, file))
    if (content) values[name] = content
    else
      problems.push({
        name: fileName,
        sentence: `names a file that is empty or cannot be read (${file}); write the path of a readable file`,
      })
  }
  return { values, problems }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined // told to the person as a problem by the caller
  }
}
