'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { createSiteStore, type SiteStore } from './siteStore.ts'
import type { SiteView } from './types.ts'

/** One for each address and language of the admin: rows of a form look at the same. */
const stores = new Map<string, SiteStore>()

/** The site's languages, kept current for as long as a component shows them. */
export function useSite(): { site: SiteView | null; ask: () => void } {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = `${config.serverURL}${config.routes.api}/translations/languages`
  const store = storeOf(address, i18n.language)
  const site = useSyncExternalStore(store.subscribe, store.current, () => null)
  return { site, ask: store.ask }
}

function storeOf(address: string, language: string): SiteStore {
  const key = `${language} ${address}`
  const store =
    stores.get(key) ??
    createSiteStore(async () => {
      const headers = { 'Accept-Language': language }
      const response = await fetch(address, { credentials: 'include', headers }).catch(() => null)
      return response?.ok ? ((await response.json()) as SiteView) : null
    })
  stores.set(key, store)
  return store
}
