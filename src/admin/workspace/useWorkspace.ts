'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type WorkspaceApi, workspaceApi } from './saving/api.ts'
import { createStore, type Store } from './saving/createStore.ts'
import { draftBox } from './saving/draftBox.ts'
import type { Workspace } from './saving/state.ts'
import type { WorkspaceView } from './types.ts'

/** How often the server is asked whether the record has changed, in milliseconds. */
const EVERY = 5_000

export type OpenWorkspace = { api: WorkspaceApi; store: Store; workspace: Workspace }

/** The open record: what was typed survives whatever happens to the page, the network or the server. */
export function useWorkspace(view: WorkspaceView, user: string): OpenWorkspace {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [{ api, store }] = useState(() => {
    const base = `${config.serverURL}${config.routes.api}/translations/${view.id}`
    const made = workspaceApi(base, i18n.language)
    const box = draftBox({ storage: deviceStorage(), user, record: view.id })
    return { api: made, store: createStore({ view, api: made, box }) }
  })
  const workspace = useSyncExternalStore(store.subscribe, store.get, store.get)

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void store.look()
    }
    const flush = () => void store.flush()
    const leave = (event: BeforeUnloadEvent) => {
      if (store.get().session.drafts.size > 0) event.preventDefault()
    }
    const timer = setInterval(look, EVERY)
    window.addEventListener('online', flush)
    window.addEventListener('focus', look)
    window.addEventListener('beforeunload', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', flush)
      window.removeEventListener('focus', look)
      window.removeEventListener('beforeunload', leave)
      flush()
    }
  }, [store])

  return { api, store, workspace }
}

/** Null where the browser keeps nothing, and on the server. */
function deviceStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}
