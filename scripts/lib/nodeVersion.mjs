// Read by every Node there is: no `node:` imports, no syntax younger than ES2018.

const NEEDED = [20, 9]

/**
 * One sentence when this Node is too old for Dragoman, else undefined.
 * @param {string} version as in process.versions.node
 */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined
  return (
    'Dragoman needs Node ' +
    NEEDED.join('.') +
    ' or newer, and this is Node ' +
    version +
    ': ' +
    'install a newer one from https://nodejs.org or, with nvm, run "nvm install".'
  )
}

/** Says so and sets the exit code when Node is too old; true when all is well. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node)
  if (!problem) return true
  console.error(problem)
  process.exitCode = 1
  return false
}
