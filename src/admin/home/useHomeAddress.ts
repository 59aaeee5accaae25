'use client'
import { type HomeQuery, homeSearch } from '#src/translation/home/query.ts'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** The addresses of the home: every filter, order and page is in one, to be kept or sent. */
export function useHomeAddress(): (query: HomeQuery) => string {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  return (query) => `${formatAdminURL({ adminRoute, path: '/translations' })}${homeSearch(query)}`
}
