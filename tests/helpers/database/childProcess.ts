import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

// Lexical's build for Node at times never finishes loading: see src/server/imports.
const STEADY_LEXICAL = ['--conditions=production']

const ROOT = path.resolve(import.meta.dirname, '../../..')

export type Child = {
  /** Resolves when the child prints exactly this line; rejects with what it said when it ends first. */
  says: (line: string) => Promise<void>
  /** What it has printed so far, line by line. */
  said: () => readonly string[]
  /** Ends it as `kill -9` does, and waits until it is gone. */
  killHard: () => Promise<void>
}

/** Starts a script of `children/` as a process of its own, as a second Dragoman would be. */
export function startChild(script: string, args: readonly string[]): Child {
  const file = path.join(import.meta.dirname, 'children', script)
  const child: ChildProcess = spawn(
    process.execPath,
    [...STEADY_LEXICAL, '--import', 'tsx', file, ...args],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const lines: string[] = []
  const listeners = new Set<() => void>()
  const exit = once(child, 'exit')
  let hasEnded = false
  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  void exit.then(() => {
    hasEnded = true
    notify()
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      notify()
    })
  }

  return {
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.includes(wanted)) resolve()
          else if (hasEnded)
            reject(new Error(`The child ended first. It said:\n${lines.join('\n')}`))
          else return
          listeners.delete(look)
        }
        listeners.add(look)
        look()
      }),
    said: () => [...lines],
    killHard: async () => {
      child.kill('SIGKILL')
      if (!hasEnded) await exit
    },
  }
}
