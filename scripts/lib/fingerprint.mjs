import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

function* filesBelow(path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name))
}

/**
 * A hash of names and contents, so that neither a fresh clone nor a touched file makes a difference.
 * @param {{ root: string, paths: string[] }} options files and folders; one that is missing counts as empty
 */
export function fingerprintFiles({ root, paths }) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      const content = readFileSync(file)
      hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
      hash.update(content)
    }
  }
  return hash.digest('hex')
}
