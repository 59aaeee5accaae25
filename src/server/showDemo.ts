import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Loads the demo where it is not loaded yet, and says what is in it and how to sign in. */
export async function showDemo({ payload, env }: { payload: Payload; env: Env }): Promise<void> {
  // Imported only here: no real site carries the demo's content in memory.
  const { demoReport, loadDemo } = await import('#src/cli/demo/loadDemo.ts')
  await loadDemo({ payload, say })
  for (const line of await demoReport(payload, env.siteUrl)) say(line)
}
