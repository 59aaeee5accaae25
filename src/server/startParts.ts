import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import type { AppOptions } from '#src/http/createApp.ts'
import type { Part } from './parts.ts'

type Surroundings = { payload: Payload; env: Env }

export type StartedParts = {
  site: AppOptions['site']
  worker: { stop: () => Promise<void> } | undefined
}

/**
 * Starts the parts that work with the database; Next, which must be there before it, is started by
 * `startNext`. Each is imported only when asked for: a worker has no use for pages.
 */
export async function startParts({
  parts,
  ...around
}: Surroundings & { parts: ReadonlySet<Part> }): Promise<StartedParts> {
  return {
    site: parts.has('site') ? await startSite(around) : undefined,
    worker: parts.has('worker') ? await beginWork(around) : undefined,
  }
}

async function startSite({ payload, env }: Surroundings): Promise<AppOptions['site']> {
  const { createSiteRouter } = await import('#src/site/router.ts')
  const { renderErrorPage } = await import('#src/site/errorPage.tsx')
  return { router: createSiteRouter({ payload, env }), renderErrorPage }
}

async function beginWork({ payload, env }: Surroundings): Promise<StartedParts['worker']> {
  const { startWorker } = await import('#src/translation/worker/startWorker.ts')
  const { currentChoice } = await import('#src/translation/provider/chosen.ts')
  const { rememberProvider } = await import('#src/translation/provider/lastStart.ts')
  const choice = await currentChoice({ payload, env })
  await rememberProvider({ payload, env, choice, now: new Date() })
  return startWorker({ payload, env })
}
