import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, wherever the command was started from. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {string[]} parts below the root */
export const inRoot = (...parts) => join(ROOT, ...parts)
