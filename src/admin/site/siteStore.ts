import type { SiteView } from './types.ts'

/** How often the site is asked for while somebody looks, in milliseconds. */
const EVERY = 3_000

export type SiteStore = {
  subscribe: (listener: () => void) => () => void
  /** Null before the first answer. */
  current: () => SiteView | null
  ask: () => void
}

/**
 * How the site's languages stand, asked for once for all who show it, and again while any of them
 * does and the page is in view. What was answered last stays when the server cannot be reached.
 */
export function createSiteStore(load: () => Promise<SiteView | null>): SiteStore {
  const listeners = new Set<() => void>()
  let view: SiteView | null = null
  let timer: ReturnType<typeof setInterval> | undefined

  const ask = () => {
    void load().then((answer) => {
      if (!answer) return
      view = answer
      for (const listener of listeners) listener()
    })
  }

  return {
    ask,
    current: () => view,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        ask()
        timer = setInterval(() => {
          if (document.visibilityState === 'visible') ask()
        }, EVERY)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) clearInterval(timer)
      }
    },
  }
}
