import { StartError } from './StartError.ts'

/** The parts a process may serve: readers' pages, the admin, translation work. */
export const allParts = ['site', 'admin', 'worker'] as const

export type Part = (typeof allParts)[number]

const isPart = (name: string): name is Part => allParts.some((part) => part === name)

/** Reads `site,admin,worker`. Throws `StartError` for an unknown or missing part. Pure. */
export function parseParts(list: string): ReadonlySet<Part> {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined) {
    throw new StartError({
      code: 'unknown-part',
      message: `--serve does not know "${unknown}". Name one or more of ${allParts.join(', ')}, with commas.`,
    })
  }
  return new Set(names.filter(isPart))
}

/**
 * SQLite has one writing process, so a worker cannot stand beside a server on the same data folder.
 * Throws `StartError` for such a start. Pure.
 */
export function checkParts(
  parts: ReadonlySet<Part>,
  { databaseKind }: { databaseKind: 'sqlite' | 'mongodb' },
): void {
  if (databaseKind === 'mongodb' || parts.has('site') || parts.has('admin')) return
  throw new StartError({
    code: 'worker-needs-mongodb',
    message:
      'With SQLite one process does all the work: start Dragoman without --serve. A worker of its own needs MongoDB in DATABASE_URI.',
  })
}
