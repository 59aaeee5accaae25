import { spawn } from 'node:child_process'
import { whenOrphaned } from './orphan.mjs'
import { ROOT } from './paths.mjs'

const TAIL_BYTES = 64 * 1024
const running = new Set()

/**
 * From now on Ctrl-C and SIGTERM end this command together with what `run` has started.
 * @returns {() => void} takes that back
 */
export function endWithChildren() {
  const end = (signal) => {
    for (const child of running) child.kill('SIGTERM')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, end)
  const stopLooking = whenOrphaned(() => end('SIGTERM'))
  return () => {
    stopLooking()
    for (const signal of signals) process.off(signal, end)
  }
}

/**
 * Runs a program to its end.
 * @param {{ command: string, args: string[], env?: NodeJS.ProcessEnv, live?: boolean, limitMs?: number }} options
 *   live: its output is shown as it comes; otherwise the last 64 KiB of it are kept and given back;
 *   limitMs: milliseconds after which it is ended by force
 * @returns {Promise<{ exitCode: number, output: string }>} exitCode 127: there is no such program
 */
export function run({ command, args, env = {}, live = false, limitMs }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    })
    running.add(child)
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-TAIL_BYTES)
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    const limit =
      limitMs &&
      setTimeout(() => {
        keep(`\nEnded by force after ${limitMs / 60_000} minutes.\n`)
        child.kill('SIGKILL')
      }, limitMs)
    const end = (exitCode) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ exitCode, output })
    }
    child.once('error', (error) => {
      keep(`${error.message}\n`)
      end(error.code === 'ENOENT' ? 127 : 126)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}

/**
 * The last lines of a program's output, for the person who has to find out what went wrong.
 * @param {string} output
 */
export function lastLines(output, count = 40) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

/**
 * The first lines: npm gives its reason first and its manual after it.
 * @param {string} output
 */
export function firstLines(output, count = 25) {
  return output.trim().split('\n').slice(0, count).join('\n')
}
