import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import type { AppOptions } from '#src/http/createApp.ts'
import type { Part } from './parts.ts'
import { startNext } from './startNext.ts'
import type { NextPart } from './startNext.ts'

type Surroundings = { payload: Payload; env: Env }

export type StartedParts = {
  site: AppOptions['site']
  next: NextPart | undefined
  worker: { stop: () => Promise<void> } | undefined
}

/** Starts the parts that were asked for. Each is imported only then: a worker has no use for pages. */
export async function startParts({
  parts,
  ...around
}: Surroundings & { parts: ReadonlySet<Part> }): Promise<StartedParts> {
  return {
    site: parts.has('site') ? await startSite(around) : undefined,
    next: parts.has('admin') ? await startNext(around.env) : undefined,
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
  return startWorker({ payload, env })
}
