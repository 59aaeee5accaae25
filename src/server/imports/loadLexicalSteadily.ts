import { register } from 'node:module'

let isDone = false

/**
 * Makes every later import of Lexical take its production build. The build Node would take chooses
 * between two others with a top-level `await import`; where dozens of them import each other, Node 20
 * now and then never finishes loading (about one start in four on a busy machine), without an error.
 * The condition `--conditions=production` does the same, but only from the command line.
 */
export function loadLexicalSteadily(): void {
  if (isDone) return
  isDone = true
  register('./lexicalHook.mjs', import.meta.url)
}
